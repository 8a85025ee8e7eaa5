import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinates } from './parse-coordinates.ts';

describe('a point as people write it', () => {
  test.each([
    ['53.9, 27.57', 27.57, 53.9],
    ['53.9 27.57', 27.57, 53.9],
    ['53.9;27.57', 27.57, 53.9],
    ['53,9 ; 27,57', 27.57, 53.9],
    ['53,9 27,57', 27.57, 53.9],
    ['53,9, 27,57', 27.57, 53.9],
    ['53, 27', 27, 53],
    ['-12.25 -0.5', -0.5, -12.25],
    ['−12.25, −0.5', -0.5, -12.25],
    ['53°54′N 27°34′12″E', 27.57, 53.9],
    ["53°54'N, 27°34'12\"E", 27.57, 53.9],
    ['53 54 00 N 27 34 12 E', 27.57, 53.9],
    ['N 53.9 E 27.57', 27.57, 53.9],
    ['27.57E 53.9N', 27.57, 53.9],
    ['48°30′ N 4°30′ O', -4.5, 48.5],
    ['33°30′S 70°30′W', -70.5, -33.5],
    ['-0 30 0 0', 0, -0.5],
    ['90 180', 180, 90],
  ])('%s', (text, lng, lat) => {
    const parsed = parseCoordinates(text);
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(parsed.point[0]).toBeCloseTo(lng, 9);
    expect(parsed.point[1]).toBeCloseTo(lat, 9);
  });
});

describe('what is no point is refused by its fault', () => {
  test.each([
    ['', 'one-number'],
    ['53.9', 'one-number'],
    ['Minsk', 'unreadable'],
    ['53.9, 27.57, 12', 'unreadable'],
    ['53.9N 27.57N', 'unreadable'],
    ['95, 10', 'latitude-out-of-range'],
    ['53.9, 200', 'longitude-out-of-range'],
    ['53°75′N 27°34′E', 'minutes-out-of-range'],
    ['53.5 30 N 27 0 E', 'unreadable'],
  ])('%s', (text, fault) => {
    expect(parseCoordinates(text)).toEqual({ ok: false, fault });
  });
});

test('any point written with points and a comma is read back', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lng) => {
      const parsed = parseCoordinates(`${lat.toFixed(6)}, ${lng.toFixed(6)}`);
      expect(parsed.ok && parsed.point[0]).toBeCloseTo(lng, 5);
      expect(parsed.ok && parsed.point[1]).toBeCloseTo(lat, 5);
    }),
  );
});

test('no text breaks it', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseCoordinates(text)));
});
