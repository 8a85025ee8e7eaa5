import { describe, expect, it } from 'vitest';
import { compareDates, daysOf, isEdtfDate } from './edtf.ts';

describe('daysOf', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-06-25', '2022-06-25', '2022-06-25'],
    ['2022-06-25/2022-06-26', '2022-06-25', '2022-06-26'],
    ['2022-06/2023', '2022-06-01', '2023-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });
});

describe('isEdtfDate', () => {
  it.each([
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-13',
    '2022-00',
    '2022-06-00',
    '2022-6-5',
    '22-06-05',
    '2022-06-26/2022-06-25',
    '2022/',
    '/2022',
    '2022/2023/2024',
    '2022-06-25T11:53',
    ' 2022',
    '',
  ])('refuses "%s"', (text) => {
    expect(isEdtfDate(text)).toBe(false);
  });

  it('knows leap years', () => {
    expect(isEdtfDate('2024-02-29') && isEdtfDate('2000-02-29')).toBe(true);
  });
});

describe('compareDates', () => {
  it('puts what begins first before, then what ends first, and no date last', () => {
    const dates = [null, '2024-05-26', '2022-06-25/2022-06-26', '2022-06-25', '2022-06', '2023-05'];
    expect([...dates].sort(compareDates)).toEqual([
      '2022-06',
      '2022-06-25',
      '2022-06-25/2022-06-26',
      '2023-05',
      '2024-05-26',
      null,
    ]);
  });
});
