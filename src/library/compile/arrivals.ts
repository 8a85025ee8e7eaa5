import { type Result, succeed } from '../../core/result.ts';
import { numberKey } from '../keys.ts';
import { lineOf, writtenIn } from '../tables/line.ts';
import type { Progress } from './progress.ts';
import type { EditionSource, SourceArticle } from './source.ts';

export interface Arrival extends SourceArticle {
  /** Its place in the order in which the articles came. */
  readonly arrival: number;
}

/**
 * The articles in the order of their ids, which is the order in which they are stored.
 *
 * @returns what gives them, from the one of that number; or a sentence on one that cannot be taken
 */
export async function sortArrivals(
  source: EditionSource,
  progress: Progress,
): Promise<Result<(from: number) => AsyncGenerator<Arrival>, string>> {
  const sorter = progress.sorter('arrivals');
  if (progress.saved<number>('arrivals') === undefined) {
    let arrival = 0;
    for await (const next of source.articles) {
      if (!next.ok) return next;
      const key = `${next.value.article.id} ${numberKey(arrival)}`;
      await sorter.add(lineOf(key, { ...next.value, arrival }));
      arrival++;
    }
    if (arrival >= progress.every) await progress.keep('arrivals', arrival);
  }
  return succeed(async function* (from) {
    let number = 0;
    for await (const block of sorter.sorted()) {
      for (const line of block) if (number++ >= from) yield writtenIn<Arrival>(line);
    }
  });
}
