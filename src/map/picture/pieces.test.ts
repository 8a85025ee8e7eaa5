import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedRatio, mostPixels } from './hidden-sides.ts';
import { type Limits, piecesOf } from './pieces.ts';

const limits: Limits = { side: mostPixels, area: 4096 ** 2 };
const small: Limits = { side: 4096, area: 4096 ** 2 };

const maps = fc.record({
  width: fc.integer({ min: 500, max: 900 }),
  height: fc.integer({ min: 250, max: 800 }),
});
const longest = fc.integer({ min: 320, max: mostPixels });

/** Where pieces begin and end along a side, each once and in order. */
const along = (places: readonly (readonly [from: number, length: number])[]) =>
  [...new Map(places)].sort(([a], [b]) => a - b);

test('pieces lie side by side, cover the map, and are held by what each is drawn on', () => {
  fc.assert(
    fc.property(maps, longest, fc.constantFrom(limits, small), (map, pixels, limit) => {
      const density = pixels / Math.max(map.width, map.height);
      const cut = piecesOf(map, density, limit);
      if (cut === null) throw new Error('no pieces');
      const { element, pieces } = cut;
      const drawn = [element.width, element.height].map((side) =>
        Math.round(side * askedRatio(density)),
      );
      const [across = 0, down = 0] = drawn;
      expect(Math.max(across, down)).toBeLessThanOrEqual(limit.side);
      expect(across * down).toBeLessThanOrEqual(limit.area);
      for (const { fromX, fromY, width, height } of pieces) {
        expect(Math.min(fromX, fromY)).toBeGreaterThanOrEqual(0);
        // The last pixel may be one that is shown in part.
        expect(fromX + width).toBeLessThanOrEqual(Math.max(across, Math.ceil(map.width * density)));
        expect(fromY + height).toBeLessThanOrEqual(Math.max(down, Math.ceil(map.height * density)));
      }
      const columns = along(pieces.map(({ x, width }) => [x, width]));
      const rows = along(pieces.map(({ y, height }) => [y, height]));
      expect(columns.length * rows.length).toBe(pieces.length);
      for (const [parts, side] of [
        [columns, map.width],
        [rows, map.height],
      ] as const) {
        let at = 0;
        for (const [from, length] of parts) {
          expect(from).toBe(at);
          at += length;
        }
        expect(at).toBe(Math.ceil(side * density));
      }
    }),
  );
});

test('a piece shows the pixels of the whole: what it is moved by is where it was cut, to a quarter of one', () => {
  fc.assert(
    fc.property(maps, longest, (map, pixels) => {
      const density = pixels / Math.max(map.width, map.height);
      const [whole] = piecesOf(map, density, { side: 20_000, area: 20_000 ** 2 })?.pieces ?? [];
      expect(whole).toMatchObject({ across: 0, down: 0 });
      const cut = piecesOf(map, density, limits);
      for (const { y, fromY, down } of cut?.pieces ?? []) {
        const middle = ((cut?.element.height ?? 0) / 2 - down) * density;
        const ofWhole = (Math.floor(map.height) * density) / 2;
        // The element of a whole map is higher than the map by up to one unit.
        expect(Math.abs(y - fromY + middle - ofWhole)).toBeLessThan(density);
      }
    }),
  );
});

test('what is held at once is one piece; what is not has few seams', () => {
  const square = { width: 720, height: 471 };
  expect(piecesOf(square, 2, limits)?.pieces).toHaveLength(1);
  expect(piecesOf(square, 8192 / 720, limits)?.pieces.map(({ x }) => x)).toEqual([0, 0, 0, 0, 0]);
  expect(piecesOf(square, 8192 / 720, { side: 500, area: 500 ** 2 })).toBeNull();
});
