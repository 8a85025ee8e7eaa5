import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../core/geodesy/wgs84.ts';
import { palettes } from '../look/palette.ts';
import type { PictureContent } from './content.ts';
import { densityFor, layoutSizes, pictureFormats, pixelSize } from './formats.ts';
import type { Item, Measure } from './items.ts';
import { layPicture } from './layout.ts';
import { scaleBar } from './scale-bar.ts';
import { svgOf } from './svg.ts';
import { wrapRuns } from './wrap.ts';

/** Every character half as wide as it is high: what a canvas would measure, nearly. */
const measure: Measure = (text, { size }) => [...text].length * size * 0.5;

const content = (change: Partial<PictureContent> = {}): PictureContent => ({
  title: [
    { text: 'À', strong: false },
    { text: '500 km', strong: true },
    { text: 'de Minsk', strong: false },
  ],
  legend: [
    { mark: { type: 'points' }, text: 'nombre de mentions' },
    { mark: { type: 'areas' }, text: 'pays nommés' },
    { mark: { type: 'doubtful' }, text: 'pas encore sûr' },
    ...(['gained', 'core', 'edge', 'base', 'own', 'outline'] as const).map((kind, slot) => ({
      mark: { type: 'reach' as const, kind, slot },
      text: `surface ${kind}`,
    })),
  ],
  notes: 'Portée affirmée, non vérifiée. Fond : Natural Earth. Frontières selon l’ONU.',
  scale: (km, latitude) => `${km} km à ${latitude}° N`,
  ...change,
});

const lay = (
  change: Partial<PictureContent>,
  format: (typeof pictureFormats)[number],
  theme: 'light' | 'dark' = 'light',
) =>
  layPicture({
    ...{ content: content(change), format, theme, measure },
    viewFor: () => ({ zoom: 4, latitude: 54 }),
  });

const texts = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'text' ? [item.text] : []));

/** How far an item goes to each side. */
function extent(item: Item): readonly [left: number, top: number, right: number, bottom: number] {
  switch (item.type) {
    case 'text':
      return [item.x, item.y - item.font.size, item.x + measure(item.text, item.font), item.y];
    case 'rect':
      return [item.x, item.y, item.x + item.width, item.y + item.height];
    case 'circle':
      return [
        item.x - item.radius,
        item.y - item.radius,
        item.x + item.radius,
        item.y + item.radius,
      ];
    case 'line': {
      const [xs, ys] = [item.points.map(([x]) => x), item.points.map(([, y]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
  }
}

describe.each(pictureFormats)('a picture, %s', (format) => {
  const { width, height } = layoutSizes[format];

  test('has title, legend, scale with its latitude, and all of its notes', () => {
    const words = texts(lay({}, format).items);
    expect(words).toContain('500 km');
    expect(words.join(' ')).toContain('nombre de mentions');
    expect(words.join(' ')).toMatch(/\d+ km à 54° N/);
    expect(words.join(' ')).toContain(content().notes);
  });

  test('keeps everything within itself and the map large, whatever it is told to say', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ text: fc.string({ unit: 'binary', maxLength: 300 }), strong: fc.boolean() }),
          { maxLength: 4 },
        ),
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 1200 }),
        (title, entry, notes) => {
          const legend = [...content().legend, { mark: { type: 'points' as const }, text: entry }];
          const { items, map } = lay({ title, legend, notes }, format);
          expect(map.height / height).toBeGreaterThan(0.3);
          for (const item of items) {
            const [left, top, right, bottom] = extent(item);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(top).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
            if (item.type === 'text')
              expect(item.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          }
        },
      ),
    );
  });

  test('has the pixels that were asked for along its longer side', () => {
    for (const pixels of [320, 1600, 8192]) {
      const size = pixelSize(format, densityFor(format, pixels));
      expect(Math.max(size.width, size.height)).toBe(pixels);
    }
  });
});

test('a picture’s ground is its own: paper, ink and accent of the theme that was chosen', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { items } = lay({}, 'square', theme);
    const strong = items.find((item) => item.type === 'text' && item.text === '500 km');
    expect(strong).toMatchObject({ fill: palettes[theme].accent });
  }
  expect(lay({}, 'square', 'dark').paper).not.toBe(lay({}, 'square', 'light').paper);
});

describe('lines', () => {
  const font = { family: 'sans', size: 10, weight: 400 } as const;
  const wrap = (text: string, width: number, mostLines = 9) =>
    wrapRuns([{ text, strong: false }], { width, font, measure, mostLines }).lines.map((line) =>
      line.map((piece) => piece.text).join('|'),
    );

  test('break at spaces, never at one that holds words together', () => {
    expect(wrap('un deux 500\u202fkm trois', 50)).toEqual(['un deux', '500\u202fkm', 'trois']);
  });

  test('hold a word that is too long in pieces', () => {
    const lines = wrap('x'.repeat(23), 50);
    expect(lines.join('')).toBe('x'.repeat(23));
    for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(50);
  });

  test('say where they are cut', () => {
    expect(wrap('un deux trois quatre cinq', 50, 2)).toEqual(['un deux', 'trois…']);
  });
});

describe('the scale', () => {
  test('is a round length that is true at its latitude', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (zoom, latitude) => {
          const { km, length } = scaleBar(zoom, latitude, 96);
          expect(length).toBeLessThanOrEqual(96);
          expect(length).toBeGreaterThan(96 / 2.6);
          const mantissa = Number(km.toExponential(6).split('e')[0]);
          expect([1, 2, 5]).toContain(Math.round(mantissa * 1e5) / 1e5);
          // A tenth of the bar along the parallel, where the parallel and the geodesic hardly part.
          const degrees = (360 * length) / (512 * 2 ** zoom) / 1000;
          const measured = distanceKm([0, latitude], [degrees, latitude]) * 1000;
          expect(measured / km).toBeCloseTo(1, 2);
        },
      ),
    );
  });
});

describe('SVG', () => {
  test('no title or note can end its place or run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const hostile = `${noise}</text><script>alert(1)</script>"'&]]>`;
        const layout = lay({ notes: hostile, title: [{ text: hostile, strong: true }] }, 'a4');
        const svg = svgOf(layout, { map: 'data:,', fontFaces: '', title: hostile });
        expect(svg).not.toMatch(/<script/);
        // Every "<" begins one of the picture's own elements, or ends one.
        for (const [, name] of svg.matchAll(/<\/?([^\s>/]*)/g)) {
          expect([
            'svg',
            'title',
            'style',
            'rect',
            'image',
            'text',
            'circle',
            'polyline',
          ]).toContain(name);
        }
        expect([...svg].filter((sign) => sign < ' ' && !'\t\n\r'.includes(sign))).toEqual([]);
      }),
    );
  });
});
