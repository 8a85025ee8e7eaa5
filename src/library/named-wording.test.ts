import { expect, test } from 'vitest';
import { createFindingWords } from '../i18n/finding-words.ts';
import { namedWording } from './named-wording.ts';

const names = new Map([
  ['Sievierodonetsk', { fr: 'Severodonetsk', en: 'Sievierodonetsk' }],
  ['Donbass', { fr: 'Donbass', en: 'Donbas' }],
]);

test('places have the names that their edition gives them, in each language, alone and among others', () => {
  const wording = namedWording(
    {
      key: 'finding.result.inside',
      values: { name: 'Sievierodonetsk, Minsk', area: 'Donbass', km: 3, country: 'iso:UA' },
    },
    names,
  );
  expect(wording.values).toEqual({
    name: { fr: 'Severodonetsk, Minsk', en: 'Sievierodonetsk, Minsk' },
    area: { fr: 'Donbass', en: 'Donbas' },
    km: 3,
    country: 'iso:UA',
  });
});

test('they are said in the reader’s language', () => {
  const { key, values } = namedWording(
    { key: 'finding.result.inside', values: { name: 'Sievierodonetsk', area: 'Donbass' } },
    names,
  );
  expect(createFindingWords('fr')(key, values)).toContain('Severodonetsk');
  expect(createFindingWords('en')(key, values)).toContain('Sievierodonetsk');
});
