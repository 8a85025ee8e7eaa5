import type { DayRange } from '../../core/dates/edtf.ts';
import { hullOf, stretchOf } from '../../core/dates/stretch.ts';
import type { Article, DateMention, Mention } from '../../core/edition/model.ts';
import type { ArticleSummary } from '../questions.ts';
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
 * lasts, and how many begin in each day, week, month and year.
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
      await this.#tally(published.first, [1, 0]);
    }
    const shared = new Map([[`article ${article.id}`, JSON.stringify(summary)]]);
    for (const row of toldDatesOf(article, dates, mentions)) {
      const days = stretchOf(row.mention.edtf);
      if (days === null) continue;
      this.#told = hullOf([days, this.#told ?? days]);
      const line = lineOf(timeKey(days, row.mention), row, shared);
      await this.#dates.add(line);
      await this.#span('d', days, line);
      await this.#tally(days.first, [0, 1]);
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

  async #tally(day: string, counts: readonly [number, number]): Promise<void> {
    for (const unit of binUnits)
      await this.#tallies.add(lineOf(`${unit} ${binOf(unit, day)}`, counts));
  }

  async #writeTallies(): Promise<TableRoot> {
    const writer = new TableWriter('tallies', this.#emit);
    let bin: string | null = null;
    let sum: [number, number] = [0, 0];
    for await (const block of this.#tallies.sorted()) {
      for (const { key, json } of block.map(parseLine)) {
        if (key !== bin) {
          if (bin !== null) await writer.add(lineOf(bin, sum));
          bin = key;
          sum = [0, 0];
        }
        // Written by `#tally`.
        const [articles, dates] = JSON.parse(json) as [number, number];
        sum = [sum[0] + articles, sum[1] + dates];
      }
    }
    if (bin !== null) await writer.add(lineOf(bin, sum));
    return writer.finish();
  }
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
