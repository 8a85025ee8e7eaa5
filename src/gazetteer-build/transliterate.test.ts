import { expect, test } from 'vitest';
import { isLikelyName } from './sources/alias.ts';
import { inflectFrench } from './sources/demonyms.ts';
import { frenchForms } from './transliterate.ts';

test.each([
  ['Лисичанськ', 'Lyssytchansk'],
  ['Луганск', 'Lougansk'],
  ['Житомир', 'Jytomyr'],
  ['Чернобыль', 'Tchernobyl'],
  ['Нижний Новгород', 'Nijni Novgorod'],
  ['Ніжин', 'Nijyn'],
])('%s is written %s in French', (cyrillic, french) => {
  expect(frenchForms(cyrillic)).toContain(french);
});

test.each([
  ['français', ['français', 'français', 'française', 'françaises']],
  ['ukrainien', ['ukrainien', 'ukrainiens', 'ukrainienne', 'ukrainiennes']],
  ['turc/turque', ['turc', 'turcs', 'turque', 'turques']],
  ['russe', ['russe', 'russes', 'russe', 'russes']],
  ['', []],
])('%s is inflected', (entry, forms) => {
  expect(inflectFrench(entry)).toEqual(forms);
});

test.each([
  ['Saint-Pétersbourg', true],
  ['LED', false],
  ["Sankt-Peterburg'", false],
  ['sheng bi de bao', false],
  ['圣彼得堡', false],
])('alias %s is kept: %s', (alias, kept) => {
  expect(isLikelyName(alias)).toBe(kept);
});
