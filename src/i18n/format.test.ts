import { describe, expect, test } from 'vitest';
import { createFormats } from './format.ts';

const fr = createFormats('fr');
const en = createFormats('en');

describe('dates keep the precision they have', () => {
  test.each([
    ['2022', '2022', '2022'],
    ['2022-06', 'juin 2022', 'June 2022'],
    ['2022-06-25', '25 juin 2022', '25 June 2022'],
    ['2022-06-25/2022-06-26', '25 ou 26 juin 2022', '25 or 26 June 2022'],
    ['2023-05-29/2023-05-31', '29–31 mai 2023', '29–31 May 2023'],
    ['2023-05-30/2023-06-01', '30 mai 2023–1er juin 2023', '30 May 2023–1 June 2023'],
    ['[2022-06-30..2022-07-01]', '30 juin 2022 ou 1er juillet 2022', '30 June 2022 or 1 July 2022'],
    ['2024-05-26T11:53+01:00', '26 mai 2024', '26 May 2024'],
  ])('%s', (edtf, french, english) => {
    expect(fr.date(edtf)).toBe(french);
    expect(en.date(edtf)).toBe(english);
  });
});

test.each([
  ['2024-05-26', '2024-05-27', '26–27 mai 2024', '26–27 May 2024'],
  ['2023-05-30', '2023-06-01', '30 mai – 1er juin 2023', '30 May – 1 June 2023'],
])('the days from %s to %s are told together', (first, last, french, english) => {
  expect(fr.days(first, last)).toBe(french);
  expect(en.days(first, last)).toBe(english);
});

test('lengths take the reader’s thousands and a narrow no-break space', () => {
  expect(fr.km(1084.4)).toBe('1\u202f084\u202fkm');
  expect(en.km(1084.4)).toBe('1,084\u202fkm');
  expect(fr.km(0.3)).toBe('0,3\u202fkm');
  expect(fr.km(5.31742)).toBe('5\u202fkm');
});

test('how far something reaches is written as it was given, to the metre', () => {
  expect(fr.givenKm(120.5)).toBe('120,5\u202fkm');
  expect(en.givenKm(1500.125)).toBe('1,500.125\u202fkm');
  expect(fr.given(500)).toBe('500');
  // 310 miles, converted: nobody gave these decimals.
  expect(en.givenKm(498.89664)).toBe('499\u202fkm');
});

test('people are told in figures below a million, in words above', () => {
  expect(fr.rounded(483_000)).toBe('480\u202f000');
  expect(en.rounded(483_000)).toBe('480,000');
  expect(fr.rounded(12_300_000)).toMatch(/^12\smillions$/);
});
