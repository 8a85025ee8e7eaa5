import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { brest, minsk, ownArticle, proposedArticle } from '../../../tests/support/own-articles.ts';
import type { ArticleId, MentionId } from '../../core/edition/model.ts';
import { openShelf } from './open-shelf.ts';

test('a name that is asked for again reads the articles that bear it, not the edition', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  const opened = await shelf.open(await shelf.create({ fr: 'Noms' }));
  if (!opened?.ok || opened.value.editing === undefined) throw new Error('It cannot be changed.');
  const { ask, editing } = opened.value;
  const others = Array.from({ length: 200 }, (_, n) => ownArticle(`o${n}`, 'Rien.'));
  const articles = [proposedArticle('a'), ...others];
  const places = [brest, minsk];
  await editing.apply([{ verb: 'add articles', articles, places, systems: [] }], { who: '' });
  const namesakes = async (): Promise<readonly MentionId[]> => {
    const answer = await ask({ ask: 'namesakes', name: 'brest' });
    return answer.ok ? answer.value.mentions.map(({ id }) => id) : [];
  };
  expect(await namesakes()).toEqual(['a.m2', 'a.m35']);
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await namesakes()).toEqual(['a.m2', 'a.m35']);
  expect(read.mock.calls.length).toBeLessThan(10);
  read.mockRestore();

  // What comes later is found as well, and what is taken back is not.
  await editing.apply(
    [{ verb: 'add articles', articles: [proposedArticle('b')], places, systems: [] }],
    { who: '' },
  );
  expect(await namesakes()).toHaveLength(4);
  await editing.undo();
  expect(await namesakes()).toEqual(['a.m2', 'a.m35']);
  await editing.redo();
  expect(await namesakes()).toHaveLength(4);
});

test('names come as they are read, and with what was changed meanwhile', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  const opened = await shelf.open(await shelf.create({ fr: 'Noms' }));
  if (!opened?.ok || opened.value.editing === undefined) throw new Error('It cannot be changed.');
  const { ask, editing } = opened.value;
  const articles = Array.from({ length: 120 }, (_, n) => proposedArticle(`p${n}`));
  const places = [brest, minsk];
  await editing.apply([{ verb: 'add articles', articles, places, systems: [] }], { who: '' });
  const names = async (most: number | null) => {
    const answer = await ask({ ask: 'names', articles: most });
    if (!answer.ok) throw new Error(answer.fault.detail);
    const { rows, articles: all, unread } = answer.value;
    return { minsk: rows.find(({ name }) => name === 'Minsk')?.ids.length ?? 0, all, unread };
  };
  const some = await names(10);
  expect(some).toMatchObject({ minsk: 120 - some.unread, all: 120 });
  expect(some.unread).toBeGreaterThan(0);
  // One that was read, and one that was not.
  const articleIds = ['p0', 'p99'] as readonly string[] as readonly ArticleId[];
  await editing.apply([{ verb: 'remove articles', articleIds }], { who: '' });
  expect(await names(null)).toEqual({ minsk: 118, all: 118, unread: 0 });
  await editing.undo();
  expect(await names(10)).toEqual({ minsk: 120, all: 120, unread: 0 });
});

test('the table of names follows each change, and reads what changed alone', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  const opened = await shelf.open(await shelf.create({ fr: 'Noms' }));
  if (!opened?.ok || opened.value.editing === undefined) throw new Error('It cannot be changed.');
  const { ask, editing } = opened.value;
  const articles = Array.from({ length: 150 }, (_, n) => proposedArticle(`p${n}`));
  const places = [brest, minsk];
  await editing.apply([{ verb: 'add articles', articles, places, systems: [] }], { who: '' });
  const names = async () => {
    const answer = await ask({ ask: 'names', articles: null });
    if (!answer.ok) throw new Error(answer.fault.detail);
    return answer.value.rows.map(({ name, ids, open }) => [name, ids.length, open.length]);
  };
  const before = [
    ['Brest', 300, 300],
    ['Minsk', 150, 150],
  ];
  expect(await names()).toEqual(before);
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  await editing.apply([{ verb: 'confirm', mentionIds: ['p7.m2' as MentionId] }], { who: '' });
  expect(await names()).toEqual([
    ['Brest', 300, 299],
    ['Minsk', 150, 150],
  ]);
  await editing.undo();
  expect(await names()).toEqual(before);
  await editing.apply([{ verb: 'remove articles', articleIds: ['p9' as ArticleId] }], { who: '' });
  expect(await names()).toEqual([
    ['Brest', 298, 298],
    ['Minsk', 149, 149],
  ]);
  expect(read.mock.calls.length).toBeLessThan(60);
  read.mockRestore();
});
