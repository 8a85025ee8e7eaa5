import { expect, test } from 'vitest';
import { articlesOf } from '../../../tests/support/import-bytes.ts';
import { RepeatedLines } from './repeated-lines.ts';

async function kindsOf(files: readonly (readonly [path: string, text: string])[]) {
  const articles = (await Promise.all(files.map(([path, text]) => articlesOf(path, text)))).flat();
  const repeated = new RepeatedLines();
  for (const article of articles) repeated.add(article);
  return articles.map((article) => repeated.mark(article).map(({ kind }) => kind));
}

test('a line that returns in the articles of one source is boilerplate, in those of several it is not', async () => {
  const text = (city: string) => `L’édition du soir\nOn parle de ${city}.`;
  expect(
    await kindsOf([
      ['a/1.txt', text('Minsk')],
      ['a/2.txt', text('Riga')],
    ]),
  ).toEqual([
    ['boilerplate', 'paragraph'],
    ['boilerplate', 'paragraph'],
  ]);
  expect(
    await kindsOf([
      ['a/1.txt', text('Minsk')],
      ['b/2.txt', text('Riga')],
    ]),
  ).toEqual([
    ['paragraph', 'paragraph'],
    ['paragraph', 'paragraph'],
  ]);
});

test('a long sentence that two articles quote stays text, and so does what only two of many have', async () => {
  const quoted = 'Nous transférerons les systèmes de missiles. '.repeat(6).trim();
  expect(
    await kindsOf([
      ['1.txt', `${quoted}\nUn.`],
      ['2.txt', `${quoted}\nDeux.`],
    ]),
  ).toEqual([
    ['paragraph', 'paragraph'],
    ['paragraph', 'paragraph'],
  ]);
  const many = Array.from(
    { length: 5 },
    (_, n) =>
      [`${n}.txt`, `${n < 2 ? 'Minsk.' : `Ville ${'abc'[n - 2]}.`}\nFin ${'abcde'[n]}.`] as const,
  );
  expect((await kindsOf(many))[0]).toEqual(['paragraph', 'paragraph']);
});
