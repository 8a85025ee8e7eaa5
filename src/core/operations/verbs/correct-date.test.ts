import { expect, test } from 'vitest';
import { ownArticle } from '../../../../tests/support/own-articles.ts';
import { proposeDateMentions } from '../../edition/propose-date-mentions.ts';
import { segmentText } from '../../edition/segments.ts';
import { apply } from '../apply.ts';
import type { EditionState } from '../edition-state.ts';
import { inverseOf } from '../inverse.ts';
import type { Operation } from '../operation.ts';

const text = 'Né le 3 mai 2022.\nLe lendemain, il partit.\nMars attendait mai 2022.\n';

function edition(): EditionState {
  const own = ownArticle('a', text);
  return {
    title: { fr: 'x' },
    articles: new Map([[own.article.id, { ...own, dates: proposeDateMentions(own.article) }]]),
    ...{ places: new Map(), systems: new Map(), story: [] },
  };
}

const articleId = ownArticle('a', '').article.id;

function after(state: EditionState, operation: Operation): EditionState {
  const done = apply(state, operation);
  if (!done.ok) throw new Error(done.fault.code);
  return done.value;
}

function correct(state: EditionState, words: string, edtf: string | null): Operation {
  const own = state.articles.get(articleId);
  const date = own?.dates.find(({ start, end }) => own.article.text.slice(start, end) === words);
  if (date === undefined) throw new Error(`"${words}" is no date.`);
  return { verb: 'correct date', articleId, dateId: date.id, edtf };
}

function withText(state: EditionState, changed: string): EditionState {
  const segments = segmentText(changed, []);
  if (!segments.ok) throw new Error('A text without parts lacks none.');
  return after(state, { verb: 'edit text', articleId, text: changed, segments: segments.value });
}

const datesOf = (state: EditionState) => {
  const own = state.articles.get(articleId);
  return own?.dates.map(({ start, end, edtf, reviewed, from }) => [
    own.article.text.slice(start, end),
    edtf,
    reviewed,
    from,
  ]);
};

test('a corrected date holds, and is taken back', () => {
  const before = edition();
  const done = after(before, correct(before, 'le 3 mai 2022', '2021-05-03'));
  expect(datesOf(done)?.[0]).toEqual(['le 3 mai 2022', '2021-05-03', true, null]);
  expect(apply(done, inverseOf(before, done))).toEqual({ ok: true, value: before });
});

test('what was decided stays when the text or what is known of the article changes; the rest is found anew', () => {
  let state = edition();
  state = after(state, correct(state, 'Le lendemain', '2022-05-05'));
  state = after(state, correct(state, 'mai 2022', null));
  state = withText(state, `En juin 2022.\n${text}`);
  const expected = [
    ['juin 2022', '2022-06', false, null],
    ['le 3 mai 2022', '2022-05-03', false, null],
    ['Le lendemain', '2022-05-05', true, 'a.date-17'],
  ];
  expect(datesOf(state)).toEqual(expected);
  const date = { edtf: '2023-01-01', basis: 'stated', reason: null, note: null } as const;
  state = after(state, { verb: 'edit metadata', articleId, metadata: { date } });
  expect(datesOf(state)).toEqual(expected);
  // Words that are gone are decided no longer.
  state = withText(state, 'Il partit en avril 2022.\n');
  expect(datesOf(state)).toEqual([['avril 2022', '2022-04', false, null]]);
});

test('what counted from words that are no date counts from the article', () => {
  const before = edition();
  const done = after(before, correct(before, 'le 3 mai 2022', null));
  expect(datesOf(done)?.[0]).toEqual(['Le lendemain', '2022-05-04', false, 'article']);
});

test('a date that is none, and words that name none, are refused', () => {
  const before = edition();
  const done = apply(before, correct(before, 'le 3 mai 2022', '2022-02-31'));
  expect(done).toEqual({ ok: false, fault: { code: 'no date', edtf: '2022-02-31' } });
  const nowhere = { ...correct(before, 'mai 2022', '2022'), dateId: 'a.date-1' } as Operation;
  expect(apply(before, nowhere)).toMatchObject({ ok: false, fault: { code: 'no such date' } });
});
