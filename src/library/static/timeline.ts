import type { DayRange } from '../../core/dates/edtf.ts';
import type { ArticlePage, ArticleSummary, Timeline, ToldDate, Track } from '../answers.ts';
import type { Question } from '../questions.ts';
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
  const totals = await touching(tables, window);
  const [articles, dates] = await Promise.all([
    track(tables.summaries, tables, { kind: 'a', window, total: totals.articles }, articleIn),
    track(tables.dates, tables, { kind: 'd', window, total: totals.dates }, toldDateIn),
  ]);
  const isCounted = Math.max(articles.total, dates.total) > mostMarks;
  return { ...timeline, articles, dates, counts: isCounted ? await counts(tables, window) : null };
}

/** How many a window touches: those that have begun by its end, without those that have ended before it. */
async function touching(tables: EditionTables, { first, last }: DayRange) {
  const [begun, ended] = await Promise.all([
    countedBy(tables, 'begun', `${last}\uffff`),
    countedBy(tables, 'ended', first),
  ]);
  return { articles: begun[0] - ended[0], dates: begun[1] - ended[1] };
}

/** What has begun, or has ended, on the days before one. */
async function countedBy({ tallies }: EditionTables, kind: 'begun' | 'ended', before: string) {
  const at = await tallies.find(`${kind} ${before}`);
  const [row] = at === 0 ? [] : await tallies.at(at - 1, 1);
  return row?.key.startsWith(`${kind} `) ? row.value : ([0, 0] as const);
}

/** The articles published in a window: those that began before it and reach into it, then those that begin in it. */
export async function articlesWithin(
  tables: EditionTables,
  window: DayRange,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ArticlePage> {
  const [total, [first, end]] = await Promise.all([
    touching(tables, window).then(({ articles }) => articles),
    slice(tables.summaries, window),
  ]);
  const earlier = await reachingInto(tables, 'a', window, total - (end - first));
  const skipped = Math.max(0, from - earlier.length);
  const ahead = earlier.slice(from, from + count).map(articleIn);
  const wanted = Math.max(0, Math.min(end - first - skipped, count - ahead.length));
  const rows = wanted === 0 ? [] : await tables.summaries.at(first + skipped, wanted);
  return { total, articles: [...ahead, ...rows.map(articleIn)] };
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
  { kind, window, total }: { kind: 'a' | 'd'; window: DayRange; total: number },
  markIn: (row: Row) => Mark,
): Promise<Track<Mark>> {
  if (total > mostMarks) return { total, marks: null };
  const [first, end] = await slice(table, window);
  const earlier = await reachingInto(tables, kind, window, total - (end - first));
  return { total, marks: [...earlier, ...(await table.at(first, end - first))].map(markIn) };
}

/** The rows of a table by time that begin in the window, from and to. */
async function slice(table: Pick<Rows, 'find'>, { first, last }: DayRange) {
  return Promise.all([table.find(first), table.find(`${last}\uffff`)]);
}

/** How many rows are looked through at once. */
const rowsAtOnce = 60;

/**
 * What began before the window and reaches into it, in order of time.
 *
 * @param wanted how many do: where there are few to look through is looked first, and no further than that
 */
async function reachingInto(
  { spanning }: EditionTables,
  kind: 'a' | 'd',
  { first: day }: DayRange,
  wanted: number,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  if (wanted <= 0) return found;
  const begunBefore = await Promise.all(
    lengthClasses
      .slice(1)
      .map((one) =>
        Promise.all([
          spanning.find(`${kind}${one} ${earliestReaching(one, day)}`),
          spanning.find(`${kind}${one} ${day}`),
        ]),
      ),
  );
  for (const [from, to] of begunBefore.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))) {
    // What began last has the best chance to reach.
    for (let end = to; end > from && found.length < wanted; end -= rowsAtOnce) {
      const start = Math.max(from, end - rowsAtOnce);
      const rows = await spanning.at(start, end - start);
      found.push(...rows.filter((row) => (orderOf(row).split(' ')[1] ?? '') >= day));
    }
  }
  return found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What rows of one kind are in order by, whatever their length. */
const orderOf = ({ key }: Row): string => key.slice(key.indexOf(' ') + 1);

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
