import { describe, expect, test } from 'vitest';
import { metres } from '../units.ts';
import { checkLngLat, checkRange, checkRangeSpan, checkTolerance } from './fault.ts';

const message = (checked: ReturnType<typeof checkRange | typeof checkLngLat>): string =>
  checked.ok ? 'fine' : checked.fault.message;

describe('a point', () => {
  test('on the globe is fine, its edges too', () => {
    for (const [lng, lat] of [
      [0, 0],
      [180, 90],
      [-180, -90],
    ] as const) {
      expect(checkLngLat([lng, lat])).toEqual({ ok: true, value: [lng, lat] });
    }
  });

  test('off the globe is named', () => {
    expect(message(checkLngLat([190, 5]))).toBe('The longitude 190 is not between −180 and 180.');
    expect(message(checkLngLat([Number.NaN, 5]))).toBe('The longitude NaN is not a number.');
    expect(message(checkLngLat([5, Number.POSITIVE_INFINITY]))).toBe(
      'The latitude Infinity is not a number.',
    );
  });

  test('that looks swapped is said to', () => {
    expect(message(checkLngLat([39.03, 125.75]))).toBe(
      'The latitude 125.75 is not between −90 and 90. Latitude and longitude may have been swapped.',
    );
    expect(message(checkLngLat([125.75, 139]))).toBe('The latitude 139 is not between −90 and 90.');
  });
});

test('a range is above zero and at most half the globe', () => {
  expect(checkRange(0.001).ok).toBe(true);
  expect(checkRange(20_003.9).ok).toBe(true);
  expect(message(checkRange(0))).toBe('The range 0 km is not above zero.');
  expect(message(checkRange(20_004))).toBe(
    'The range 20004 km is beyond half the globe, 20003 km: every point is within it.',
  );
});

test('a span of claims has two ranges in order', () => {
  expect(checkRangeSpan(400, 500).ok).toBe(true);
  expect(checkRangeSpan(500, 500).ok).toBe(true);
  expect(checkRangeSpan(500, 400).ok).toBe(false);
  expect(checkRangeSpan(-1, 400).ok).toBe(false);
  expect(checkRangeSpan(400, Number.NaN).ok).toBe(false);
});

test('a tolerance is a length one can draw to', () => {
  expect(checkTolerance(metres(10)).ok).toBe(true);
  for (const bad of [0, -1, Number.NaN, 1e9]) expect(checkTolerance(metres(bad)).ok).toBe(false);
});
