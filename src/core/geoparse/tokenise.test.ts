import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';
import { Gap, Shape } from './tokens.ts';

function words(text: string): string[] {
  const { count, start, end } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

test.each([
  ["l'Ukraine d’Europe", ['l', 'Ukraine', 'd', 'Europe']],
  ['Brest[-Litovsk]', ['Brest', 'Litovsk']],
  ['S-400qui', ['S', '400', 'qui']],
  ['en 1991qui', ['en', '1991', 'qui']],
  ['directKiev', ['direct', 'Kiev']],
  ['McDonald', ['McDonald']],
  ['the U.S. and É.-U. now', ['the', 'U.S.', 'and', 'É.-U.', 'now']],
  ['H5N1 au G7', ['H5N1', 'au', 'G7']],
  ['a\0b\u200fc', ['a', 'b', 'c']],
  ['', []],
])('%j is cut into its words', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('gaps tell what stands between', () => {
  const { gap } = tokenise('Paris (Texas), Saint-Denis');
  expect([...gap.slice(0, 4)]).toEqual([
    Gap.start,
    Gap.space | Gap.open,
    Gap.close | Gap.comma | Gap.space,
    Gap.hyphen,
  ]);
});

test('a line of capitals is shouted, an abbreviation in a sentence is not', () => {
  const shouted = (text: string) =>
    [...tokenise(text).shape.slice(0, 3)].map((bits) => (bits & Shape.shouted) !== 0);
  expect(shouted('DÉFENSE À MINSK')).toEqual([true, true, true]);
  expect(shouted('OTAN et OTSC')).toEqual([false, false, false]);
});

test('words are in order, never empty and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { count, start, end } = tokenise(text);
      let last = 0;
      for (let i = 0; i < count; i++) {
        const [from = -1, to = -1] = [start[i], end[i]];
        if (from < last || to <= from) return false;
        last = to;
      }
      return last <= text.length;
    }),
  );
});
