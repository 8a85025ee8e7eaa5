import { queryWords } from './query.ts';
import { possibleStems } from './stems.ts';

/** A word of the vocabulary, what it is indexed by, and in how many articles it stands. */
export interface VocabularyWord {
  readonly word: string;
  readonly stems: readonly string[];
  readonly articles: number;
}

/** An article by its number, and how often the word stands in it. */
export type Posting = readonly [article: number, times: number];

/** What is indexed under a stem. */
export interface Term {
  readonly articles: number;
  readonly occurrences: number;
  /** Where it stands most often, in order: all of them where they are few. */
  readonly best: readonly Posting[];
}

/** An index, wherever it is kept. Each answer has a bound, whatever the size of the edition. */
export interface WordIndex {
  readonly exact: (word: string) => Promise<VocabularyWord | null>;
  /** The commonest words that begin so. */
  readonly begun: (letters: string) => Promise<readonly VocabularyWord[]>;
  /** Words at most one typing error away. */
  readonly near: (word: string) => Promise<readonly VocabularyWord[]>;
  readonly term: (stem: string) => Promise<Term | null>;
  /** All articles of a term whose best are not all, in order of their numbers. */
  readonly postings: (stem: string) => Promise<readonly Posting[]>;
}

export interface FoundArticles {
  /** How often the rarest of the words stands in the articles that hold them all. */
  readonly total: number;
  /** Articles that hold all words, the best first. */
  readonly articles: readonly number[];
  /** For each word of the query, the stems that count as it; the rarest first. Known where no text holds them too. */
  readonly words: readonly ReadonlySet<string>[];
}

export const nothingFound: FoundArticles = { total: 0, articles: [], words: [] };

const leastForgiven = 4;

/** Finds the articles that hold every word of a query, the last one perhaps only begun. */
export async function findArticles(query: string, index: WordIndex): Promise<FoundArticles> {
  const asked = queryWords(query);
  if (asked.length === 0) return nothingFound;
  const words = await Promise.all(
    asked.map(async (word, at) => {
      const isLast = at === asked.length - 1;
      return termsOf(await stemsFor(word, isLast, index), index);
    }),
  );
  words.sort((a, b) => a.occurrences - b.occurrences);
  const [rarest, ...others] = words;
  const stems = words.map((word) => word.stems);
  if (rarest === undefined || rarest.terms.length === 0) return { ...nothingFound, words: stems };
  if (others.length === 0) {
    const times = addUp(rarest.terms.map(({ term }) => term.best));
    return { total: rarest.occurrences, articles: ranked(times), words: stems };
  }
  const times = await allOf(rarest, index);
  const scores = new Map(times);
  for (const word of others) {
    const also = await allOf(word, index);
    // A common word says less of an article than a rare one.
    const weight = rarest.articles / (rarest.articles + word.articles);
    for (const [article, score] of scores) {
      const more = also.get(article);
      if (more === undefined) scores.delete(article);
      else scores.set(article, score + more * weight);
    }
  }
  const total = [...scores.keys()].reduce((sum, article) => sum + (times.get(article) ?? 0), 0);
  return { total, articles: ranked(scores), words: stems };
}

/** What a word of the query is indexed by: itself, what it begins, or what it was mistyped from. */
async function stemsFor(word: string, isLast: boolean, index: WordIndex): Promise<string[]> {
  const [exact, begun] = await Promise.all([index.exact(word), isLast ? index.begun(word) : []]);
  const found = [...(exact?.stems ?? []), ...begun.flatMap(({ stems }) => stems)];
  if (found.length > 0) return found;
  const stems = possibleStems(word);
  const terms = await Promise.all(stems.map(index.term));
  const known = stems.filter((_, at) => terms[at] != null);
  if (known.length > 0 || word.length < leastForgiven) return known;
  return (await index.near(word)).flatMap((near) => near.stems);
}

interface AskedWord {
  readonly stems: ReadonlySet<string>;
  readonly terms: readonly { readonly stem: string; readonly term: Term }[];
  readonly occurrences: number;
  readonly articles: number;
}

async function termsOf(stems: readonly string[], index: WordIndex): Promise<AskedWord> {
  const distinct = new Set(stems);
  const found = await Promise.all(
    [...distinct].map(async (stem) => ({ stem, term: await index.term(stem) })),
  );
  const terms = found.flatMap(({ stem, term }) => (term === null ? [] : [{ stem, term }]));
  return {
    stems: distinct,
    terms,
    occurrences: terms.reduce((sum, { term }) => sum + term.occurrences, 0),
    articles: terms.reduce((sum, { term }) => sum + term.articles, 0),
  };
}

async function allOf({ terms }: AskedWord, index: WordIndex): Promise<Map<number, number>> {
  return addUp(
    await Promise.all(
      terms.map(({ stem, term }) =>
        term.best.length === term.articles ? term.best : index.postings(stem),
      ),
    ),
  );
}

function addUp(lists: readonly (readonly Posting[])[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const list of lists) {
    for (const [article, times] of list) sums.set(article, (sums.get(article) ?? 0) + times);
  }
  return sums;
}

function ranked(scores: ReadonlyMap<number, number>): readonly number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([article]) => article);
}
