import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { brest, minsk, proposedArticle } from '../../../tests/support/own-articles.ts';
import { openShelf } from './open-shelf.ts';

afterEach(() => vi.restoreAllMocks());

test('where the browser keeps no more, that is the answer, and nothing of the batch is kept', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  const id = await shelf.create({ fr: 'Mes articles' });
  const opened = await shelf.open(id);
  if (!opened?.ok) throw new Error(opened?.fault.detail);
  const library = opened.value;
  const add = (...names: string[]) =>
    library.editing?.apply(
      [
        {
          verb: 'add articles',
          articles: names.map(proposedArticle),
          places: [brest, minsk],
          systems: [],
        },
      ],
      { who: '' },
    );
  expect((await add('kept'))?.ok).toBe(true);
  const before = library.head;

  const put = IDBObjectStore.prototype.put;
  let room = 5;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (room === 0) throw new DOMException('No room.', 'QuotaExceededError');
    room--;
    return put.apply(this, row);
  });
  expect(await add('lost', 'lost-too')).toEqual({ ok: false, fault: { kind: 'full' } });
  vi.restoreAllMocks();

  expect(library.head).toEqual(before);
  const articles = await library.ask({ ask: 'articles', window: null, from: 0, count: 10 });
  expect(articles.ok && articles.value.articles.map((article) => article.id)).toEqual(['kept']);
  expect((await add('lost'))?.ok).toBe(true);
  expect(library.head.counts.articles).toBe(2);
});

test('an edition that is discarded is gone with all that was kept of it, also one that was deleted before', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  const ids = [await shelf.create({ fr: 'Une' }), await shelf.create({ fr: 'Autre' })] as const;
  for (const id of ids) {
    const opened = await shelf.open(id);
    if (!opened?.ok) throw new Error(opened?.fault.detail);
    const articles = [proposedArticle('a')];
    await opened.value.editing?.apply(
      [{ verb: 'add articles', articles, places: [brest, minsk], systems: [] }],
      { who: '' },
    );
  }
  const [first, second] = ids;
  const room = await shelf.room(first);
  // Its text and its mentions, and not a second edition's.
  expect(room).toBeGreaterThan(proposedArticle('a').article.text.length);
  expect(await shelf.room(second)).toBe(room);
  expect(await shelf.presenceOf(first)).toBe('kept');
  await shelf.remove(first);
  expect(await shelf.presenceOf(first)).toBe('deleted');
  expect((await shelf.deleted()).map(({ id }) => id)).toEqual([first]);
  await shelf.discard(first);
  expect(await shelf.presenceOf(first)).toBe('gone');
  expect(await shelf.room(first)).toBe(0);
  await shelf.discard(second);
  expect(await shelf.deleted()).toEqual([]);
  const left = (await shelf.list()).map(({ id }) => id);
  expect(left).not.toContain(second);
  const rows = await rowsOf('texts');
  expect(rows.filter(({ edition }) => edition === first || edition === second)).toEqual([]);
});

/** What a store holds, as the browser has it. */
function rowsOf(store: string): Promise<{ readonly edition: string }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('portee');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
