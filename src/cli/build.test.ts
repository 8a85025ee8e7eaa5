import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallEdition } from '../../tests/support/small-edition.ts';
import { succeed } from '../core/result.ts';
import { openStaticEdition } from '../library/static/static-library.ts';
import { keptIn } from '../node/build-ledger.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portee-build-'));
  await writeFiles('app', {
    'index.html':
      '<html lang="fr"><head><title>Portée</title><meta\n name="description"\n content="x" /></head><body><div id="app"></div><noscript>x</noscript></body></html>',
    'assets/app.js': '1',
  });
  await writeFiles('edition', Object.fromEntries(smallEdition));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

async function writeFiles(into: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const file = join(folder, into, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function build(...args: string[]) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const code = await run(['build', ...args, '--app', path('app')], { out: keep, err: keep });
  return { code, text: lines.join('\n') };
}

async function textsIn(name: string): Promise<Record<string, string>> {
  const entries = await readdir(path(name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async (file) => {
    const full = join(file.parentPath, file.name);
    return [full.slice(path(name).length + 1), await readFile(full, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function openSite(name: string) {
  const opened = await openStaticEdition(async (file) =>
    succeed(JSON.parse(await readFile(join(path(name), 'edition', file), 'utf8'))),
  );
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value.library;
}

const line = {
  article: {
    ...{ id: 'autre', language: 'fr', translatedFrom: null, title: null, publisher: null },
    ...{ signature: null, sourceUrl: null, date: null, publication: 'full' },
    text: 'Pinsk est loin de Minsk.',
  },
  mentions: [
    { start: 0, end: 5, exact: 'Pinsk', place: 'pinsk', sense: 'location' },
    { start: 18, end: 23, exact: 'Minsk', place: 'minsk', sense: 'location' },
  ],
  places: [
    {
      ...{ id: 'pinsk', kind: 'city', label: { fr: 'Pinsk', en: 'Pinsk' }, names: {}, ids: {} },
      geometry: { type: 'point', point: [26.1, 52.1] },
      ...{ countryCode: 'BY', partOf: null, source: 'GeoNames', note: null },
    },
  ],
};

describe('build', () => {
  test('lays an edition beside the application, and names the page after it', async () => {
    const { code } = await build(path('edition'), '--out', path('site'), '--key', 'essai');
    expect(code).toBe(0);
    const { 'index.html': page, 'assets/app.js': script } = await textsIn('site');
    expect(script).toBe('1');
    expect(page).toContain('<title>Essai — Portée</title>');
    expect(page).toContain('content="Essai. Il porte à 500 km."');
    expect(page).toContain('href="./edition/head.json"');
    expect(page).toContain('<a href="a/essai/" lang="fr">Un titre</a>');
    const library = await openSite('site');
    expect(library.head).toMatchObject({ key: 'essai', counts: { articles: 1 } });
  });

  test('makes the same bytes each time, in place of the earlier site, and leaves nothing beside', async () => {
    await build(path('edition'), '--out', path('site'));
    const first = await textsIn('site');
    expect((await build(path('edition'), '--out', path('site'))).code).toBe(0);
    expect(await textsIn('site')).toEqual(first);
    expect((await readdir(folder)).sort()).toEqual(['app', 'edition', 'site']);
  });

  test('takes articles from a corpus, with the places that they bring', async () => {
    await writeFiles('edition', { 'articles.ndjson': `${JSON.stringify(line)}\n\n` });
    expect((await build(path('edition'), '--out', path('site'))).code).toBe(0);
    const library = await openSite('site');
    expect(library.head.counts).toMatchObject({ articles: 2 });
    const found = await library.ask({ ask: 'search', words: 'pinsk', count: 10 });
    expect(found).toMatchObject({
      ok: true,
      value: { total: 1, places: [{ id: 'pinsk' }], excerpts: [{ match: 'Pinsk' }] },
    });
  });

  test.each([
    ['{', 'this is not valid JSON'],
    [JSON.stringify({ ...line, places: [] }), 'it names the place "pinsk", which is not declared'],
    [
      JSON.stringify({ ...line, mentions: [{ ...line.mentions[0], start: 1 }] }),
      '"Pinsk" does not stand at 1',
    ],
    [
      JSON.stringify({ ...line, article: { ...line.article, id: 'essai' } }),
      'Two articles have the id "essai"',
    ],
    [JSON.stringify({ ...line, article: { ...line.article, date: 'hier' } }), 'article.date'],
  ])('says what is wrong with a corpus, and the earlier site stays: %s', async (text, sentence) => {
    await build(path('edition'), '--out', path('site'));
    const before = await textsIn('site');
    await writeFiles('.', { 'corpus.ndjson': text });
    const result = await build(
      path('edition'),
      '--articles',
      path('corpus.ndjson'),
      '--out',
      path('site'),
    );
    expect(result.code).toBe(1);
    expect(result.text).toContain(sentence);
    expect(await textsIn('site')).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['app', 'corpus.ndjson', 'edition', 'site']);
  });

  test('replaces nothing but an earlier site, and builds nothing but an edition', async () => {
    await writeFiles('mine', { 'thesis.txt': 'all of it' });
    expect(await build(path('edition'), '--out', path('mine'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('is no earlier site'),
    });
    expect(await textsIn('mine')).toEqual({ 'thesis.txt': 'all of it' });
    expect(await build(path('mine'), '--out', path('site'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('edition.json:1: This file is missing.'),
    });
    expect(await build(path('edition'), '--out', path('mine/thesis.txt'))).toMatchObject({
      code: 1,
    });
    expect((await readdir(folder)).sort()).toEqual(['app', 'edition', 'mine']);
  });

  test('names the pages’ addresses where the site’s is given, and draws their picture', async () => {
    const address = ['--url', 'https://example.org/maps'];
    expect((await build(path('edition'), '--out', path('site'), ...address)).code).toBe(0);
    const texts = await textsIn('site');
    expect(texts['sitemap.xml']).toContain('<loc>https://example.org/maps/a/essai/</loc>');
    expect(texts['404.html']).toContain('href="/maps/"');
    expect(texts['a/essai/index.html']).toContain('https://example.org/maps/preview.png');
    const png = await readFile(path('site/preview.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each([
    ['--url', 'example.org'],
    ['--url', 'ftp://example.org/'],
    ['--url', 'https://example.org/?a=1'],
    ['--base', 'maps'],
    ['--base', '/"><script>/'],
    ['--url', 'https://example.org/maps/', '--base', '/other/'],
  ])('does not take %s %s for where a site lies', async (...options) => {
    expect((await build(path('edition'), '--out', path('site'), ...options)).code).toBe(2);
  });

  test('publishes no more of an article than its rights allow', async () => {
    const [edition = ''] = [smallEdition.get('edition.json')];
    await writeFiles('edition', {
      'edition.json': edition.replace('"publication": "full"', '"publication": "passages"'),
    });
    expect((await build(path('edition'), '--out', path('site'))).code).toBe(0);
    const published = Object.entries(await textsIn('site'));
    const holding = (words: string) =>
      published.filter(([, text]) => text.includes(words)).map(([name]) => name);
    expect(holding('Moscou se tait')).toEqual([]);
    expect(holding('On attend')).toEqual([]);
    expect(holding('porte à 500 km')).toContain('a/essai/index.html');
  });

  test('takes an application without an edition for an earlier build', async () => {
    await writeFiles('site', {
      'index.html': 'old',
      'geo/manifest.json': '{}',
      'assets/old.js': '0',
    });
    expect((await build(path('edition'), '--out', path('site'))).code).toBe(0);
    expect(Object.keys(await textsIn('site'))).not.toContain('assets/old.js');
  });

  test('clears what a build that was cut off left, and puts back what that had moved aside', async () => {
    // No process has this number: the greatest that Linux gives is 2^22.
    await writeFiles('site.new-99999999', {
      'index.html': 'half',
      'build-work/ledger.json': '{"fingerprint":"of another edition"}',
    });
    await writeFiles('site.old-99999999', { 'edition/head.json': 'earlier' });
    await writeFiles('site.new-none', { 'thesis.txt': 'mine' });
    const failing = await build(path('mine'), '--out', path('site'));
    expect(failing.code).toBe(1);
    await writeFiles('broken', { ...Object.fromEntries(smallEdition), 'articles.ndjson': '{' });
    expect((await build(path('broken'), '--out', path('site'))).code).toBe(1);
    expect(await textsIn('site')).toEqual({ 'edition/head.json': 'earlier' });
    expect((await readdir(folder)).sort()).toEqual([
      'app',
      'broken',
      'edition',
      'site',
      'site.new-none',
    ]);
  });

  /** A build in a process of its own, of so many more articles. */
  async function startBuild(articles: number) {
    const lines = Array.from({ length: articles }, (_, at) =>
      JSON.stringify({ ...line, article: { ...line.article, id: `autre-${at}` } }),
    );
    await writeFiles('edition', { 'articles.ndjson': lines.join('\n') });
    const call = ['build', path('edition'), '--out', path('site'), '--app', path('app')];
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...call]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    return { child, ended };
  }

  test('leaves nothing behind when it is stopped before there is anything to go on from', async () => {
    const { child, ended } = await startBuild(20_000);
    const begun = new Promise<void>((resolve) => {
      const watcher = watch(folder, (_, name) => {
        if (!name?.startsWith('site.new-')) return;
        watcher.close();
        resolve();
      });
    });
    await Promise.race([begun, ended]);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect((await readdir(folder)).sort()).toEqual(['app', 'edition']);
  });

  test('goes on where it was stopped, and makes the same', async () => {
    const { child, ended } = await startBuild(1_000);
    const half = path(`site.new-${child.pid}`);
    await expect.poll(() => keptIn(half), { interval: 5, timeout: 60_000 }).not.toBeNull();
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(said).toContain('The same command goes on from here.');
    expect((await readdir(folder)).sort()).toEqual(['app', 'edition', basename(half)]);

    const site = await build(path('edition'), '--out', path('site'));
    expect(site).toMatchObject({ code: 0, text: expect.stringContaining('that was stopped.') });
    await build(path('edition'), '--out', path('other'));
    expect(await textsIn('site')).toEqual(await textsIn('other'));
    expect((await readdir(folder)).sort()).toEqual(['app', 'edition', 'other', 'site']);
  });

  test('wants a folder and a place', async () => {
    expect((await build(path('edition'))).code).toBe(2);
    expect((await build('--out', path('site'))).code).toBe(2);
    expect((await build('--help')).code).toBe(0);
  });
});
