import type { MarkedDate } from './date-probes.ts';

type FoundDate = Pick<MarkedDate, 'start' | 'end' | 'text' | 'edtf' | 'basis'>;

/** Sums over texts; `dateScores` makes the figures of them. */
export interface DateTally {
  marked: number;
  found: number;
  /** Found where marked, as far as they overlap; and with the very same words. */
  matched: number;
  exact: number;
  /** Of the matched, those whose EDTF and whose basis are the marked ones. */
  edtf: number;
  basis: number;
  /** What went wrong, in words. */
  readonly misses: string[];
}

export const emptyDateTally = (): DateTally => ({
  marked: 0,
  found: 0,
  matched: 0,
  exact: 0,
  edtf: 0,
  basis: 0,
  misses: [],
});

/** Pairs each marked date with the one found that overlaps it most, each of those once. */
export function addDates(
  tally: DateTally,
  marked: readonly MarkedDate[],
  found: readonly FoundDate[],
): void {
  tally.marked += marked.length;
  tally.found += found.length;
  const taken = new Set<FoundDate>();
  for (const truth of marked) {
    const shared = (date: FoundDate) =>
      Math.min(date.end, truth.end) - Math.max(date.start, truth.start);
    const match = found
      .filter((date) => shared(date) > 0 && !taken.has(date))
      .sort((a, b) => shared(b) - shared(a))[0];
    if (!match) {
      tally.misses.push(`not found: "${truth.text}"`);
      continue;
    }
    taken.add(match);
    tally.matched++;
    if (match.start === truth.start && match.end === truth.end) tally.exact++;
    else tally.misses.push(`span: "${match.text}" for "${truth.text}"`);
    if (match.edtf === truth.edtf) tally.edtf++;
    else tally.misses.push(`"${truth.text}": ${match.edtf} for ${truth.edtf}`);
    if (match.basis === truth.basis) tally.basis++;
    else tally.misses.push(`"${truth.text}": ${match.basis} for ${truth.basis}`);
  }
  for (const date of found) if (!taken.has(date)) tally.misses.push(`no date: "${date.text}"`);
}

export function dateScores({ marked, found, matched, exact, edtf, basis }: DateTally) {
  const f1 = (hits: number) => (2 * hits) / (found + marked);
  return {
    precision: matched / found,
    recall: matched / marked,
    f1: f1(matched),
    exactF1: f1(exact),
    edtf: edtf / matched,
    basis: basis / matched,
  };
}
