import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { brest, minsk, ownArticle, proposedArticle } from '../../../tests/support/own-articles.ts';
import type { MentionId } from '../../core/edition/model.ts';
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
