import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
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

/** What each example was exported with, beside the format. */
const calls: readonly (readonly [format: string, ...args: string[]])[] = [
  ['geojson', '--what', 'reach'],
  ['kml', '--what', 'reach', '--from', 'point:53.9,27.57'],
  ['csv'],
  ['webannotation'],
  ['linkedplaces'],
  ['tei'],
];

test.each(calls)('what docs/formats.md shows of %s is what is exported', async (name, ...args) => {
  const [, example = ''] =
    new RegExp(`^## ${name}\n.*?^\`\`\`\\w+\n(.*?)^\`\`\``, 'ms').exec(docs) ?? [];
  const lines: string[] = [];
  const streams = { out: (line: string) => lines.push(line), err: () => {} };
  const call = ['export', 'data', '--format', name, '--date', '2026-11-26', ...args];
  expect(await run(call, streams)).toBe(0);
  // Lines are broken where they read well, and what an ellipsis stands for is left out.
  const bare = (text: string) => text.replaceAll(/\s+/g, '');
  const exported = bare(lines.join(''));
  const stretches = example.split('…').map(bare);
  expect(stretches.length).toBeGreaterThan(1);
  for (const stretch of stretches) expect(exported).toContain(stretch);
});
