import { weekdayOf } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { boundsOf } from './edtf-level1.ts';
import type { FoundDate } from './find-dates.ts';
import { numberOf } from './reference.ts';

/** Why an article's dates cannot all hold; each with the mention that shows it. */
export type Contradiction =
  /** Weekdays count from 1, Monday. */
  | { readonly kind: 'weekday'; readonly mention: FoundDate; readonly is: number }
  | { readonly kind: 'no such day'; readonly mention: FoundDate }
  /** An interval ends before it begins. */
  | { readonly kind: 'reversed'; readonly mention: FoundDate }
  /** Told as past, and later than the article itself. */
  | { readonly kind: 'after the article'; readonly mention: FoundDate };

/**
 * What in an article's dates cannot hold together.
 *
 * @param date the article's own date, null where it is not known
 */
export function contradictionsIn(
  mentions: readonly FoundDate[],
  date: EdtfDate | null,
): Contradiction[] {
  const written = date === null ? null : (boundsOf(date)?.last ?? null);
  return mentions.flatMap((mention) => {
    const found = contradictionOf(mention, written);
    return found ? [found] : [];
  });
}

function contradictionOf(mention: FoundDate, written: string | null): Contradiction | null {
  if (mention.fault) return { kind: mention.fault, mention };
  const { edtf, weekday, tense, basis } = mention;
  if (edtf === null) return null;
  const day = numberOf(edtf);
  if (weekday !== null && day !== null && weekdayOf(day) !== weekday) {
    return { kind: 'weekday', mention, is: weekdayOf(day) };
  }
  const first = boundsOf(edtf)?.first ?? null;
  const isLater = basis === 'stated' && first !== null && written !== null && first > written;
  return isLater && tense === 'past' ? { kind: 'after the article', mention } : null;
}
