import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hullOf, lengthOf, numberOfDay, overlaps, shiftDay, stretchOf } from './stretch.ts';

describe('the days that a date touches', () => {
  test.each([
    ['2022-06-25', '2022-06-25', '2022-06-25'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    // Nobody says how far it goes: the day that is known.
    ['2022-02-24/..', '2022-02-24', '2022-02-24'],
    ['/2022-06-26', '2022-06-26', '2022-06-26'],
    ['2022-06/', '2022-06-01', '2022-06-01'],
  ])('of %s', (edtf, first, last) => {
    expect(stretchOf(edtf)).toEqual({ first, last });
  });

  test.each(['', 'soon', '2022-02-30', '-0043', '../..'])('“%s” has none', (edtf) => {
    expect(stretchOf(edtf)).toBeNull();
  });
});

describe('arithmetic of days', () => {
  test('crosses months, leap days and years', () => {
    expect(shiftDay('2024-02-28', 2)).toBe('2024-03-01');
    expect(shiftDay('2022-01-01', -1)).toBe('2021-12-31');
    expect(lengthOf({ first: '2022-06-10', last: '2022-06-30' })).toBe(21);
  });

  test('a day is where its number says, and moved there and back it is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900_000 }),
        fc.integer({ min: -900, max: 900 }),
        (number, by) => {
          const day = shiftDay('1000-01-01', number);
          expect(numberOfDay(day) - numberOfDay('1000-01-01')).toBe(number);
          expect(shiftDay(shiftDay(day, by), -by)).toBe(day);
        },
      ),
    );
  });

  test('stretches that touch overlap, and a hull holds all of them', () => {
    const june = { first: '2022-06-01', last: '2022-06-30' };
    expect(overlaps(june, { first: '2022-06-30', last: '2022-07-02' })).toBe(true);
    expect(overlaps(june, { first: '2022-07-01', last: '2022-07-02' })).toBe(false);
    expect(hullOf([june, { first: '2022-05-02', last: '2022-06-02' }])).toEqual({
      first: '2022-05-02',
      last: '2022-06-30',
    });
    expect(hullOf([])).toBeNull();
  });
});
