import { expect, test } from 'vitest';
import { contentsOf, type ExportFormat } from '../../core/export/exported.ts';
import { exportFormats } from '../../core/export/formats.ts';
import { extensions, type FormatName, heldContents } from './data-formats.ts';
import { fileNameOf } from './file-name.ts';

test('the formats hold what the screen says, and end as it says', () => {
  for (const [name, format] of Object.entries<ExportFormat>(exportFormats)) {
    const known = name as FormatName;
    expect([...heldContents[known]].sort(), name).toEqual([...contentsOf(format)].sort());
    expect(extensions[known], name).toBe(format.extension);
  }
  expect(Object.keys(heldContents).sort()).toEqual(Object.keys(exportFormats).sort());
});

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
