import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedRatio, hiddenSide, isCoarser, mostPixels } from './hidden-sides.ts';

/** As MapLibre makes its canvas. */
const pixelsOf = (side: number, density: number) => Math.floor(side * askedRatio(density));

test('a side of any length has as many pixels as the picture shows of it, and no more than are asked for', () => {
  const side = fc.integer({ min: 200, max: 1_200 });
  fc.assert(
    fc.property(side, fc.integer({ min: 320, max: mostPixels }), (shown, pixels) => {
      const density = pixels / shown;
      const drawn = pixelsOf(hiddenSide(shown, density), density);
      expect(drawn).toBeGreaterThanOrEqual(pixels);
      expect(drawn).toBeLessThanOrEqual(mostPixels);
      expect(isCoarser(drawn, hiddenSide(shown, density), density)).toBe(false);
    }),
  );
});

test('graphics that draw less are found out, by however little', () => {
  expect(isCoarser(4_096, 721, 8_192 / 720)).toBe(true);
  expect(isCoarser(8_192, 721, 8_192 / 720)).toBe(true);
  expect(isCoarser(900, 720, 900.9 / 720)).toBe(false);
});
