import { expect, test } from 'vitest';
import { kilometres } from '../units.ts';
import { verdict } from './verdict.ts';

const claims = { lowKm: kilometres(400), highKm: kilometres(500) };

test.each([
  [0, 'inside', 400],
  [399, 'inside', 1],
  [400, 'inside', 0],
  [400.5, 'edge', 99.5],
  [500, 'edge', 0],
  [500.5, 'outside', -0.5],
] as const)('at %d km', (distance, kind, margin) => {
  expect(verdict(kilometres(distance), claims)).toEqual({ kind, margin });
});

test('without a span of claims nothing is at the edge', () => {
  const range = { lowKm: kilometres(500), highKm: kilometres(500) };
  expect(verdict(kilometres(500), range).kind).toBe('inside');
  expect(verdict(kilometres(500.001), range).kind).toBe('outside');
});
