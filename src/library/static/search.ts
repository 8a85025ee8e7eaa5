import { excerptsIn } from '../../core/search/excerpts.ts';
import { type FoundArticles, findArticles } from '../../core/search/find-articles.ts';
import { nameKey } from '../../core/search/name-keys.ts';
import { queryWords } from '../../core/search/query.ts';
import type { ArticleSummary, Excerpt, PlaceBrief, SearchAnswer } from '../answers.ts';
import { systemsNamed } from '../named-systems.ts';
import type { Question } from '../questions.ts';
import { summarise } from '../summarise.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';
import { Table, type TableRow } from '../tables/table.ts';
import { Dictionary, type Found } from './dictionary.ts';
import { rowSchemas } from './row-schemas.ts';
import { articleIn, type EditionTables, placeIn, summaryIn } from './tables.ts';
import { wordIndex } from './word-index.ts';

const leastForgiven = 4;
const mostPlaces = 12;
const mostArticles = 10;
/** About so many excerpts of an article are shown before those of the next. */
const excerptsEach = 6;

type SearchQuestion = Extract<Question, { ask: 'search' }>;

/** Searches an edition's names, titles and texts; each answer reads a bounded number of files. */
export function openSearch(head: HeadFile, files: EditionFiles, { articles }: EditionTables) {
  const index = wordIndex(head, files);
  const names = new Dictionary(files, 'names', head.tables.names, rowSchemas.names);
  const titles = new Table(files, 'titles', head.tables.titles, rowSchemas.titles);

  async function findPlaces(key: string): Promise<readonly PlaceBrief[]> {
    const [exact, begun] = await Promise.all([names.exact(key), names.begun(key)]);
    const found = [...(exact === null ? [] : [exact]), ...begun];
    const isForgiven = found.length === 0 && key.length >= leastForgiven;
    return placesOf(isForgiven ? await names.near(key) : found);
  }

  /** Articles whose titles hold all words; a title's words are looked for as a text's are. */
  async function findTitles(words: FoundArticles['words']): Promise<readonly ArticleSummary[]> {
    const byWord = await Promise.all(
      words.map(async (stems) => {
        const rows = await Promise.all([...stems].map((stem) => titles.get(stem)));
        return new Map(rows.flatMap((row) => (row === null ? [] : summariesOf(row))));
      }),
    );
    const [first = new Map<string, ArticleSummary>(), ...others] = byWord;
    const all = [...first].filter(([id]) => others.every((word) => word.has(id)));
    return all.slice(0, mostArticles).map(([, summary]) => summary);
  }

  /** Excerpts of the best articles, and how many there are in all: by the index, where not all is read. */
  async function quote(found: FoundArticles, count: number): Promise<Quoted> {
    const numbers = found.articles.slice(0, Math.max(1, Math.ceil(count / excerptsEach)));
    const rows = await Promise.all(numbers.map((number) => articles.at(number, 1)));
    const read = rows.flat().map((row) => {
      const { article, mentions } = articleIn(row);
      const summary = summarise(article, mentions);
      const excerpts = excerptsIn(article.text, article.language, found.words);
      return excerpts.map((excerpt): Excerpt => ({ article: summary, ...excerpt }));
    });
    const excerpts = read.flat();
    const isAll = numbers.length === found.articles.length && excerpts.length <= count;
    // The index counts a compound and the words in it: what is read is counted as it is shown.
    const total = isAll ? excerpts.length : found.total;
    return { total, excerpts: excerpts.slice(0, count) };
  }

  return async ({ words, count }: SearchQuestion): Promise<SearchAnswer> => {
    const key = nameKey(words);
    if (queryWords(words).length === 0 || key === '') return nothing;
    const [places, found] = await Promise.all([findPlaces(key), findArticles(words, index)]);
    const [named, quoted] = await Promise.all([findTitles(found.words), quote(found, count)]);
    const systems = systemsNamed(head.head.systems, key);
    return { places, systems, articles: named, ...quoted };
  };
}

type Quoted = Pick<SearchAnswer, 'total' | 'excerpts'>;

const nothing: SearchAnswer = { places: [], systems: [], articles: [], total: 0, excerpts: [] };

type Name = readonly [key: string, weight: number, places: readonly (readonly [string, number])[]];

/** Each place once, in the order of the names; of namesakes the most named first. */
function placesOf(found: readonly Found<Name>[]): readonly PlaceBrief[] {
  const places = new Map<string, PlaceBrief>();
  for (const { value, row } of found) {
    for (const [id] of value[2]) if (!places.has(id)) places.set(id, placeIn(row, id));
  }
  return [...places.values()].slice(0, mostPlaces);
}

function summariesOf(row: TableRow<string[]>): [string, ArticleSummary][] {
  return row.value.map((id) => [id, summaryIn(row, id)]);
}
