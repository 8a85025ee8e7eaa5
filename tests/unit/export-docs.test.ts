import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatFacts } from '../../src/core/export/format-facts.ts';

const docs = await readFile('docs/formats.md', 'utf8');

test.each(Object.entries(formatFacts))(
  'docs/formats.md tells what %s holds and loses',
  (name, { contents }) => {
    const section = docs.split(/^## /m).find((text) => text.startsWith(`${name}\n`));
    expect(section).toContain('*Lost*');
    const row = docs.split('\n').find((line) => line.startsWith(`| [\`${name}\`]`));
    for (const content of contents) expect(row).toContain(content);
  },
);
