import { expect, test } from 'vitest';
import { brest, minsk, ownPlace, proposedArticle } from '../../../tests/support/own-articles.ts';
import type { Article } from '../../core/edition/model.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import { succeed } from '../../core/result.ts';
import { editableLibrary } from '../../library/memory/editable-library.ts';
import type { Proposer } from '../proposer.ts';
import { lookThrough, mostChanged } from './look-again.ts';

const elsewhere = ownPlace('elsewhere');
const nobody = new AbortController().signal;
const unheard = (): void => undefined;

/** An edition of so many articles, numbered in the order that they are told in. */
function editionOf(count: number) {
  const ids = Array.from({ length: count }, (_, n) => `a${String(n).padStart(3, '0')}`);
  const state: EditionState = {
    title: { fr: 'Mes articles' },
    articles: new Map(ids.map(proposedArticle).map((own) => [own.article.id, own])),
    places: new Map([brest, minsk].map((place) => [place.id, place])),
    systems: new Map(),
    story: [],
  };
  const library = editableLibrary(state, 'mine');
  if (library.editing === undefined) throw new Error('It cannot be changed.');
  return { library, editing: library.editing };
}

/** Finds what stands there, and that Minsk is elsewhere in the articles that it is told. */
function finder(changes: (article: Pick<Article, 'id'>) => boolean): Pick<Proposer, 'propose'> {
  return {
    propose: async (article) => {
      const { mentions } = proposedArticle(article.id);
      const otherwise = mentions.map((one) =>
        one.kind === 'place' && one.placeId === minsk.id && changes(article)
          ? { ...one, placeId: elsewhere.id }
          : one,
      );
      return succeed({
        ...{ mentions: otherwise, places: [brest, minsk, elsewhere], systems: [], dates: [] },
      });
    },
  };
}

test('a newer look at every article lists what it would change, and changes nothing before it is told to', async () => {
  const target = editionOf(60);
  const heard: number[] = [];
  const looked = await lookThrough(
    target,
    finder(({ id }) => id === 'a001' || id === 'a055'),
    0,
    (count) => heard.push(count),
    nobody,
  );
  if (!looked.ok) throw new Error(looked.fault.detail);
  const { changed, next } = looked.value;
  expect(changed.map(({ open }) => open.article.id)).toEqual(['a001', 'a055']);
  expect([looked.value.looked, next, heard.at(-1)]).toEqual([60, null, 60]);
  const places = async () => {
    const answer = await target.library.ask({ ask: 'place details', ids: [elsewhere.id] });
    return answer.ok && answer.value.length;
  };
  expect(await places()).toBe(0);
  await target.editing.apply(
    changed.map(({ operation }) => operation),
    { who: '' },
  );
  expect(await places()).toBe(1);
  // One act: it is taken back together.
  await target.editing.undo();
  const open = await target.library.ask({ ask: 'article', id: proposedArticle('a001').article.id });
  expect(open.ok && open.value?.mentions).toEqual(proposedArticle('a001').mentions);
});

test('no more is held than can be read: the rest is looked through from there', async () => {
  const target = editionOf(mostChanged + 20);
  const all = finder(() => true);
  const first = await lookThrough(target, all, 0, unheard, nobody);
  expect(first.ok && [first.value.changed.length, first.value.next]).toEqual([
    mostChanged,
    mostChanged,
  ]);
  const rest = await lookThrough(target, all, mostChanged, unheard, nobody);
  expect(rest.ok && [rest.value.changed.length, rest.value.looked, rest.value.next]).toEqual([
    20,
    20,
    null,
  ]);
});

test('what was found when it is stopped is told, and where it can go on', async () => {
  const target = editionOf(30);
  const stop = new AbortController();
  const heard = (count: number): void => {
    if (count === 12) stop.abort();
  };
  const looked = await lookThrough(
    target,
    finder(() => true),
    0,
    heard,
    stop.signal,
  );
  expect(looked.ok && [looked.value.changed.length, looked.value.next]).toEqual([12, 12]);
});
