import { expect, test } from 'vitest';
import { createSystemFinder } from './system-finder.ts';

const finder = createSystemFinder([
  {
    id: 'lance',
    label: { fr: 'Lance', en: 'Lance' },
    aliases: ['MGM-52', 'Lance-M', 'Lance'],
    variants: [{ id: 'lance-m', label: { fr: 'Lance-M', en: 'Lance-M' } }],
  },
  { id: 'su-25', label: { fr: 'Su-25', en: 'Su-25' }, aliases: [], variants: [] },
]);
const found = (text: string) =>
  finder.find(text).map(({ start, end, id }) => [text.slice(start, end), id]);

test.each([
  ['Minsk a reçu des Lance-M.', [['Lance-M', 'lance-m']]],
  [
    'des Lance‑M et un MGM 52',
    [
      ['Lance‑M', 'lance-m'],
      ['MGM 52', 'lance'],
    ],
  ],
  ['Des missiles Lance, dit-on.', [['Lance', 'lance']]],
  [
    'SU-25 et Su-25',
    [
      ['SU-25', 'su-25'],
      ['Su-25', 'su-25'],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'il lance un appel',
  'il a su 25 jours avant',
  'Su. 25 avions',
  'Su\n25',
  'Lancement',
  '',
])('nothing in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
