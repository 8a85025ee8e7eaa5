import { expect, test } from 'vitest';
import { articlesOf, linesOf } from '../../../tests/support/import-bytes.ts';
import { takeBackIn } from './take-back.ts';

const long =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou son homologue. ';
const page = `<html><body><nav><p>Avant</p><p>Encore avant</p></nav><article><p>${long.repeat(2)}</p><p>${long.repeat(3)}</p></article><footer>Après</footer></body></html>`;

test('what was left out is taken back in where it stood', async () => {
  const [article] = await articlesOf('page.html', page);
  if (article === undefined) throw new Error('no article');
  expect(article.leftOut.map(({ text }) => text)).toEqual(['Avant\nEncore avant', 'Après']);
  const before = takeBackIn(article, 0);
  expect(linesOf(before).map(([kind, text]) => [kind, text.slice(0, 12)])).toEqual([
    ['paragraph', 'Avant'],
    ['paragraph', 'Encore avant'],
    ['paragraph', 'Le président'],
    ['paragraph', 'Le président'],
  ]);
  const whole = takeBackIn(before, 0);
  expect(whole.leftOut).toEqual([]);
  expect(whole.text.endsWith('\nAprès')).toBe(true);
  expect(linesOf(whole)).toHaveLength(5);
  expect(whole.segments.at(-1)?.end).toBe(whole.text.length);
  expect(takeBackIn(whole, 7)).toBe(whole);
});
