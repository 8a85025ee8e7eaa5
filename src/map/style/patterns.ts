import type { Palette } from '../../look/palette.ts';

/** Pixels as the map's `addImage` takes them. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const hatchName = (slot: number) => `hatch-${slot}`;

/** Over what was in range before. */
export const dotsName = 'base-dots';

/** The mark of a city that is only there to find one's way by. */
export const cityDotName = 'city-dot';

/** The mark of a city that is newly in range. */
export const gainedDotName = 'gained-dot';

/** The dashed rings of places that are not yet sure, by their radius in CSS pixels. */
export const doubtfulRadii = [4.4, 6, 8, 11] as const;
export const doubtfulRingName = (at: number) => `doubtful-ring-${at}`;

/** An image that shows nothing: it keeps labels off the points. */
export const pointBoxName = 'point-box';
export const pointBoxSize = 16;

/** Drawn at twice the density, so that lines stay thin on sharp screens. */
export const patternPixelRatio = 2;

const period = 12;
const lineWidth = 2.6;
const dotRadius = { city: 2.6, gained: 5.4 };
const hatchAlpha = 0.6;
const baseDotRadius = 1.6;
const baseDotAlpha = 0.5;

/** Every image the layers name, in one theme's colours. */
export function patternImages(colours: Palette): ReadonlyMap<string, PixelImage> {
  const hatches = colours.overlays.map((colour, slot) => [hatchName(slot), hatch(colour)] as const);
  return new Map<string, PixelImage>([
    ...hatches,
    [dotsName, dots(colours.base)],
    [cityDotName, dot(colours.ink2, dotRadius.city)],
    [gainedDotName, dot(colours.ink, dotRadius.gained)],
    ...doubtfulRadii.map(
      (radius, at) => [doubtfulRingName(at), dashedRing(colours.ink, radius)] as const,
    ),
    [pointBoxName, clear(pointBoxSize * 2)],
  ]);
}

/** Lines at 45 degrees that join seamlessly from tile to tile, their edges softened over one pixel. */
function hatch(colour: string): PixelImage {
  const size = Math.round(period * Math.SQRT2);
  const image = clear(size);
  const [red, green, blue] = channels(colour);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const across = (((x + y) % size) / size) * period;
      const distance = Math.min(across, period - across);
      const cover = Math.max(0, Math.min(1, lineWidth / 2 - distance + 0.5));
      image.data.set([red, green, blue, Math.round(255 * hatchAlpha * cover)], (y * size + x) * 4);
    }
  }
  return image;
}

/** Two dots to a tile, staggered. */
function dots(colour: string): PixelImage {
  const size = 20;
  const image = clear(size);
  const [red, green, blue] = channels(colour);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const distance = Math.min(Math.hypot(x - 5, y - 5), Math.hypot(x - 15, y - 15));
      const cover = Math.max(0, Math.min(1, baseDotRadius - distance + 0.5));
      image.data.set(
        [red, green, blue, Math.round(255 * baseDotAlpha * cover)],
        (y * size + x) * 4,
      );
    }
  }
  return image;
}

function dot(colour: string, radius: number): PixelImage {
  const size = 2 * Math.ceil(radius) + 2;
  const middle = (size - 1) / 2;
  const image = clear(size);
  const [red, green, blue] = channels(colour);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const cover = Math.max(0, Math.min(1, radius - Math.hypot(x - middle, y - middle) + 0.5));
      image.data.set([red, green, blue, Math.round(255 * cover)], (y * size + x) * 4);
    }
  }
  return image;
}

const ringLine = 1.7;
const ringDash = 2.6;
const ringGap = 1.9;

/** A circle in dashes, as many as go into it evenly. */
function dashedRing(colour: string, radius: number): PixelImage {
  const scale = patternPixelRatio;
  const size = 2 * Math.ceil((radius + ringLine) * scale) + 2;
  const middle = (size - 1) / 2;
  const dashes = Math.round((2 * Math.PI * radius) / (ringDash + ringGap));
  const period = (2 * Math.PI * radius * scale) / dashes;
  const dash = (period * ringDash) / (ringDash + ringGap);
  const image = clear(size);
  const [red, green, blue] = channels(colour);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const fromLine = Math.abs(Math.hypot(x - middle, y - middle) - radius * scale);
      const turn = (Math.atan2(y - middle, x - middle) / (2 * Math.PI) + 1) * dashes;
      const fromDash = Math.abs((turn % 1) - 0.5) * period - dash / 2;
      const cover = softened((ringLine * scale) / 2 - fromLine) * softened(-fromDash);
      image.data.set([red, green, blue, Math.round(255 * cover)], (y * size + x) * 4);
    }
  }
  return image;
}

/** An edge spread over one pixel. */
const softened = (inside: number): number => Math.max(0, Math.min(1, inside + 0.5));

function clear(size: number): PixelImage {
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) };
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
