import { expect, test } from 'vitest';
import type { LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { destination, distanceKm } from './wgs84.ts';

const minsk: LngLat = [27.5667, 53.9];

test.each([
  ['Riga', [24.1052, 56.9496], 404],
  ['Kyiv', [30.5234, 50.4501], 434],
  ['Warsaw', [21.0122, 52.2297], 477],
  ['Berlin', [13.405, 52.52], 957],
] as const)('%s is as far from Minsk as others measured', (_, city, km) => {
  expect(Math.round(distanceKm(minsk, city))).toBe(km);
});

test('Flinders Peak to Buninyong is what the Australian geodesists published', () => {
  // GDA Technical Manual 2.3: 54,972.271 m on GRS80, whose flattening differs from WGS84's in the ninth digit.
  const flindersPeak: LngLat = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
  const buninyong: LngLat = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];
  expect(distanceKm(flindersPeak, buninyong)).toBeCloseTo(54.972271, 6);
});

test('antipodes are half the globe apart, by way of a pole', () => {
  expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20_003.931458, 5);
});

test('a destination lies at its distance', () => {
  const there = destination(minsk, 270, kilometres(500));
  expect(distanceKm(minsk, there)).toBeCloseTo(500, 8);
  expect(there[0]).toBeLessThan(minsk[0]);
});
