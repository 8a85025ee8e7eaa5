import { expect, test } from 'vitest';
import { loadFolder } from '../../node/load-folder.ts';
import { claimingArticles, publicationOf, quotedIn, withPublications } from './claim-sources.ts';

const { systems, articles } = await loadFolder('data');
const byId = quotedIn(articles);
const sourceIn = (id: string) => {
  const article = articles.find((each) => each.id === id);
  if (article === undefined) throw new Error(`${id} is no article.`);
  const [first] = article.segments;
  if (first === undefined) throw new Error(`${id} is empty.`);
  return { type: 'article', articleId: article.id, span: first } as const;
};

test.each([
  [
    'by its publisher and its title',
    'gazette-2024-05-26',
    {
      publisher: 'La Gazette',
      title: expect.stringMatching(/^Poutine et Loukachenko discutent/),
      date: '2024-05-26',
    },
  ],
  ['by who signed it', 'melv-2022-06', { publisher: 'Melv' }],
  [
    'by its first words where it names nobody',
    'anonyme-2022-06',
    { publisher: expect.stringMatching(/^La Russie a annoncé samedi.*…$/), title: null },
  ],
])('an article that makes a claim is called %s', (_, id, source) => {
  expect(publicationOf(sourceIn(id), byId)).toMatchObject(source);
});

test('an article that is not there is called by its id, and a publication as it is', () => {
  const source = sourceIn('anonyme-2022-06');
  expect(publicationOf(source, new Map())).toMatchObject({ publisher: 'anonyme-2022-06' });
  const publication = publicationOf(source, byId);
  expect(publicationOf(publication, new Map())).toBe(publication);
});

test('no claim of a variant rests on an article any more', () => {
  expect(claimingArticles(systems)).toEqual(['anonyme-2022-06']);
  const told = systems.map((system) => ({
    ...system,
    variants: system.variants.map((variant) => withPublications(variant, byId)),
  }));
  expect(claimingArticles(told)).toEqual([]);
});
