import type { Article } from '../../core/edition/model.ts';
import type { Posting } from '../../core/search/find-articles.ts';
import { indexText } from '../../core/search/index-text.ts';
import type { ArticleSummary } from '../answers.ts';
import { dateKey, numberKey } from '../keys.ts';
import type { DictionaryRoots } from '../tables/head-file.ts';
import { lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';

/** How many articles are kept with a term as its best; the rest is read only where words are looked for together. */
const mostBest = 200;
/** How many postings one row of the table `postings` holds. */
export const postingsInRow = 2_000;
/** How many titles are kept with a term, the latest first. */
const mostTitles = 50;

/** The tables that words are searched in. */
export interface WordRoots {
  readonly words: DictionaryRoots;
  readonly terms: TableRoot;
  readonly postings: TableRoot;
  readonly titles: TableRoot;
}

/** Indexes the articles' words as they pass. */
export class WordTables {
  readonly #emit: Emit;
  readonly #progress: Progress;
  readonly #terms: LineSorter;
  readonly #words: LineSorter;
  readonly #titles: LineSorter;

  constructor(emit: Emit, progress: Progress) {
    this.#emit = emit;
    this.#progress = progress;
    this.#terms = progress.sorter('terms');
    this.#words = progress.sorter('words');
    this.#titles = progress.sorter('titles');
  }

  async add(number: number, article: Article, summary: ArticleSummary): Promise<void> {
    const { terms, words } = indexText(article.text, article.language);
    for (const [stem, times] of terms) {
      await this.#terms.add(`${stem} ${numberKey(number)}\t${times}`);
    }
    const title = indexText(article.title ?? '', article.language);
    for (const [word, stem] of new Map([...words, ...title.words])) {
      await this.#words.add(`${word} ${stem}\t`);
    }
    const shared = new Map([[`article ${article.id}`, JSON.stringify(summary)]]);
    for (const stem of title.terms.keys()) {
      await this.#titles.add(lineOf(`${stem} ${dateKey(article, number)}`, article.id, shared));
    }
  }

  async finish(): Promise<WordRoots> {
    return {
      ...(await this.#writeTerms()),
      words: await this.#writeWords(),
      titles: await this.#writeTitles(),
    };
  }

  async #writeTerms(): Promise<Pick<WordRoots, 'terms' | 'postings'>> {
    const terms = new TableWriter('terms', this.#emit);
    const postings = new TableWriter('postings', this.#emit);
    let term = new TermRow('');
    const close = async (): Promise<void> => {
      if (term.articles === 0) return;
      await terms.add(lineOf(term.stem, [term.articles, term.occurrences, term.best()]));
      if (term.articles > mostBest) await term.flush(postings);
    };
    for await (const block of this.#terms.sorted()) {
      for (const line of block) {
        const tab = line.indexOf('\t');
        const space = line.indexOf(' ');
        const stem = line.slice(0, space);
        if (stem !== term.stem) {
          await close();
          term = new TermRow(stem);
        }
        const number = Number.parseInt(line.slice(space + 1, tab), 36);
        await term.add([number, Number(line.slice(tab + 1))], postings);
      }
    }
    await close();
    return { terms: await terms.finish(), postings: await postings.finish() };
  }

  /** Words that are written alike and end differently in two languages have several stems. */
  async #writeWords(): Promise<DictionaryRoots> {
    const writer = new DictionaryWriter('words', this.#emit, this.#progress);
    let word = '';
    let stems = new Map<string, number>();
    const close = async (): Promise<void> => {
      if (stems.size === 0) return;
      const articles = [...stems.values()].reduce((sum, times) => sum + times, 0);
      await writer.add(lineOf(word, [word, articles, [...stems.keys()]]), articles);
    };
    for await (const block of this.#words.sorted()) {
      for (const line of block) {
        const [next = '', stem = ''] = line.slice(0, -1).split(' ');
        if (next !== word) {
          await close();
          word = next;
          stems = new Map();
        }
        stems.set(stem, (stems.get(stem) ?? 0) + 1);
      }
    }
    await close();
    return writer.finish();
  }

  async #writeTitles(): Promise<TableRoot> {
    const titles = new TableWriter('titles', this.#emit);
    let stem = '';
    let rows: { id: string; shared: ReadonlyMap<string, string> }[] = [];
    const close = async (): Promise<void> => {
      if (rows.length === 0) return;
      const shared = new Map(rows.flatMap((row) => [...row.shared]));
      await titles.add(lineOf(stem, rows.map(({ id }) => id).reverse(), shared));
    };
    for await (const block of this.#titles.sorted()) {
      for (const line of block) {
        const { key, json, shared } = parseLine(line);
        const [next = ''] = key.split(' ');
        if (next !== stem) {
          await close();
          stem = next;
          rows = [];
        }
        rows.push({ id: JSON.parse(json), shared });
        if (rows.length > mostTitles) rows.shift();
      }
    }
    await close();
    return titles.finish();
  }
}

/** A term's postings as they come, in the order of the articles' numbers. */
class TermRow {
  readonly stem: string;
  articles = 0;
  occurrences = 0;
  #best: Posting[] = [];
  #held: Posting[] = [];
  #written = 0;

  constructor(stem: string) {
    this.stem = stem;
  }

  async add(posting: Posting, postings: TableWriter): Promise<void> {
    this.articles++;
    this.occurrences += posting[1];
    this.#best.push(posting);
    if (this.#best.length >= 2 * mostBest) this.#best = this.best();
    this.#held.push(posting);
    if (this.#held.length === postingsInRow) await this.flush(postings);
  }

  best(): Posting[] {
    return [...this.#best].sort(([a, x], [b, y]) => y - x || a - b).slice(0, mostBest);
  }

  async flush(postings: TableWriter): Promise<void> {
    if (this.#held.length === 0) return;
    await postings.add(lineOf(`${this.stem} ${numberKey(this.#written)}`, this.#held.flat()));
    this.#written++;
    this.#held = [];
  }
}
