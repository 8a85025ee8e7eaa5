import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadEdition } from '../../src/core/edition/load-edition.ts';

it('data/README.md shows a whole edition that loads', async () => {
  const readme = await readFile('data/README.md', 'utf8');
  const blocks = readme.matchAll(/^`([\w/.-]+)`\n\n```(?:json|text)\n(.*?)^```$/gms);
  const files = new Map([...blocks].map(([, name = '', text = '']) => [name, text]));
  expect([...files.keys()]).toEqual([
    'articles/depeche.txt',
    'edition.json',
    'places.json',
    'systems.json',
    'annotations/depeche-2022-06-25.json',
  ]);
  const result = loadEdition(files);
  expect(result.ok ? result.value.notes : result.fault).toEqual([]);
  expect(result.ok && result.value.edition.mentions).toHaveLength(2);
});
