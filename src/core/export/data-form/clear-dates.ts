import type { DateMention } from '../../edition/model.ts';
import type { Span } from '../../text/offset.ts';

/** The dates that stand in what is published, without those that were worked out from one that does not. */
export function clearDates(
  dates: readonly DateMention[],
  published: readonly Span[],
): readonly DateMention[] {
  let next = 0;
  let clear = dates.filter(({ start, end }) => {
    while ((published[next]?.end ?? Infinity) < end) next += 1;
    const part = published[next];
    return part !== undefined && part.start <= start && end <= part.end;
  });
  for (;;) {
    const ids = new Set(clear.map(({ id }) => id));
    const kept = clear.filter(({ from }) => from === null || from === 'article' || ids.has(from));
    if (kept.length === clear.length) return clear;
    clear = kept;
  }
}
