import type { DayRange } from '../../core/dates/edtf.ts';
import { isWithin } from '../../core/edition/moments.ts';
import { momentsIn } from '../moment-rows.ts';
import {
  crowded,
  isUnder,
  type NodeRange,
  type Occurrence,
  rangesIn,
  type Subject,
  whenever,
} from '../occurrences.ts';
import type { SenseMask } from '../senses.ts';
import type { EditionTables } from './tables.ts';

type OccurrenceTable = EditionTables['occurrences'];

/** The passages of one article that are found. */
export interface Found {
  /** `dateKey` of the article. */
  readonly date: string;
  /** Where they start, in order. */
  readonly starts: readonly number[];
  /** Whether they hold what is looked for. Where too much is named in one to have put it all down, it says so itself. */
  readonly isSure: boolean;
}

interface Wanted {
  readonly subject: Subject;
  /** One of its places, whose crowded passages are found with it where it is two. */
  readonly placeId: string | null;
  readonly window: DayRange | null;
  readonly mask: SenseMask;
  /** A range of so many rows is read whole; each unit of a longer one is a list of its own, in the order of the articles' dates. */
  readonly readWhole: number;
}

/** How many rows of a list are read at once: no more than a file or two. */
const rowsAtOnce = 200;

/** What is found, in the order of the articles' dates: no more is read than what is taken needs. */
export async function* foundIn(
  table: OccurrenceTable,
  { subject, placeId, window, mask, readWhole }: Wanted,
): AsyncGenerator<Found> {
  const ranges = window === null ? [{ first: whenever, last: whenever }] : rangesIn(window);
  const asked = ranges.map((range) => listsIn(table, subject, range, readWhole));
  if (placeId !== null) {
    asked.push(listsIn(table, placeId, { first: crowded, last: crowded }, readWhole));
  }
  const lists = (await Promise.all(asked)).flat();
  await Promise.all(lists.map((list) => list.fill()));
  for (let heads = lists.filter(hasMore); heads.length > 0; heads = heads.filter(hasMore)) {
    const date = heads.map((head) => head.date).reduce((least, own) => (own < least ? own : least));
    const starts = new Set<number>();
    let isSure = true;
    for (const head of heads) {
      while (head.date === date) {
        const { node, occurrences } = head.take();
        const wanted = occurrences.filter((one) => isWanted(one, mask, window));
        for (const [start] of wanted) starts.add(start);
        if (node === crowded && wanted.length > 0) isSure = false;
        await head.fill();
      }
    }
    if (starts.size > 0) yield { date, starts: [...starts].sort((a, b) => a - b), isSure };
  }
}

function isWanted(
  [, sets, moments]: Occurrence,
  mask: SenseMask,
  window: DayRange | null,
): boolean {
  return isUnder(mask, sets) && (moments === undefined || isWithin(window, momentsIn(moments)));
}

async function listsIn(
  table: OccurrenceTable,
  subject: Subject,
  { first, last }: NodeRange,
  readWhole: number,
): Promise<RowList[]> {
  const from = await table.find(`${subject} ${first}`);
  const end = await table.find(`${subject} ${last}\uffff`);
  if (end - from <= readWhole) return end > from ? [new RowList(table, from, end, true)] : [];
  const lists: RowList[] = [];
  for (let at = from; at < end; ) {
    const [row] = await table.at(at, 1);
    const [, node = ''] = row?.key.split(' ') ?? [];
    const next = await table.find(`${subject} ${node}\uffff`);
    lists.push(new RowList(table, at, next, false));
    at = next;
  }
  return lists;
}

/** Rows of one article stay in the order in which they stand. */
const byDate = (a: HeldRow, b: HeldRow): number =>
  Number(a.date > b.date) - Number(a.date < b.date);

const hasMore = (list: RowList): boolean => list.date !== '';

interface HeldRow {
  readonly date: string;
  readonly node: string;
  readonly occurrences: readonly Occurrence[];
}

/** Rows of a table in the order of the articles' dates, read as they are taken. */
class RowList {
  readonly #table: OccurrenceTable;
  #from: number;
  readonly #end: number;
  /** Its rows stand by unit first: they are put in order together. */
  readonly #isWhole: boolean;
  #held: readonly HeldRow[] = [];
  #at = 0;

  constructor(table: OccurrenceTable, from: number, end: number, isWhole: boolean) {
    this.#table = table;
    this.#from = from;
    this.#end = end;
    this.#isWhole = isWhole;
  }

  /** `dateKey` of the row that is next; empty where there is none. */
  get date(): string {
    return this.#held[this.#at]?.date ?? '';
  }

  take(): HeldRow {
    return this.#held[this.#at++] ?? { date: '', node: '', occurrences: [] };
  }

  async fill(): Promise<void> {
    if (this.#at < this.#held.length || this.#from >= this.#end) return;
    const count = this.#isWhole
      ? this.#end - this.#from
      : Math.min(rowsAtOnce, this.#end - this.#from);
    const rows = await this.#table.at(this.#from, count);
    this.#from += count;
    this.#at = 0;
    this.#held = rows.map(({ key, value }) => {
      const [, node = '', ...date] = key.split(' ');
      // The schema tells a damaged row apart; the build vouches for the rest.
      return { node, date: date.join(' '), occurrences: value as unknown as Occurrence[] };
    });
    if (this.#isWhole) this.#held = this.#held.toSorted(byDate);
  }
}
