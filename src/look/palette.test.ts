import { describe, expect, test } from 'vitest';
import { palettes } from './palette.ts';

type Rgb = readonly [number, number, number];

/**
 * What a colour becomes without one kind of cone: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
 * "A physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
const visions: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const themes = Object.entries(palettes);

describe.each(themes)('the theme %s', (_, colours) => {
  test('has text that can be read on its halo', () => {
    for (const ink of [colours.ink, colours.ink2, colours.accent, ...colours.overlays]) {
      expect(contrast(ink, colours.halo), ink).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours.waterInk, colours.waterHalo)).toBeGreaterThanOrEqual(4.5);
  });

  test('has place names that can be read on every tint, halo or not', () => {
    for (const ground of [colours.land, ...colours.named]) {
      expect(contrast(colours.ink, ground), ground).toBeGreaterThanOrEqual(7);
      expect(contrast(colours.ink2, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(visions))('tells its ranges apart with %s', (_vision, matrix) => {
    const seen = colours.overlays.map((colour) => lab(mix(matrix, linear(colour))));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        expect(Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))).toBeGreaterThan(20);
      }
    }
  });

  test('draws the first range in the accent', () => {
    expect(colours.overlays[0]).toBe(colours.accent);
  });
});

/** Of WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function mix(matrix: readonly [Rgb, Rgb, Rgb], [red, green, blue]: Rgb): Rgb {
  const row = ([r, g, b]: Rgb) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** CIELAB under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(luminance([red, green, blue]));
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
