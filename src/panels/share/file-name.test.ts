import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  [
    'Cinq articles sur des missiles en Biélorussie',
    'mentions',
    'cinq-articles-sur-des-missiles-en-bielorussie-mentions.csv',
  ],
  ['../../etc/passwd\0<script>', null, 'etc-passwd-script.csv'],
  ['Москва и Минск', 'lieux', 'москва-и-минск-lieux.csv'],
  ['…', null, 'portee.csv'],
  [`${'long '.repeat(40)}`, null, `${'long-'.repeat(12).slice(0, -1)}.csv`],
])('a file of %j is named for any system', (title, content, name) => {
  expect(fileNameOf(title, content, 'csv')).toBe(name);
});
