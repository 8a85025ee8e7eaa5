import { beforeAll, describe, expect, test } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import type { Article, ArticleId, Edition } from '../../core/edition/model.ts';
import { segmentText } from '../../core/edition/segments.ts';
import type { SearchAnswer } from '../answers.ts';
import type { Library } from '../library.ts';
import { memoryLibrary } from '../memory/memory-library.ts';

const texts = {
  un: 'Les présidents arrivent à Minsk. Des missiles S-400 y sont.',
  deux: 'Le président parle du missile. Il part.',
  trois: 'Rien à signaler de l’autre côté, à la gare.',
};

let library: Library;
beforeAll(() => {
  library = memoryLibrary(editionOf(texts), 'essai');
});

async function search(words: string, count = 50): Promise<SearchAnswer> {
  const result = await library.ask({ ask: 'search', words, count });
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

const idsOf = ({ excerpts }: SearchAnswer) => [
  ...new Set(excerpts.map(({ article }) => article.id)),
];

describe('search', () => {
  test('finds a word in its other forms, without its accents, and counts where it stands', async () => {
    const answer = await search('president');
    expect(answer.total).toBe(2);
    expect(answer.excerpts.map(({ match }) => match).sort()).toEqual(['président', 'présidents']);
    expect((await search('PRÉSIDENTS')).total).toBe(2);
  });

  test('finds a word by its beginning while it is typed', async () => {
    expect((await search('prési')).excerpts).toHaveLength(2);
    expect((await search('mi')).excerpts.map(({ match }) => match).sort()).toEqual([
      'Minsk',
      'missile',
      'missiles',
    ]);
  });

  test.each(['presidant', 'rpesident', 'prseident', 'presidnet', 'presiident', 'prsident'])(
    'forgives a typing error: %s',
    async (typed) => {
      expect((await search(`${typed} missile`)).total).toBeGreaterThan(0);
    },
  );

  test('finds articles that hold all words, in whatever order', async () => {
    expect(idsOf(await search('missiles présidents'))).toEqual(['deux', 'un']);
    expect(idsOf(await search('président minsk'))).toEqual(['un']);
    expect((await search('gare minsk')).excerpts).toEqual([]);
  });

  test.each(['S-400', 's400', 'S 400'])(
    'finds a compound however it is written: %s',
    async (typed) => {
      expect((await search(typed)).excerpts.map(({ match }) => match)).toEqual(['S-400']);
    },
  );

  test('finds places in every script, with a typing error, and systems by their aliases', async () => {
    for (const typed of ['minsk', 'Мінск', 'МИНСК', 'mins', 'mimsk']) {
      expect((await search(typed)).places.map(({ id }) => id)).toContain('minsk');
    }
    for (const typed of ['lance', 'lanc', 'lnace', 'lancce']) {
      expect((await search(typed)).systems).toEqual(['lance']);
    }
    expect((await search('lin')).systems).toEqual([]);
  });

  test('finds articles by their titles', async () => {
    expect((await search('titre')).articles).toHaveLength(3);
    expect((await search('titre deux')).articles.map(({ id }) => id)).toEqual(['deux']);
  });

  test('answers nothing to nothing', async () => {
    for (const typed of ['', ' ', '?', 'm', '\u0000', '__proto__', 'zzzzzz']) {
      const answer = await search(typed);
      expect(answer.excerpts).toEqual([]);
      expect(answer.total).toBe(0);
    }
  });
});

/** The small edition with these texts for articles. */
function editionOf(articles: Readonly<Record<string, string>>): Edition {
  const loaded = loadEdition(smallEdition);
  if (!loaded.ok) throw new Error(loaded.fault.map(({ sentence }) => sentence).join('\n'));
  const [template] = loaded.value.edition.articles;
  if (template === undefined) throw new Error('The small edition is empty.');
  return {
    ...loaded.value.edition,
    mentions: [],
    articles: Object.entries(articles).map(([id, text]): Article => {
      const segmentation = segmentText(text, []);
      const segments = segmentation.ok ? segmentation.value : [];
      return { ...template, id: id as ArticleId, title: `Titre ${id}`, text, segments };
    }),
  };
}
