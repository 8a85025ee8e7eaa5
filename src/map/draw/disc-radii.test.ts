import { expect, test } from 'vitest';
import type { PlaceId } from '../../core/edition/model.ts';
import { discRadii } from './disc-radii.ts';

const radii = (counts: readonly number[], counted = true): number[] => {
  const places = counts.map((_, at) => ({ id: `p${at}` as PlaceId }));
  const named = new Map(places.map(({ id }, at) => [id, counts[at] ?? 0]));
  const radiusOf = discRadii(places, { counts: named, doubtful: new Set(), counted });
  return places.map(radiusOf);
};

const inkOf = (sizes: readonly number[]): number =>
  sizes.reduce((sum, radius) => sum + Math.PI * radius ** 2, 0);

test('discs grow with the root of the count, and are all alike beside an article', () => {
  expect(radii([1, 4, 9])).toEqual([4.4, 6.15, 7.9]);
  expect(radii([1, 4, 9], false)).toEqual([4.4, 4.4, 4.4]);
  expect(radii([])).toEqual([]);
});

test('however often a place is named its disc stays one, and the others keep their proportion', () => {
  const [rare = 0, often = 0] = radii([1000, 4000]);
  expect(often).toBeCloseTo(18);
  expect(rare).toBeGreaterThan(9);
});

test('many large discs leave the map to be seen', () => {
  const sizes = radii(Array.from({ length: 300 }, (_, at) => 500 + at));
  expect(inkOf(sizes)).toBeLessThan(70_001);
  expect(Math.max(...sizes)).toBeGreaterThan(Math.min(...sizes));
  // So many that the smallest alone are more: then they are.
  expect(radii(Array.from({ length: 2000 }, () => 500))[0]).toBe(4.4);
});
