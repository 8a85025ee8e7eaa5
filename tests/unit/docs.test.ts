import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'bench/README.md'],
  ...['data/README.md', 'data/basemap/README.md', 'data/world/README.md'],
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));

test.each(files)('%s names scripts, files and pages that are there', async (file) => {
  const text = await readFile(file, 'utf8');
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

  // A name may go on in the next line.
  for (const name of named(/\bnpm run\s+([a-z0-9:-]*\w)/g))
    expect(Object.keys(scripts)).toContain(name);
  const paths = named(/`((?:src|tests|bench|scripts|data|docs|public)\/[\w./-]+)`/g);
  const run = named(/\bnpx tsx ([\w/.-]+)/g);
  const linked = named(/\]\(([^)#:]+)(?:#[^)]*)?\)/g).map((page) => join(dirname(file), page));
  expect([...paths, ...run, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});
