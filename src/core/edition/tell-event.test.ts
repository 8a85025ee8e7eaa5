import { expect, test } from 'vitest';
import { brest, minsk, ownArticle } from '../../../tests/support/own-articles.ts';
import { writtenEvent } from '../../../tests/support/written-events.ts';
import { span } from '../text/offset.ts';
import type { ArticleId, PlaceMention } from './model.ts';
import { type AnsweringArticle, tellEvents } from './tell-event.ts';

const a = 'a' as ArticleId;
const b = 'b' as ArticleId;
const first = 'On était à Minsk ce soir.';
const second = 'Tous se virent à Brest.';

function telling(id: ArticleId, text: string): AnsweringArticle {
  const mentions = [minsk, brest].flatMap((place): PlaceMention[] => {
    const name = place === minsk ? 'Minsk' : 'Brest';
    const start = text.indexOf(name);
    return start === -1
      ? []
      : [
          {
            ...{ kind: 'place', articleId: id, placeId: place.id, sense: 'location' },
            ...{ id: `${id}.${name}` as PlaceMention['id'], reviewed: true },
            ...span(start, start + name.length),
          },
        ];
  });
  return { ...ownArticle(id, `${text}\n`), mentions, dates: [] };
}

const event = writtenEvent('rencontre', [
  { articleId: a, text: first, words: first, where: 'à Minsk' },
  { articleId: b, text: second, words: 'se virent à Brest', where: 'à Brest' },
]);

function told(texts: Partial<Record<'a' | 'b', string>>, decision: 'set aside' | null = null) {
  const articles = new Map(
    Object.entries(texts).map(([id, text]) => [id as ArticleId, telling(id as ArticleId, text)]),
  );
  return tellEvents([event], decision === null ? [] : [{ eventId: event.id, decision }], {
    article: (id) => articles.get(id) ?? null,
    places: new Map([minsk, brest].map((place) => [place.id, place])),
  });
}

test('answers name the places that their words name by now', () => {
  const [one] = told({ a: first, b: second });
  expect(one?.questions[0]?.answers).toMatchObject([
    { articleId: a, start: 9, placeIds: [minsk.id] },
    { articleId: b, start: 15, placeIds: [brest.id] },
  ]);
  // In two places of a country at once: nobody can say that all agree.
  expect(one?.questions[0]?.agreed).toBeNull();
});

test('a passage that moved is followed with its answer', () => {
  const [one] = told({ a: `Hier soir.\n${first}`, b: second });
  expect(one?.passages[0]).toMatchObject({ start: 11, end: 11 + first.length });
  expect(one?.questions[0]?.answers[0]).toMatchObject({ start: 20, end: 27 });
});

test.each([
  ['the article is gone', { a: first }],
  ['its words are gone', { a: first, b: 'Tous partirent.' }],
  ['its words stand twice', { a: first, b: `Ils ${second} Ils se virent à Brest.` }],
])('where %s the event is told by the other', (_, texts) => {
  const [one] = told(texts);
  expect(one?.passages.map(({ articleId }) => articleId)).toEqual([a]);
  expect(one?.questions).toMatchObject([{ answers: [{ articleId: a }], agreed: { fr: 'ici' } }]);
});

test('what no article tells any more, or was set aside, is not told', () => {
  expect(told({})).toEqual([]);
  expect(told({ a: first, b: second }, 'set aside')).toEqual([]);
});

test('a question that nothing answers any more is not asked', () => {
  const nowhere = tellEvents([event], [], {
    article: (id) => ({ ...telling(id, id === a ? first : second), mentions: [] }),
    places: new Map(),
  });
  expect(nowhere[0]?.passages).toHaveLength(2);
  expect(nowhere[0]?.questions).toEqual([]);
});
