import { describe, expect, test } from 'vitest';
import { distanceKm } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { cityPart, cityRadius, estimatePeople } from './people.ts';

const rome = { point: [12.5113, 41.8919] as LngLat, population: 2_318_895 };
const vatican: LngLat = [12.4534, 41.9033];

describe('a city counts in part', () => {
  const part = (km: number): number => cityPart(rome, (point) => distanceKm(vatican, point) <= km);

  test('where the range ends within it', () => {
    expect(cityRadius(rome)).toBeGreaterThan(10_000);
    // The disc of 5 km about a point well within the city has (5 / 13.6)² of its area.
    expect(part(5)).toBeCloseTo(0.135, 1);
    expect(part(5)).toBeGreaterThan(0.08);
    expect(part(30)).toBe(1);
    expect(part(0.1)).toBe(0);
  });

  test('half of it where the line runs through its middle', () => {
    expect(cityPart(rome, ([lng]) => lng < rome.point[0])).toBeCloseTo(0.5, 1);
  });
});

describe('the people of a country', () => {
  const cities = [
    { population: 2_000_000, part: 1 },
    { population: 1_000_000, part: 0.5 },
  ];

  test('are those of its cities in range, and of the rest the share of its area', () => {
    expect(estimatePeople(cities, 5_000_000, { area: 100_000, share: 0.25 })).toBe(3_000_000);
    expect(estimatePeople(cities, 3_100_000, { area: 100_000, share: 0.25 })).toBe(2_500_000);
    expect(estimatePeople(cities, null, { area: 100_000, share: 0.25 })).toBe(2_500_000);
  });

  test('are all of them where all of it is in range', () => {
    expect(estimatePeople([], 5_234_567, { area: 100_000, share: 1 })).toBe(5_230_000);
  });

  test('are spread evenly over a city that is a country', () => {
    const singapore = [{ population: 5_638_700, part: 0 }];
    expect(estimatePeople(singapore, 6_028_459, { area: 730, share: 0.6 })).toBe(3_600_000);
  });

  test('are not told where the outline cannot tell them', () => {
    expect(estimatePeople([], 38_000, { area: 2, share: 0.45 })).toBeNull();
    expect(estimatePeople([], 38_000, { area: 2, share: 1 })).toBe(38_000);
    expect(estimatePeople([], null, { area: 50_000, share: 0.4 })).toBeNull();
  });

  test('are not told of a sliver by the mean density of the whole', () => {
    const country = { area: 550_000, share: 0.001_5 };
    expect(estimatePeople([{ population: 2e6, part: 0 }], 68e6, country)).toBeNull();
    expect(estimatePeople([{ population: 2e6, part: 1 }], 68e6, country)).toBe(2_100_000);
  });
});
