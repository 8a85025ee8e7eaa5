import { intersect, area as turfArea } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { shareOf } from './area-share.ts';
import { areaOrigin, pointOrigin } from './origin.ts';
import { fieldOf, reach } from './reach.ts';
import { judge } from './reach-answer.ts';
import { type World, worldCountry } from './world.ts';

const boxOf = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const shapes: Record<string, Polygon> = {
  AA: boxOf(20, 50, 24, 54),
  BB: boxOf(24, 50, 40, 54),
  CC: boxOf(60, 50, 70, 54),
};

const areaOf = (code: string) => areaOrigin([shapes[code]?.coordinates ?? []], 4000);

const city = (id: number, country: string, point: LngLat, population: number) => ({
  ...{
    id,
    name: `City ${id}`,
    names: { fr: `City ${id}`, en: `City ${id}` },
    country,
    point,
    population,
    isCapital: id === 1,
  },
});

const world: World = {
  cities: [
    city(1, 'AA', [22, 52], 2_000_000),
    city(2, 'BB', [25, 52], 1_000_000),
    city(3, 'BB', [39, 52], 500_000),
    city(4, 'CC', [65, 52], 3_000_000),
    city(5, 'BB', [28.1, 52], 200_000),
  ],
  populations: { AA: 5_000_000, BB: 9_700_000 },
  countries: new Map(
    Object.entries(shapes).map(([code, { coordinates }]) => [code, worldCountry([coordinates])]),
  ),
};

const span = { lowKm: kilometres(300), highKm: kilometres(400) };
const from = [pointOrigin([22, 52])];
const inRange = { from, minus: [], mode: 'somewhere', span } as const;
const ids = (cities: readonly { readonly city: { readonly id: number } }[]): number[] =>
  cities.map((each) => each.city.id);

describe('what a reach is answered with', () => {
  const targets = [
    { id: 'near', point: [23, 52] as LngLat },
    { id: 'edge', point: [27, 52] as LngLat },
    { id: 'far', point: [60, 52] as LngLat },
  ];
  const { targets: judged, cities, countries } = judge(inRange, targets, world);

  test('every target is judged, by the point of the origin that decides', () => {
    expect(judged.map(({ id, verdict }) => [id, verdict.kind])).toEqual([
      ['near', 'inside'],
      ['edge', 'edge'],
      ['far', 'outside'],
    ]);
    expect(judged[0]).toMatchObject({ before: null, from: [22, 52] });
  });

  test('cities are those in range and a little beyond', () => {
    // A degree of 52° N is some 68.7 km: the fifth city lies 419 km off, beyond 400 and within a quarter more.
    expect(ids(cities)).toEqual([1, 2, 5]);
    expect(cities.map(({ verdict }) => verdict.kind)).toEqual(['inside', 'inside', 'outside']);
  });

  test('countries are those in range, the largest share first', () => {
    expect(countries.map(({ country }) => country)).toEqual(['AA', 'BB']);
    expect(countries[0]).toMatchObject({ distance: 0, verdict: { kind: 'inside' }, share: 1 });
    expect(countries[1]?.distance).toBeCloseTo(137.3, 0);
  });

  test('people are the cities in range, and of the others the share of the area', () => {
    expect(countries[0]?.people).toBe(5_000_000);
    // Of its three cities, 1.7 million people, one is in range; the other 8 million count by area, and decide.
    const share = countries[1]?.share ?? 0;
    expect(share).toBeGreaterThan(0.1);
    expect(Math.abs((countries[1]?.people ?? 0) - (1_000_000 + 8_000_000 * share))).toBeLessThan(
      500_000,
    );
    expect((countries[1]?.people ?? 0) % 1_000_000).toBe(0);
  });
});

describe('beyond a base', () => {
  const minus = [pointOrigin([25, 52])];
  const { targets, countries } = judge(
    { ...inRange, minus },
    [{ id: 'both', point: [23, 52] }],
    world,
  );

  test('a target says what it was before', () => {
    expect(targets[0]).toMatchObject({ verdict: { kind: 'inside' }, before: { kind: 'inside' } });
  });

  test('a country that the base has in range already is not told of, whatever touches it', () => {
    expect(countries.map(({ country }) => country)).not.toContain('BB');
  });
});

describe('from everywhere', () => {
  test('a country with the whole region inside is told of, its border being far away', () => {
    const ends = [pointOrigin([31, 52]), pointOrigin([33, 52])];
    const close = { lowKm: kilometres(75), highKm: kilometres(90) };
    const { countries } = judge(
      { ...inRange, from: ends, mode: 'everywhere', span: close },
      [],
      world,
    );
    expect(countries).toMatchObject([{ country: 'BB', verdict: { kind: 'inside' } }]);
    expect(countries[0]?.distance).toBeCloseTo(68.7, 0);
    expect(countries[0]?.share).toBeGreaterThan(0);
  });
});

describe('the share of an area', () => {
  test.each(['AA', 'BB'])('in range is that of its cut with the drawn region: %s', (code) => {
    const origin = pointOrigin([26, 52]);
    const range = kilometres(250);
    const region = reach({ from: [origin], range, mode: 'somewhere', tolerance: metres(50) });
    const whole: Feature<Polygon> = {
      ...{ type: 'Feature', properties: {} },
      geometry: shapes[code] ?? boxOf(0, 0, 1, 1),
    };
    const cut = intersect({ type: 'FeatureCollection', features: [whole, region.area] });
    const expected = cut ? turfArea(cut) / turfArea(whole) : 0;
    const { share } = shareOf(
      areaOf(code),
      fieldOf({ from: [origin], mode: 'somewhere' }, 250_000),
    );
    expect(expected).toBeGreaterThan(0.1);
    expect(share).toBeCloseTo(expected, 2);
  });
});
