import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../tests/support/properties.ts';
import { overlaps, shiftDay } from '../../core/dates/stretch.ts';
import { TimeIndex } from './time-index.ts';

const anyDays = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => {
    const first = shiftDay('2022-01-01', from);
    return { first, last: shiftDay(first, length) };
  });

test('a window finds, and counts, what overlaps it, in order of time', () => {
  fc.assert(
    fc.property(fc.array(anyDays, { maxLength: 40 }), anyDays, (all, window) => {
      const index = new TimeIndex(all.map((days, at) => ({ days, at })));
      const expected = index.items.filter(({ days }) => overlaps(days, window));
      expect(index.within(window)).toEqual(expected);
      expect(index.count(window)).toBe(expected.length);
      const firsts = index.items.map(({ days }) => days.first);
      expect(firsts).toEqual([...firsts].sort());
    }),
    runs(200),
  );
});
