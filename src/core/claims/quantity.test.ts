import { expect, test } from 'vitest';
import { compare, type Qualifier } from './quantity.ts';

const stated = (km: number, qualifier: Qualifier, roundingKm = 0) => ({
  lowKm: km,
  highKm: km,
  qualifier,
  roundingKm,
});

const measured = { lowKm: 100, highKm: 110 };

test.each([
  ['a figure within the span holds', stated(105, 'exact'), true],
  ['its rounding counts', stated(95, 'exact', 5), true],
  ['but to a tenth of it at most', stated(80, 'exact', 50), false],
  ['about allows a seventh', stated(120, 'about'), true],
  ['and no more', stated(140, 'about'), false],
  ['more than less', stated(90, 'over'), true],
  ['more than more', stated(120, 'over'), false],
  ['less than more', stated(120, 'under'), true],
  ['less than less', stated(90, 'under'), false],
  ['up to', stated(110, 'up to'), true],
])('%s', (_, quantity, holds) => {
  expect(compare(quantity, measured, 0).holds).toBe(holds);
});

test('by how much it misses is told from the figures, not from what is allowed', () => {
  expect(compare(stated(200, 'exact'), measured, 10)).toEqual({ holds: false, byKm: 90 });
});
