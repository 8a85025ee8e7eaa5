import { exists } from './calendar.ts';
import type { EdtfDate } from './edtf.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { onOrAfter } from './place-calendar.ts';
import { numberOf } from './reference.ts';
import { dayText, dayTextOf } from './write-edtf.ts';

/** A date that an article was perhaps published on, and the words that say so. */
export interface ProposedDate {
  readonly edtf: EdtfDate;
  /** Stated where the page says it, inferred where it follows from what the text tells. */
  readonly basis: 'stated' | 'inferred';
  /**
   * A line of the page that gives it; a date in the address of its source; the day that the text calls this or today;
   * or the latest day told as past: then it was written on that day or later.
   */
  readonly by: 'line' | 'address' | 'today' | 'latest';
  readonly start: number;
  readonly end: number;
}

/** Proposes when an article was published, from its text alone; null where nothing in it tells. */
export function proposeDate(text: string, language: string): ProposedDate | null {
  const mentions = findDates({ text, language, date: null });
  return byLine(text, mentions) ?? byAddress(text) ?? byToday(text, mentions) ?? byLatest(mentions);
}

/** Letters from the text's ends within which a line of the page gives its date. */
const edge = 1500;
/** Letters beside the date on a line that gives it alone: an hour, a name. */
const mostBeside = 45;

const cue =
  /(?:date|publi[ée]e?|paru|post[ée]e?|mis[e]? à jour|published|posted|updated|le|on)\s*:?\s*(?:le\s|on\s)?$/i;
const publishing =
  /(?:^|\s)(?:date|publi[ée]e?|paru|mis[e]? à jour|published|posted|updated)\s*:?\s*(?:le\s|on\s)?$/i;
/** What stands behind an agency's date: "PARIS, 3 mars 2022 (AFP) –", "3 mars 2022. –". */
const agency = /^\s*(?:\.\s*)?(?:\([^)\n]{2,30}\)\s*)?[-–—]/;

function byLine(text: string, mentions: readonly FoundDate[]): ProposedDate | null {
  for (const { start, end, edtf, basis } of mentions) {
    if (edtf === null || basis !== 'stated' || !/^\d{4}-\d{2}/.test(edtf) || edtf.includes('/'))
      continue;
    if (start > edge && end < text.length - edge) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const beside = lineEnd - lineStart - (end - start);
    const isAlone =
      beside <= mostBeside &&
      (beside < 8 || cue.test(before) || /\d\s*[:h]\s*\d/.test(text.slice(end, lineEnd)));
    const isHead = lineStart === 0 || start < 120 ? agency.test(text.slice(end, end + 40)) : false;
    if (isAlone || publishing.test(before) || isHead)
      return { edtf, basis, by: 'line', start, end };
  }
  return null;
}

const dated = /https?:\/\/[^\s]*?[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/g;

/** The last address with a date in it: a page names its own source last. */
function byAddress(text: string): ProposedDate | null {
  let proposed: ProposedDate | null = null;
  for (const match of text.matchAll(dated)) {
    const [whole, year, month, day] = match;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (!exists(date)) continue;
    const { index: start } = match;
    proposed = {
      edtf: dayText(date),
      basis: 'inferred',
      by: 'address',
      start,
      end: start + whole.length,
    };
  }
  return proposed;
}

const thisDay = /(?:\bce\s|aujourd['’]hui,?\s(?:le\s)?|\bthis\s|\btoday,?\s)$/i;

function byToday(text: string, mentions: readonly FoundDate[]): ProposedDate | null {
  const said = mentions.find(
    ({ start, edtf, text: words }) =>
      edtf !== null &&
      numberOf(edtf) !== null &&
      (/^ce\s/i.test(words) || thisDay.test(text.slice(Math.max(0, start - 20), start))),
  );
  return said?.edtf
    ? { edtf: said.edtf, basis: 'inferred', by: 'today', start: said.start, end: said.end }
    : null;
}

/** Days within which a weekday alone is understood. */
const aWeek = 6;

function byLatest(mentions: readonly FoundDate[]): ProposedDate | null {
  let latest: { mention: FoundDate; day: number } | null = null;
  for (const mention of mentions) {
    const isPast = mention.tense !== 'future' && mention.basis !== 'vague';
    const day = !isPast ? null : numberOf(mention.edtf ?? '');
    if (day !== null && (!latest || day > latest.day)) latest = { mention, day };
  }
  if (!latest) return null;
  const { start, end, edtf } = latest.mention;
  const until = lastDayFor(latest.day, mentions);
  const proposed = until === null || until === latest.day ? edtf : `${edtf}/${dayTextOf(until)}`;
  return proposed === null ? null : { edtf: proposed, basis: 'inferred', by: 'latest', start, end };
}

/** Where the text names weekdays alone, it was written within a week of the latest day: up to the one that it calls this. */
function lastDayFor(day: number, mentions: readonly FoundDate[]): number | null {
  const alone = mentions.flatMap(({ relative }) =>
    relative && 'weekday' in relative && relative.to === 'article' ? [relative] : [],
  );
  if (alone.length === 0) return null;
  const toCome = alone
    .filter(({ way }) => way === 'this')
    .map(({ weekday }) => onOrAfter(day, weekday));
  return Math.min(day + aWeek, ...toCome);
}
