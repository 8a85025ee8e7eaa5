import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentsOf } from '../../src/core/export/exported.ts';
import { exportFormats } from '../../src/core/export/formats.ts';

const docs = await readFile('docs/formats.md', 'utf8');

test.each(Object.entries(exportFormats))(
  'docs/formats.md tells what %s holds and loses',
  (name, format) => {
    const section = docs.split(/^## /m).find((text) => text.startsWith(`${name}\n`));
    expect(section).toContain('*Lost*');
    const row = docs.split('\n').find((line) => line.startsWith(`| [\`${name}\`]`));
    for (const content of contentsOf(format)) expect(row).toContain(content);
  },
);
