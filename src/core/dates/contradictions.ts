import { weekdayOf } from './calendar.ts';
import { boundsOf } from './edtf-level1.ts';
import type { DatedText, FoundDate } from './find-dates.ts';
import { isPlanned } from './planned.ts';
import { numberOf } from './reference.ts';

/** Why an article's dates cannot all hold; each with the mention that shows it. */
export type Contradiction =
  /** Weekdays count from 1, Monday. */
  | { readonly kind: 'weekday'; readonly mention: FoundDate; readonly is: number }
  | { readonly kind: 'no such day'; readonly mention: FoundDate }
  /** An interval ends before it begins. */
  | { readonly kind: 'reversed'; readonly mention: FoundDate }
  /** Told as past, and later than the article itself, whose last day `written` is (YYYY-MM-DD). */
  | { readonly kind: 'after the article'; readonly mention: FoundDate; readonly written: string }
  /** Stands in apposition to another that is another day: "hier, 24 juin". */
  | { readonly kind: 'apart'; readonly mention: FoundDate; readonly other: FoundDate };

/**
 * What in an article's dates cannot hold together.
 *
 * @param article whose date is null where it is not known
 * @param mentions as `findDates` finds them, in order
 */
export function contradictionsIn(
  { text, date }: DatedText,
  mentions: readonly FoundDate[],
): Contradiction[] {
  const written = date === null ? null : (boundsOf(date)?.last ?? null);
  return mentions.flatMap((mention, index) => {
    const found =
      contradictionOf(mention) ??
      afterArticle(text, mention, written) ??
      apart(text, mentions[index - 1], mention);
    return found ? [found] : [];
  });
}

function contradictionOf(mention: FoundDate): Contradiction | null {
  if (mention.fault) return { kind: mention.fault, mention };
  const { weekday } = mention;
  const day = dayOf(mention);
  return weekday !== null && day !== null && weekdayOf(day) !== weekday
    ? { kind: 'weekday', mention, is: weekdayOf(day) }
    : null;
}

function afterArticle(
  text: string,
  mention: FoundDate,
  written: string | null,
): Contradiction | null {
  const { edtf, basis, tense } = mention;
  if (edtf === null || written === null || basis !== 'stated' || tense !== 'past') return null;
  const first = boundsOf(edtf)?.first ?? null;
  return first !== null && first > written && !isPlanned(text, mention)
    ? { kind: 'after the article', mention, written }
    : null;
}

/** What stands between two dates of which the second says the first anew, and behind the second. */
const between = /^(?:, ?(?:le |the |on )?| ?\((?:le |the |on )?)$/i;
const behind = /^ ?[,;.)]/;

function apart(
  text: string,
  other: FoundDate | undefined,
  mention: FoundDate,
): Contradiction | null {
  if (!other || !between.test(text.slice(other.end, mention.start))) return null;
  if (!behind.test(text.slice(mention.end, mention.end + 2))) return null;
  // Of two that have figures each may be a day of its own: "le 24 juin, le 28 juin".
  if (/\d/.test(other.text) || !/\d/.test(mention.text)) return null;
  // What a told date is counted from is a reading; the article's own date is none.
  if (other.from?.type !== 'article') return null;
  const [day, again] = [dayOf(other), dayOf(mention)];
  // "Samedi dernier, 18 juin" may count from another Saturday.
  const isApart = day !== null && again !== null && (again - day) % 7 !== 0;
  return isApart ? { kind: 'apart', mention, other } : null;
}

const dayOf = ({ edtf }: FoundDate): number | null => (edtf === null ? null : numberOf(edtf));
