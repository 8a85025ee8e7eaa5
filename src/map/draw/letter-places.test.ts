import { expect, test } from 'vitest';
import { letterPlaces, namesWithRoom } from './letter-places.ts';

const size = { width: 800, height: 600 };
const gap = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

test('a letter stands to the upper right of a point alone', () => {
  expect(letterPlaces([{ x: 400, y: 300 }], size)).toEqual([{ x: 428, y: 272 }]);
});

test('letters of points that lie together stand apart, and cover neither', () => {
  const points = [
    { x: 400, y: 300 },
    { x: 403, y: 302 },
    { x: 399, y: 305 },
  ];
  const placed = letterPlaces(points, size);
  for (const [i, letter] of placed.entries()) {
    for (const point of points) expect(gap(letter, point)).toBeGreaterThan(26);
    for (const other of placed.slice(i + 1)) expect(gap(letter, other)).toBeGreaterThan(26);
  }
});

test('at the edge of the map a letter stands on the inner side', () => {
  const [letter] = letterPlaces([{ x: 790, y: 10 }], size);
  expect(letter).toEqual({ x: 762, y: 38 });
});

test('names are written as long as they have room, the first first', () => {
  const name = (x: number, y: number) => ({ point: { x, y }, letters: 8 });
  expect(namesWithRoom([name(0, 0), name(40, 5), name(40, 20), name(200, 0)])).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
