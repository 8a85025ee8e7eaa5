import { expect, test } from 'vitest';
import { ownArticle, ownPlace } from '../../../tests/support/own-articles.ts';
import type { Mention, PlaceMention } from '../edition/model.ts';
import { apply } from '../operations/apply.ts';
import { inverseOf } from '../operations/inverse.ts';
import { span } from '../text/offset.ts';
import { operationOf, runAgain } from './run-again.ts';

const [here, there] = [ownPlace('here'), ownPlace('there')];

const mention = (start: number, change: Partial<PlaceMention> = {}): Mention => ({
  ...{ kind: 'place', id: `a.m${start}` as Mention['id'], articleId: 'a' as Mention['articleId'] },
  ...{ ...span(start, start + 5), placeId: here.id, sense: 'location', reviewed: false },
  ...change,
});

const own = {
  ...ownArticle('a', 'Brest Minsk Gomel Pinsk Turau Mozyr'),
  mentions: [mention(0), mention(6, { reviewed: true }), mention(12), mention(24)],
  rejected: [mention(18)],
};
const proposed = [
  mention(0),
  mention(6, { placeId: there.id }),
  mention(12, { placeId: there.id }),
  mention(18),
  mention(30),
];

test('only what nobody decided changes, and what is shown as it was does not', () => {
  const { added, changed, gone } = runAgain(own, proposed);
  expect(added.map(({ start }) => start)).toEqual([30]);
  expect(changed.map(({ was, is }) => [was.id, is.kind === 'place' && is.placeId])).toEqual([
    ['a.m12', there.id],
  ]);
  expect(gone.map(({ start }) => start)).toEqual([24]);
});

test('the change is one operation, which is taken back whole', () => {
  const operation = operationOf(own, runAgain(own, proposed), {
    ...{ places: [here, there], systems: [] },
  });
  if (operation === null) throw new Error('Something changes.');
  const state = {
    ...{ title: {}, articles: new Map([[own.article.id, own]]) },
    ...{ places: new Map([[here.id, here]]), systems: new Map(), story: [] },
  };
  const done = apply(state, operation);
  if (!done.ok) throw new Error(done.fault.code);
  const after = done.value.articles.get(own.article.id);
  expect(after?.mentions.map(({ start }) => start)).toEqual([0, 6, 12, 30]);
  expect(runAgain(after ?? own, proposed)).toEqual({ added: [], changed: [], gone: [] });
  expect(apply(done.value, inverseOf(state, done.value))).toEqual({ ok: true, value: state });
});

test('what was decided since the look stays as it was decided', () => {
  const since = { ...own, mentions: own.mentions.map((each) => ({ ...each, reviewed: true })) };
  const operation = operationOf(
    own,
    { added: [], changed: [], gone: [mention(24)] },
    {
      ...{ places: [], systems: [] },
    },
  );
  if (operation === null) throw new Error('Something changes.');
  const state = {
    ...{ title: {}, articles: new Map([[own.article.id, since]]) },
    ...{ places: new Map(), systems: new Map(), story: [] },
  };
  const done = apply(state, operation);
  expect(done.ok && done.value.articles.get(own.article.id)?.mentions).toEqual(since.mentions);
});
