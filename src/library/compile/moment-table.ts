import type { Place, PlaceId } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { type MomentCount, momentKeys } from '../moment-rows.ts';
import { lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';
import type { TimedPassage } from './timed-passages.ts';

type Sums = Map<PlaceId, [kind: number, ...bySense: number[]]>;

/** How often each place is named at each time. */
export class MomentTable {
  readonly #sorter: LineSorter;
  readonly #emit: Emit;

  constructor(emit: Emit, progress: Progress) {
    this.#emit = emit;
    this.#sorter = progress.sorter('moments');
  }

  /** @param kindOf of the places that the mentions name */
  async add(
    passages: readonly TimedPassage[],
    kindOf: (id: PlaceId) => Place['kind'],
  ): Promise<void> {
    const rows = new Map<string, Sums>();
    for (const passage of passages) {
      for (const key of momentKeys(passage.moments)) {
        const sums: Sums = rows.get(key) ?? new Map();
        rows.set(key, sums);
        for (const { placeId, sense } of passage.mentions) {
          const counts = senses.map((one) => Number(one === sense));
          addTo(sums, placeId, placeKinds.indexOf(kindOf(placeId)), counts);
        }
      }
    }
    for (const [key, sums] of rows) await this.#sorter.add(lineOf(key, rowOf(sums)));
  }

  async finish(): Promise<TableRoot> {
    const writer = new TableWriter('moments', this.#emit);
    let moment: string | null = null;
    let sums: Sums = new Map();
    for await (const block of this.#sorter.sorted()) {
      for (const { key, json } of block.map(parseLine)) {
        if (key !== moment) {
          if (moment !== null) await writer.add(lineOf(moment, rowOf(sums)));
          moment = key;
          sums = new Map();
        }
        // Written by `add`.
        for (const [placeId, kind, ...counts] of JSON.parse(json) as MomentCount[])
          addTo(sums, placeId, kind, counts);
      }
    }
    if (moment !== null) await writer.add(lineOf(moment, rowOf(sums)));
    return writer.finish();
  }
}

const rowOf = (sums: Sums) => [...sums].map(([placeId, counts]) => [placeId, ...counts]);

function addTo(sums: Sums, placeId: PlaceId, kind: number, counts: readonly number[]): void {
  const [, ...before] = sums.get(placeId) ?? [kind];
  sums.set(placeId, [kind, ...counts.map((count, at) => count + (before[at] ?? 0))]);
}
