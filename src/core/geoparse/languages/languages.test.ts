import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from './languages.ts';

test('every folder beside this is a language of the table', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(languages).sort()).toEqual(folders.sort());
});
