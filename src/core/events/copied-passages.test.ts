import { expect, test } from 'vitest';
import { ownArticle } from '../../../tests/support/own-articles.ts';
import { copiesAmong } from './copied-passages.ts';

const agency =
  'Le ministère a annoncé samedi que trois cents soldats avaient quitté la ville de Minsk pour la frontière occidentale du pays. ';
const edited =
  'Le ministère a annoncé samedi que quatre cents soldats avaient quitté la ville de Minsk pour la frontière occidentale du pays. ';
const other =
  'Selon un témoin, aucun convoi n’est sorti de la capitale ce jour-là, et les casernes sont restées fermées toute la nuit. ';

const articleOf = (id: string, edtf: string, text: string) => {
  const { article } = ownArticle(id, `${text}\n`);
  return { ...article, date: { edtf, basis: 'stated' as const } };
};

const told = (articles: Parameters<typeof copiesAmong>[0]) =>
  copiesAmong(articles).map(({ articleId, start, end, of }) => ({
    by: articleId,
    at: [start, end],
    of: of.articleId,
  }));

test('a sentence that an earlier article has in nearly the same words is a copy; others are not', () => {
  const first = articleOf('first', '2022-06-25', agency);
  const copy = articleOf('copy', '2022-06-26', `${other}${edited}`);
  expect(told([copy, first])).toEqual([
    {
      by: 'copy',
      at: [other.length, other.length + edited.length - 1],
      of: 'first',
    },
  ]);
});

test('the copy of a copy is told of the first; what an article says twice is no copy', () => {
  const articles = [
    articleOf('third', '2022-06-27', edited),
    articleOf('first', '2022-06-25', `${agency}${agency}`),
    articleOf('second', '2022-06-26', agency),
  ];
  expect(told(articles).map(({ by, of }) => [by, of])).toEqual([
    ['second', 'first'],
    ['third', 'first'],
  ]);
});

test('a few words that everybody says are no copy', () => {
  const short = 'Rien n’est décidé, dit-il.';
  expect(told([articleOf('a', '2022-06-25', short), articleOf('b', '2022-06-26', short)])).toEqual(
    [],
  );
});

test('of passages with one word in twenty changed, nearly all are found', () => {
  const words = (agency + other).trim().split(' ');
  const texts = Array.from({ length: 200 }, (_, i) => {
    // No two alike: every third word is the passage's own.
    const own = words.map((word, at) => (at % 3 === 0 ? `${word}${i}` : word));
    const changed = own.map((word, at) => (at % 20 === i % 20 ? `autre${at}` : word));
    return {
      own: own.join(' ').replaceAll('. ', ' '),
      changed: changed.join(' ').replaceAll('. ', ' '),
    };
  });
  const articles = [
    ...texts.map(({ own }, i) => articleOf(`a${i}`, '2022-06-25', own)),
    ...texts.map(({ changed }, i) => articleOf(`b${i}`, '2022-06-26', changed)),
  ];
  const found = told(articles).filter(({ by, of }) => by === of.replace('a', 'b'));
  expect(found.length).toBeGreaterThanOrEqual(196);
});
