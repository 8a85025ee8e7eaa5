import { senseMasks } from '../senses.ts';
import { type Line, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import type { PassageRow } from './article-rows.ts';
import type { LineSorter } from './line-sorter.ts';
import type { PlaceCounts } from './place-tables.ts';
import type { Progress } from './progress.ts';

/** The passages by place, and what they add up to. */
export class PassageTable {
  readonly #sorter: LineSorter;
  readonly #table: TableWriter;

  constructor(emit: Emit, progress: Progress) {
    this.#sorter = progress.sorter('passages');
    this.#table = new TableWriter('passages', emit);
  }

  add(line: Line): Promise<void> | undefined {
    return this.#sorter.add(line);
  }

  async finish(
    onCounted: (placeId: string, counts: PlaceCounts) => Promise<void>,
  ): Promise<TableRoot> {
    let placeId: string | null = null;
    let sum = emptySum();
    for await (const block of this.#sorter.sorted()) {
      for (const line of block) {
        const { key, json } = parseLine(line);
        const [id = ''] = key.split(' ');
        if (id !== placeId) {
          if (placeId !== null) await onCounted(placeId, sum);
          placeId = id;
          sum = emptySum();
        }
        // The row was written by the compilation itself.
        const { mentions, counts } = JSON.parse(json) as PassageRow;
        for (const [at, count] of mentions.entries()) addAt(sum.mentions, at, count);
        for (const [at, count] of counts.entries()) {
          addAt(sum.passages, at, count);
          addAt(sum.articles, at, count > 0 ? 1 : 0);
        }
        await this.#table.add(line);
      }
    }
    if (placeId !== null) await onCounted(placeId, sum);
    return this.#table.finish();
  }
}

const emptySum = () => ({
  mentions: [0, 0, 0],
  passages: senseMasks.map(() => 0),
  articles: senseMasks.map(() => 0),
});

function addAt(counts: number[], at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}
