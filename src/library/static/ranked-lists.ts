import type * as v from 'valibot';
import { type PlaceKind, placeKinds } from '../../core/gazetteer/kind.ts';
import type { CountedPlace } from '../answers.ts';
import { rankedList } from '../ranked-list.ts';
import { type SenseMask, senseMasks } from '../senses.ts';
import type { HeadFile } from '../tables/head-file.ts';
import type { Table } from '../tables/table.ts';
import type { rowSchemas } from './row-schemas.ts';

type Totals = HeadFile['totals'];
type List = PlaceKind | 'all';

/**
 * The most named places by set of senses and by kind. The lists follow each other in one table, each as long as the
 * edition's totals say: where one begins is known without reading.
 */
export class RankedLists {
  readonly #table: Table<typeof rowSchemas.ranked>;
  readonly #totals: Totals;
  readonly #starts: ReadonlyMap<string, number>;

  constructor(table: Table<typeof rowSchemas.ranked>, totals: Totals) {
    this.#table = table;
    this.#totals = totals;
    this.#starts = startsOf(totals);
  }

  /** How many places a list holds, and how many mentions of them. */
  counted(mask: SenseMask, list: List): readonly [places: number, mentions: number] {
    return countedIn(this.#totals, mask, list);
  }

  /** The first places of a list: all of them where it has fewer. */
  async first(mask: SenseMask, list: List, count: number): Promise<readonly CountedPlace[]> {
    const length = Math.min(count, this.counted(mask, list)[0]);
    if (length === 0) return [];
    const rows = await this.#table.at(this.#starts.get(rankedList(mask, list)) ?? 0, length);
    return rows.map(({ value }) => placeOf(value));
  }
}

// The schema tells a damaged row apart; the build vouches for what else a place holds.
const placeOf = (value: v.InferOutput<typeof rowSchemas.ranked>) =>
  value as unknown as CountedPlace;

const countedIn = (totals: Totals, mask: SenseMask, list: List) =>
  totals[mask]?.[list] ?? ([0, 0] as const);

/** The number of each list's first row, by how its keys begin. */
function startsOf(totals: Totals): ReadonlyMap<string, number> {
  const lists = senseMasks
    .flatMap((mask) => (['all', ...placeKinds] as const).map((list) => ({ mask, list })))
    .map(({ mask, list }) => ({
      prefix: rankedList(mask, list),
      places: countedIn(totals, mask, list)[0],
    }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  const starts = new Map<string, number>();
  let start = 0;
  for (const { prefix, places } of lists) {
    starts.set(prefix, start);
    start += places;
  }
  return starts;
}
