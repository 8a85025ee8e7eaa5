import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { SiteFiles } from '../offline/site-files.ts';
import { writeOffline } from './write-offline.ts';

const beside = ['index.html', 'icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest'];
const application = [
  ...beside,
  'sw.js',
  'assets/index-1.js',
  'geo/light.json',
  'geo/fine-water.json',
];

async function listOf(files: Readonly<Record<string, string>>): Promise<SiteFiles> {
  const site = await mkdtemp(join(tmpdir(), 'portee-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await writeOffline(site);
  const [list = '', program] = (await readFile(join(site, 'sw.js'), 'utf8')).split(';\n');
  expect(program).toBe('the program');
  return JSON.parse(list.replace('self.siteFiles=', ''));
}

const siteOf = (edition: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(application.map((path) => [path, path])),
  'sw.js': 'the program',
  'a/one/index.html': 'a page',
  'feed.xml': 'the feed',
  ...edition,
});

const pathsOf = (files: SiteFiles['first']) => files.map(({ path }) => path);

test('a site is listed with what its bytes must be; pages that the application stands in for are not', async () => {
  const { first, later } = await listOf(
    siteOf({ 'edition/head.json': '{}', 'edition/places/1.json': '[]' }),
  );
  expect(pathsOf(first)).toContain('');
  expect(pathsOf(first)).toContain('edition/head.json');
  expect(pathsOf(later)).toEqual(['edition/places/1.json', 'geo/fine-water.json']);
  const all = pathsOf([...first, ...later]);
  for (const path of ['sw.js', 'a/one/index.html', 'feed.xml']) expect(all).not.toContain(path);
  const hash = createHash('sha256').update('[]').digest('base64');
  expect(later[0]?.integrity).toBe(`sha256-${hash}`);
});

test('of a large edition the head alone is kept ahead', async () => {
  const { later, first } = await listOf(
    siteOf({
      'edition/articles/1.json': 'a'.repeat(21 * 1024 * 1024),
      'edition/head.json': '{}',
    }),
  );
  expect(pathsOf(later)).toEqual(['geo/fine-water.json']);
  expect(pathsOf(first)).toContain('edition/head.json');
});

test('another byte is another version', async () => {
  const one = await listOf(siteOf({ 'edition/head.json': '{}' }));
  const other = await listOf(siteOf({ 'edition/head.json': '{ }' }));
  expect(one.version).not.toBe(other.version);
});
