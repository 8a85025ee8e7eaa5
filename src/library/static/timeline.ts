import type { DayRange } from '../../core/dates/edtf.ts';
import type {
  ArticlePage,
  ArticleSummary,
  Question,
  Timeline,
  ToldDate,
  Track,
} from '../questions.ts';
import type { HeadFile } from '../tables/head-file.ts';
import type { TableRow } from '../tables/table.ts';
import { binOf, binUnitOf, earliestReaching, lengthClasses } from '../time-units.ts';
import { mostMarks, type ToldDateRow } from '../timeline.ts';
import { type EditionTables, summaryIn } from './tables.ts';

/** The part of a timeline that a window asks for: what lies in it is read, or counted where it is much. */
export async function answerTimeline(
  tables: EditionTables,
  { timeline }: HeadFile,
  { window: asked }: Extract<Question, { ask: 'timeline' }>,
): Promise<Timeline> {
  const window = asked ?? timeline.period;
  if (window === null) return { ...timeline, articles: none, dates: none, counts: null };
  const [articles, dates] = await Promise.all([
    track(tables.summaries, tables, 'a', window, articleIn),
    track(tables.dates, tables, 'd', window, toldDateIn),
  ]);
  const isCounted = Math.max(articles.total, dates.total) > mostMarks;
  return { ...timeline, articles, dates, counts: isCounted ? await counts(tables, window) : null };
}

/** The articles published in a window: those that began before it and reach into it, then those that begin in it. */
export async function articlesWithin(
  tables: EditionTables,
  window: DayRange,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ArticlePage> {
  const earlier = await reachingInto(tables, 'a', window);
  const [first, end] = await slice(tables.summaries, window);
  const skipped = Math.max(0, from - earlier.length);
  const ahead = earlier.slice(from, from + count).map(articleIn);
  const wanted = Math.max(0, Math.min(end - first - skipped, count - ahead.length));
  const rows = wanted === 0 ? [] : await tables.summaries.at(first + skipped, wanted);
  return { total: earlier.length + end - first, articles: [...ahead, ...rows.map(articleIn)] };
}

const none = { total: 0, marks: [] };

type Row = TableRow<unknown>;
type Rows = Pick<EditionTables['summaries'], 'find' | 'at'>;

async function track<Mark>(
  table: {
    readonly find: Rows['find'];
    readonly at: (from: number, count: number) => Promise<readonly Row[]>;
  },
  tables: EditionTables,
  kind: 'a' | 'd',
  window: DayRange,
  markIn: (row: Row) => Mark,
): Promise<Track<Mark>> {
  const earlier = await reachingInto(tables, kind, window);
  const [first, end] = await slice(table, window);
  const total = earlier.length + end - first;
  if (total > mostMarks) return { total, marks: null };
  return { total, marks: [...earlier, ...(await table.at(first, end - first))].map(markIn) };
}

/** The rows of a table by time that begin in the window, from and to. */
async function slice(table: Pick<Rows, 'find'>, { first, last }: DayRange) {
  return Promise.all([table.find(first), table.find(`${last}\uffff`)]);
}

/** What began before the window and reaches into it, in order of time. */
async function reachingInto(
  { spanning }: EditionTables,
  kind: 'a' | 'd',
  { first: day }: DayRange,
): Promise<readonly Row[]> {
  const found = await Promise.all(
    lengthClasses.slice(1).map(async (one) => {
      const [from, to] = await Promise.all([
        spanning.find(`${kind}${one} ${earliestReaching(one, day)}`),
        spanning.find(`${kind}${one} ${day}`),
      ]);
      return to > from ? spanning.at(from, to - from) : [];
    }),
  );
  const orderOf = ({ key }: Row): string => key.slice(key.indexOf(' ') + 1);
  return found
    .flat()
    .filter((row) => (orderOf(row).split(' ')[1] ?? '') >= day)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

// The build vouches for what a row holds beyond its schema.
const articleIn = ({ value }: Row): ArticleSummary => value as ArticleSummary;

function toldDateIn(row: Row): ToldDate {
  const told = row.value as ToldDateRow;
  return { ...told, article: summaryIn(row, told.mention.articleId) };
}

async function counts({ tallies }: EditionTables, window: DayRange): Promise<Timeline['counts']> {
  const unit = binUnitOf(window);
  const [from, to] = await Promise.all([
    tallies.find(`${unit} ${binOf(unit, window.first)}`),
    tallies.find(`${unit} ${window.last}\uffff`),
  ]);
  const rows = await tallies.at(from, to - from);
  const bins = rows.map(({ key, value: [articles, dates] }) => ({
    first: key.slice(unit.length + 1),
    articles,
    dates,
  }));
  return { unit, bins };
}
