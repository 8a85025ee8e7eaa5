import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByEdtfJs } from '../../../tests/support/edtf-oracle.ts';
import { boundsOf, isEdtfLevel1 } from './edtf-level1.ts';

describe('boundsOf', () => {
  it.each([
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-04XX', '-0499-01-01', '-0400-12-31'],
    ['-0051', '-0051-01-01', '-0051-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2022-06-24~', '2022-06-24', '2022-06-24'],
    ['2022-05-XX', '2022-05-01', '2022-05-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-02-24/..', '2022-02-24', null],
    ['../2014', null, '2014-12-31'],
    ['/2022-06-26', null, '2022-06-26'],
    ['2022-06/', '2022-06-01', null],
    ['2021~/2022-06-26', '2021-01-01', '2022-06-26'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(boundsOf(date)).toEqual({ first, last });
  });

  it.each([
    '',
    '..',
    '/',
    '../..',
    '2022-25',
    '2022-13-XX',
    '2022-02-30~',
    '199X~',
    '2022-21/..',
    '199X/2001',
    '2022-06-26/2022-06-25',
    '2022/2021/2020',
  ])('refuses "%s"', (text) => {
    expect(boundsOf(text)).toBeNull();
  });
});

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const one = fc
  .tuple(
    pick('2022', '1998', '0064', '-0051'),
    pick('', '-02', '-06', '-13', '-21', '-XX'),
    pick('', '-05', '-30', '-XX'),
    pick('', '~', '?', '%'),
  )
  .map((parts) => parts.join(''));
const side = fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: pick('', '..') });
const candidate = fc.oneof(
  one,
  pick('199X', '20XX', '199X~'),
  fc.tuple(side, side).map((ends) => ends.join('/')),
);

/** What edtf.js reads at level 1, with two limits: it fails on intervals that are open before, and its seasons begin in January. */
function oracle(text: string): { first: string; last: string } | null {
  const read = readByEdtfJs(text);
  return read && { first: dayOf(read.min), last: dayOf(read.max) };
}

const dayOf = (time: number): string => {
  if (!Number.isFinite(time)) return 'open';
  const [day = ''] = new Date(time).toISOString().split('T');
  return day.replace(/^([+-])\d\d(?=\d{4})/, (_, sign: string) => (sign === '-' ? '-' : ''));
};

it('agrees with edtf.js on what a date is, and on its days', () => {
  fc.assert(
    fc.property(candidate, (text) => {
      // Before year 0 only years are read.
      if (/^(?:\.\.)?\/|-2[1-4]|-0051-/.test(text)) return;
      const expected = oracle(text);
      const found = boundsOf(text);
      // edtf.js gives 1970 for an end that is not known, and takes the months of years before 0 the wrong way round.
      if (text.endsWith('/') || text.startsWith('-'))
        expect(found === null).toBe(expected === null);
      else expect(found && { first: found.first, last: found.last ?? 'open' }).toEqual(expected);
    }),
  );
});

it('reads an interval that is open before as its other end', () => {
  expect(isEdtfLevel1('../2022-02-30')).toBe(false);
  expect(isEdtfLevel1('../2022-02-28')).toBe(true);
});
