import { describe, expect, test } from 'vitest';
import type { LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { explainRing, miscounted, nearEdge } from './ring-explanation.ts';

const minsk: LngLat = [27.5667, 53.9];
const capitals: Readonly<Record<string, LngLat>> = {
  Paris: [2.3488, 48.8534],
  London: [-0.1257, 51.5085],
  Yerevan: [44.5126, 40.1777],
  Nicosia: [33.3642, 35.1753],
  Dublin: [-6.2489, 53.3331],
  Valletta: [14.5147, 35.8997],
  Baku: [49.892, 40.3777],
  Beirut: [35.4944, 33.8933],
  Tunis: [10.1658, 36.819],
  Damascus: [36.2912, 33.5102],
};
const targets = Object.entries(capitals).map(([id, point]) => ({ id, point }));

describe('2,000 km from Minsk', () => {
  const explained = explainRing(minsk, kilometres(2000), targets);
  const km = (way: 'screen' | 'sphere'): Record<string, number> =>
    Object.fromEntries(explained?.towards.map((t) => [t.direction, t[way]]) ?? []);

  test('a circle drawn on the map is short in the north and long in the south', () => {
    const { north = 0, east = 0, south = 0, west } = km('screen');
    expect([north, east, south].map(Math.round)).toEqual([1608, 1989, 2438]);
    expect(west).toBeCloseTo(east, 6);
  });

  test('a sphere is kilometres off', () => {
    const { north = 0, east = 0, south = 0 } = km('sphere');
    expect(north).toBeCloseTo(2004.7, 1);
    expect(east).toBeCloseTo(2006.2, 1);
    expect(south).toBeCloseTo(1998.8, 1);
  });

  test('the map draws a kilometre larger in the north', () => {
    expect(explained?.stretch?.north).toBeCloseTo(71.83, 1);
    expect(explained?.stretch?.south).toBeCloseTo(35.9, 1);
    expect(explained?.stretch?.times).toBeCloseTo(2.6, 1);
  });

  test('the capitals that the circle on the map counts and are out of range', () => {
    const { more, fewer } = miscounted(explained?.targets ?? []);
    expect(fewer).toEqual([]);
    expect(more.map(({ id }) => id)).toEqual([
      'Nicosia',
      'Valletta',
      'Baku',
      'Beirut',
      'Tunis',
      'Damascus',
    ]);
    expect(explained?.targets.filter(({ ring }) => ring).map(({ id }) => id)).toEqual([
      'Paris',
      'London',
      'Yerevan',
    ]);
  });
});

test('a circle drawn on the map leaves out what lies to the north', () => {
  const tromso = { id: 'Tromsø', point: [18.9551, 69.6489] as LngLat };
  const { more, fewer } = miscounted(explainRing(minsk, kilometres(1900), [tromso])?.targets ?? []);
  expect([more, fewer.map(({ id }) => id)]).toEqual([[], ['Tromsø']]);
});

test('what lies closest to the ring, in order of distance', () => {
  const explained = explainRing(minsk, kilometres(2000), targets);
  const near = nearEdge(explained?.targets ?? [], kilometres(2000), 3);
  expect(near.map(({ id }) => id)).toEqual(['London', 'Yerevan', 'Nicosia']);
});

test('on a sphere a place may be in range that is not', () => {
  const ostroda = { id: 'Ostróda', point: [19.9649, 53.6967] as LngLat };
  const [judged] = explainRing(minsk, kilometres(500.5), [ostroda])?.targets ?? [];
  expect(judged).toMatchObject({ ring: false, sphere: true });
});

test('over the date line and a pole its lines stay in the world', () => {
  for (const centre of [
    [179, -17],
    [60, 80],
    [-179.9, 84],
  ] as const) {
    const explained = explainRing(centre, kilometres(1500), []);
    const lines = [explained?.screen, explained?.sphere].flatMap(
      (line) => line?.geometry.coordinates ?? [],
    );
    const longitudes = lines.flat().map(([lng = 0]) => Math.abs(lng));
    expect(Math.max(...longitudes)).toBeLessThanOrEqual(180);
    for (const line of lines) {
      const jumps = line.slice(1).map(([lng = 0], i) => Math.abs(lng - (line[i]?.[0] ?? 0)));
      expect(Math.max(0, ...jumps)).toBeLessThan(90);
    }
  }
  expect(explainRing([60, 80], kilometres(1500), [])?.stretch).toBeNull();
});

test('a centre off the map has nothing to compare with', () => {
  expect(explainRing([0, 89], kilometres(100), [])).toBeNull();
});
