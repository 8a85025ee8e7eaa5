import type { Place, PlaceId } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { type MomentCount, momentKey, sumsOf } from '../moment-rows.ts';
import { pageSizes } from '../opening-questions.ts';
import { mentionsUnder, type SenseMask, senseMasks } from '../senses.ts';
import { copied, lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import type { Briefs } from './article-rows.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';
import type { TimedPassage } from './timed-passages.ts';

/** A window of days is many rows that follow on each other. */
const leafSize = 72_000;

interface NamedPlaces {
  readonly kindOf: (id: PlaceId) => Place['kind'];
  readonly briefs: Briefs;
}

/** How often each place is named at each time. */
export class MomentTable {
  readonly #sorter: LineSorter;
  readonly #progress: Progress;
  readonly #emit: Emit;

  constructor(emit: Emit, progress: Progress) {
    this.#emit = emit;
    this.#progress = progress;
    this.#sorter = progress.sorter('moments');
  }

  /** @param named of the places that the mentions name */
  async add(passages: readonly TimedPassage[], { kindOf, briefs }: NamedPlaces): Promise<void> {
    const rows = new Map<string, Row>();
    for (const { moments, mentions } of passages) {
      const key = momentKey(moments);
      if (key === null) continue;
      const row = rows.get(key) ?? new Row();
      rows.set(key, row);
      for (const { placeId, sense } of mentions) {
        const counts = senses.map((one) => Number(one === sense));
        row.count(placeId, placeKinds.indexOf(kindOf(placeId)), counts);
        row.describe(`place ${placeId}`, briefs.get(placeId) ?? 'null');
      }
    }
    for (const [key, row] of rows) await this.#sorter.add(row.line(key));
  }

  /** @param often places that a reader knows without these rows */
  async finish(often: ReadonlySet<PlaceId>): Promise<TableRoot> {
    const known = new Set([...often].map((id) => `place ${id}`));
    const sums = this.#progress.sorter('moment-sums');
    for await (const [key, row] of summed(this.#sorter, known)) {
      for (const one of [key, ...sumsOf(key)]) await sums.add(row.line(one));
    }
    const writer = new TableWriter('moments', this.#emit, { leafSize });
    for await (const [key, row] of summed(sums, known)) {
      row.describeFirst(pageSizes.places);
      await writer.add(row.line(key));
    }
    return writer.finish();
  }
}

/** The lines of each key as one row. */
async function* summed(
  sorter: LineSorter,
  known: ReadonlySet<string>,
): AsyncGenerator<readonly [key: string, row: Row]> {
  let moment: string | null = null;
  let row = new Row();
  for await (const block of sorter.sorted()) {
    for (const { key, json, shared } of block.map(parseLine)) {
      if (key !== moment) {
        if (moment !== null) yield [moment, row];
        moment = copied(key);
        row = new Row();
      }
      // Written by `Row`.
      for (const [placeId, kind, ...counts] of JSON.parse(json) as MomentCount[])
        row.count(placeId, kind, counts);
      for (const [name, brief] of shared) {
        if (!known.has(name) && !row.describes(name)) row.describe(copied(name), copied(brief));
      }
    }
  }
  if (moment !== null) yield [moment, row];
}

/** How often places are named at one time, and what is known of some of them. */
class Row {
  readonly #sums = new Map<PlaceId, readonly [kind: number, ...bySense: number[]]>();
  /** As JSON, by the names under which a row of a table shares them. */
  #briefs = new Map<string, string>();

  count(placeId: PlaceId, kind: number, counts: readonly number[]): void {
    const [, ...before] = this.#sums.get(placeId) ?? [kind];
    this.#sums.set(placeId, [kind, ...counts.map((count, at) => count + (before[at] ?? 0))]);
  }

  describes(name: string): boolean {
    return this.#briefs.has(name);
  }

  describe(name: string, brief: string): void {
    this.#briefs.set(name, brief);
  }

  /** Keeps what is known of the places of a first page, under whichever senses and kind it is asked for. */
  describeFirst(count: number): void {
    const first = new Set(senseMasks.flatMap((mask) => this.#firstOfEachKind(mask, count)));
    this.#briefs = new Map([...this.#briefs].filter(([name]) => first.has(name)));
  }

  /** The names of those that are named most often in some senses, so many of each kind. */
  #firstOfEachKind(mask: SenseMask, count: number): readonly string[] {
    const ranked = [...this.#sums]
      .map(([id, [kind, ...bySense]]) => ({ id, kind, mentions: mentionsUnder(mask, bySense) }))
      .filter(({ mentions }) => mentions > 0)
      .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : Number(a.id > b.id)));
    const left = new Map<number, number>();
    return ranked.flatMap(({ id, kind }) => {
      const room = left.get(kind) ?? count;
      left.set(kind, room - 1);
      return room > 0 ? `place ${id}` : [];
    });
  }

  line(key: string) {
    const counts = [...this.#sums].map(([placeId, sums]) => [placeId, ...sums]);
    return lineOf(key, counts, this.#briefs);
  }
}
