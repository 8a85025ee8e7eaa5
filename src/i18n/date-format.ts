import { conventionsOf } from './conventions.ts';

type Precision = 'year' | 'month' | 'day';

/** How a language writes dates. */
interface Written {
  readonly formatOf: (precision: Precision) => Intl.DateTimeFormat;
  readonly dayOf: (day: number) => string;
}

export function writtenIn(language: string): Written {
  const { locale, firstDay } = conventionsOf(language);
  return {
    formatOf: dateFormats(locale),
    // "1er juillet": French counts the first of a month.
    dayOf: (day) => (day === 1 ? firstDay : String(day)),
  };
}

/** Each made when it is first needed, and kept: making one takes longer than writing many dates. */
function dateFormats(locale: string): Written['formatOf'] {
  const made = new Map<Precision, Intl.DateTimeFormat>();
  return (precision) => {
    const format =
      made.get(precision) ??
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        // The parts of a calendar date go in and come out as UTC: no time zone has a say.
        timeZone: 'UTC',
        ...(precision !== 'year' && { month: 'long' }),
        ...(precision === 'day' && { day: 'numeric' }),
      });
    made.set(precision, format);
    return format;
  };
}

/** A date in EDTF. One of several ("[a,b]", "[a..b]" or the interval "a/b") is read as "a or b"; of more days, as "a–b". */
export function formatEdtf(
  edtf: string,
  written: Written,
  either: (dates: string[]) => string,
): string {
  const dates = edtf.replace(/^\[|\]$/g, '').split(/\.\.|,|\//);
  const [first = '', last = first] = dates;
  if (first === last) return formatDate(first, written);
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  const shortFirst = sameMonth ? written.dayOf(Number(first.slice(8))) : formatDate(first, written);
  const days = (Date.parse(last) - Date.parse(first)) / millisecondsADay;
  // Of more than two days it is one, or all of them: a stretch.
  return first.length === 10 && days > 1
    ? `${shortFirst}\u2013${formatDate(last, written)}`
    : either([shortFirst, formatDate(last, written)]);
}

const millisecondsADay = 86_400_000;

function formatDate(date: string, written: Written): string {
  const [year = NaN, month, day] = date.slice(0, 10).split('-').map(Number);
  const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return joined(written.formatOf(precision).formatToParts(time), written);
}

/** Two days and what lies between. */
export function formatDays(first: string, last: string, written: Written): string {
  const parts = written.formatOf('day').formatRangeToParts(new Date(first), new Date(last));
  return joined(parts, written).replace(/\s–\s/, first.startsWith(last.slice(0, 7)) ? '–' : ' – ');
}

const joined = (parts: readonly Intl.DateTimeFormatPart[], { dayOf }: Written): string =>
  parts.map(({ type, value }) => (type === 'day' ? dayOf(Number(value)) : value)).join('');
