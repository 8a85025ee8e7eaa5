import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { proposedArticle } from '../../../tests/support/own-articles.ts';
import { wholeEdition } from '../whole-edition.ts';
import { openShelf } from './open-shelf.ts';

interface StoredDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
    readonly rows: readonly unknown[];
  }[];
}

const folder = new URL('../../../tests/fixtures/own-database/', import.meta.url);
const files = await readdir(folder);

test.each(files)('what was stored as %s opens, whole, with what was done to it', async (file) => {
  await store(JSON.parse(await readFile(new URL(file, folder), 'utf8')) as StoredDatabase);
  const shelf = await openShelf({ onClosed: () => undefined });
  expect(shelf.fault).toBeNull();
  const [entry] = await shelf.list();
  expect(entry).toMatchObject({ title: { fr: 'Mes articles' }, articles: 2, doubtful: 2 });
  const opened = await shelf.open(entry?.id ?? '');
  if (!opened?.ok) throw new Error(opened?.fault.detail);
  const library = opened.value;
  const edition = await wholeEdition(library);
  expect(edition.articles).toEqual(['premier', 'second'].map((id) => proposedArticle(id).article));
  expect(edition.mentions.filter(({ reviewed }) => reviewed).map(({ id }) => id)).toEqual([
    'premier.m2',
  ]);
  expect(edition.mentions).toHaveLength(5);
  const log = await library.ask({ ask: 'log', from: 0, count: 10 });
  expect(log.ok && log.value).toMatchObject({
    total: 4,
    canUndo: true,
    canRedo: true,
    entries: [{ did: { verb: 'rename' }, isUndone: true }, { who: 'Ada' }, {}, {}],
  });
  await library.editing?.redo();
  expect(library.head.title).toEqual({ fr: 'Autre nom' });
  for (let n = 0; n < 4; n++) expect((await library.editing?.undo())?.ok).toBe(true);
  expect(library.head.counts).toMatchObject({ articles: 0, mentions: 0, places: 0 });
});

/** As the browser holds it after the version that wrote it. */
async function store({ version, stores }: StoredDatabase): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('portee', version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of stores) {
        const kept = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) kept.createIndex(index.name, index.keyPath);
        for (const row of rows) kept.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
