import { describe, expect, it, test } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { indexEdition } from './index-edition.ts';
import { loadEdition } from './load-edition.ts';
import type { Article, Edition, PlaceId, PlaceMention } from './model.ts';
import { passageOf } from './passage.ts';
import { byDate } from './passages.ts';

const loaded = loadEdition(smallEdition);
if (!loaded.ok) throw new Error('the small edition does not load');
const [essay] = loaded.value.edition.articles;
if (!essay) throw new Error('the small edition has no article');

const [minsk, belarus] = ['minsk', 'belarus'] as PlaceId[];
if (!minsk || !belarus) throw new Error('unreachable');

const text = 'De Minsk à la Biélorussie. Minsk seul, et Minsk encore.\nLa Biélorussie.';
const article = (id: string, date: string | null): Article => ({
  ...essay,
  id: id as Article['id'],
  text,
  date: date === null ? null : { edtf: date, basis: 'stated' },
  segments: [
    { kind: 'paragraph', start: 0, end: 56 } as Article['segments'][number],
    { kind: 'paragraph', start: 56, end: 71 } as Article['segments'][number],
  ],
});

const names: readonly [PlaceId, number, number][] = [
  [minsk, 3, 8],
  [belarus, 14, 25],
  [minsk, 27, 32],
  [minsk, 42, 47],
  [belarus, 59, 70],
];
const mentionsOf = ({ id }: Article) =>
  names.map(([placeId, start, end], index) => ({
    id: `${id}.${index}`,
    articleId: id,
    kind: 'place',
    placeId,
    start,
    end,
    sense: index === 4 ? 'actor' : 'location',
    reviewed: true,
  })) as unknown as PlaceMention[];

const articles = [article('undated', null), article('late', '2024'), article('early', '2022-06')];
const edition: Edition = {
  ...loaded.value.edition,
  articles,
  mentions: articles.flatMap(mentionsOf),
};
const index = indexEdition(edition);
const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('indexEdition', () => {
  it('has a list for every place and system, empty where it is not named', () => {
    expect(index.mentionsByPlace.get(minsk)).toHaveLength(9);
    expect(index.mentionsByPlace.get('csto' as PlaceId)).toEqual([]);
    expect([...index.mentionsBySystem.values()]).toEqual([[]]);
    expect(index.mentionsByArticle.get(articles[1]?.id ?? essay.id)).toHaveLength(5);
  });
});

describe('passageOf', () => {
  it('is the sentence in the paragraph', () => {
    const [, , seul] = names.map(([, start, end]) => ({ start, end }));
    expect(quote(passageOf(article('x', null), seul as PlaceMention))).toBe(
      'Minsk seul, et Minsk encore.',
    );
  });
});

test('articles stand by date, the undated last', () => {
  expect(byDate(articles).map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
});
