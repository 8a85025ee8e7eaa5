import type { DayRange } from '../../core/dates/edtf.ts';
import { hullOf, stretchOf } from '../../core/dates/stretch.ts';
import type { Article, DateMention, Mention } from '../../core/edition/model.ts';
import type { ArticleSummary } from '../answers.ts';
import { type Line, lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { binOf, binUnits, lengthClassOf } from '../time-units.ts';
import { daysOfArticle, OutsideTally, periodOf, type TimelineFrame, timeKey } from '../timeline.ts';
import { toldDatesOf } from '../told-dates.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';

interface TimeRoots {
  readonly dates: TableRoot;
  readonly spanning: TableRoot;
  readonly tallies: TableRoot;
}

/** An article on its way into the tables, and where it stands among the others. */
interface Passing {
  readonly article: Article;
  readonly summary: ArticleSummary;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** `dateKey`. */
  readonly key: string;
}

/** From when to when anything was published, and anything told of happened. */
export interface TimeState {
  readonly published: DayRange | null;
  readonly told: DayRange | null;
}

const noTime: TimeState = { published: null, told: null };

/**
 * What was published and what is told of, by time: the dates, what lasts longer than a day by how long it
 * lasts, how many begin in each day, week, month and year, and how many have begun and have ended by each day.
 */
export class TimeTables {
  readonly #emit: Emit;
  readonly #dates: LineSorter;
  readonly #spanning: LineSorter;
  readonly #tallies: LineSorter;
  #published: DayRange | null;
  #told: DayRange | null;

  constructor(emit: Emit, progress: Progress, { published, told }: TimeState = noTime) {
    this.#emit = emit;
    this.#dates = progress.sorter('dates');
    this.#spanning = progress.sorter('spanning');
    this.#tallies = progress.sorter('tallies');
    this.#published = published;
    this.#told = told;
  }

  get state(): TimeState {
    return { published: this.#published, told: this.#told };
  }

  async add({ article, summary, mentions, dates, key }: Passing): Promise<void> {
    const published = daysOfArticle(summary);
    if (published !== null) {
      this.#published = hullOf([published, this.#published ?? published]);
      await this.#span('a', published, lineOf(key, summary));
      await this.#tally(published, [1, 0]);
    }
    const shared = new Map([[`article ${article.id}`, JSON.stringify(summary)]]);
    for (const row of toldDatesOf(article, dates, mentions)) {
      const days = stretchOf(row.mention.edtf);
      if (days === null) continue;
      this.#told = hullOf([days, this.#told ?? days]);
      const line = lineOf(timeKey(days, row.mention), row, shared);
      await this.#dates.add(line);
      await this.#span('d', days, line);
      await this.#tally(days, [0, 1]);
    }
  }

  async finish(): Promise<{ readonly roots: TimeRoots; readonly frame: TimelineFrame }> {
    const outside = new OutsideTally(periodOf(this.#published, this.#told));
    const dates = await writeAll('dates', this.#dates, this.#emit, ({ key }) => {
      const [first = '', last = ''] = key.split(' ');
      outside.add({ first, last });
    });
    const spanning = await writeAll('spanning', this.#spanning, this.#emit, () => {});
    const tallies = await this.#writeTallies();
    return { roots: { dates, spanning, tallies }, frame: outside.frame() };
  }

  /** What fits a day is found by it alone. */
  #span(kind: 'a' | 'd', days: DayRange, line: Line): Promise<void> | undefined {
    const one = lengthClassOf(days);
    return one === 0 ? undefined : this.#spanning.add(`${kind}${one} ${line}`);
  }

  async #tally({ first, last }: DayRange, counts: Counts): Promise<void> {
    for (const unit of binUnits)
      await this.#tallies.add(lineOf(`${unit} ${binOf(unit, first)}`, counts));
    await this.#tallies.add(lineOf(`begun ${first}`, counts));
    await this.#tallies.add(lineOf(`ended ${last}`, counts));
  }

  async #writeTallies(): Promise<TableRoot> {
    const writer = new TableWriter('tallies', this.#emit);
    let row: { readonly key: string; readonly counts: Counts } | null = null;
    for await (const block of this.#tallies.sorted()) {
      for (const { key, json } of block.map(parseLine)) {
        if (row !== null && key !== row.key) await writer.add(lineOf(row.key, row.counts));
        // Written by `#tally`.
        row = { key, counts: added(key, JSON.parse(json) as Counts, row) };
      }
    }
    if (row !== null) await writer.add(lineOf(row.key, row.counts));
    return writer.finish();
  }
}

/** How many articles and how many dates. */
type Counts = readonly [articles: number, dates: number];

/** Counts of the same row are added up; what has begun or ended by a day holds what had by the day before. */
function added(
  key: string,
  [articles, dates]: Counts,
  row: { readonly key: string; readonly counts: Counts } | null,
): Counts {
  const kind = key.slice(0, key.indexOf(' '));
  const isSum = kind === 'begun' || kind === 'ended';
  const goesOn = row !== null && (isSum ? row.key.startsWith(`${kind} `) : row.key === key);
  return goesOn ? [row.counts[0] + articles, row.counts[1] + dates] : [articles, dates];
}

async function writeAll(
  name: string,
  sorter: LineSorter,
  emit: Emit,
  onRow: (row: { readonly key: string }) => void,
): Promise<TableRoot> {
  const writer = new TableWriter(name, emit);
  for await (const block of sorter.sorted()) {
    for (const line of block) {
      onRow(parseLine(line));
      await writer.add(line);
    }
  }
  return writer.finish();
}
