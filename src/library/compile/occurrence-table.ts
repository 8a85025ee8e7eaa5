import type { PlaceId } from '../../core/edition/model.ts';
import { momentsText } from '../moment-rows.ts';
import {
  crowded,
  lasting,
  mostPaired,
  nodesOf,
  type Occurrence,
  pairOf,
  type Subject,
  setsOf,
  whenever,
} from '../occurrences.ts';
import type { SenseMask } from '../senses.ts';
import { lineOf } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { sensesByPlace } from './article-rows.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';
import type { TimedPassage } from './timed-passages.ts';

/** Rows are short, and many of them are read at once. */
const leafSize = 72_000;

/** Where each place, and each two that one passage names, are found by time. */
export class OccurrenceTable {
  readonly #sorter: LineSorter;
  readonly #emit: Emit;

  constructor(emit: Emit, progress: Progress) {
    this.#emit = emit;
    this.#sorter = progress.sorter('occurrences');
  }

  /** @param date `dateKey` of the passages' article */
  async add(date: string, passages: readonly TimedPassage[]): Promise<void> {
    const rows = new Map<string, Occurrence[]>();
    const put = (subject: Subject, node: string, occurrence: Occurrence): void => {
      const key = `${subject} ${node} ${date}`;
      const row = rows.get(key) ?? [];
      rows.set(key, row);
      row.push(occurrence);
    };
    for (const { span, mentions, moments } of passages) {
      const named = [...sensesByPlace(mentions)];
      const nodes = nodesOf(moments);
      const putAll = (subject: Subject, among: Iterable<string>, sets: number): void => {
        for (const node of among) {
          if (node === lasting) put(subject, node, [span.start, sets, momentsText(moments)]);
          else put(subject, node, [span.start, sets]);
        }
      };
      for (const [id, senses] of named) putAll(id, nodes, setsOf([senses]));
      if (named.length > mostPaired) {
        for (const [id, senses] of named) put(id, crowded, [span.start, setsOf([senses])]);
      } else {
        for (const [pair, senses] of pairsOf(named)) {
          putAll(pair, [whenever, ...nodes], setsOf(senses));
        }
      }
    }
    for (const [key, row] of rows) await this.#sorter.add(lineOf(key, row));
  }

  async finish(): Promise<TableRoot> {
    const writer = new TableWriter('occurrences', this.#emit, { leafSize });
    for await (const block of this.#sorter.sorted()) {
      for (const line of block) await writer.add(line);
    }
    return writer.finish();
  }
}

type Named = readonly (readonly [PlaceId, SenseMask])[];

function* pairsOf(named: Named): Generator<readonly [Subject, readonly SenseMask[]]> {
  for (const [at, [one, senses]] of named.entries()) {
    for (const [other, others] of named.slice(at + 1)) {
      yield [pairOf(one, other), [senses, others]];
    }
  }
}
