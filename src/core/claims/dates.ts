import { english } from '../dates/en.ts';
import { french } from '../dates/fr.ts';

/** A day as a text names it: with its weekday where it says one; the year may be left to the reader. */
export interface StatedDate {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const lexicons = [french.lexicon, english.lexicon];
const WEEKDAYS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...lexicons.flatMap(({ weekdays, weekdaysShort }) => [weekdays, weekdaysShort]),
);
const MONTHS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...lexicons.flatMap(({ months, monthsShort }) => [months, monthsShort]),
);

/** "Third", "troisième", folded; beyond those of the calendar, the tens that anniversaries have. */
export const ORDINALS: Readonly<Record<string, number>> = {
  ...french.lexicon.ordinals,
  ...english.lexicon.ordinals,
  trentieme: 30,
  quarantieme: 40,
  cinquantieme: 50,
  soixantieme: 60,
  'soixante-dixieme': 70,
  'quatre-vingtieme': 80,
  centieme: 100,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

const names = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

const WEEKDAY = `(?:(?<weekday>${names(WEEKDAYS)})\\.?,? (?:the |le )?)?`;
const date = new RegExp(
  `(?<![a-z0-9])${WEEKDAY}(?:(?<day>\\d{1,2}|premier)(?:er|st|nd|rd|th)? (?:of )?(?<month>${names(MONTHS)})\\.?(?:,? (?<year>\\d{4}))?|(?<month2>${names(MONTHS)})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?)(?![a-z0-9])`,
  'g',
);

/** Every day with its month among the signs of a skeleton. */
export function findDates(signs: string): { start: number; end: number; date: StatedDate }[] {
  return [...signs.matchAll(date)].map((match) => {
    const { weekday, day, month, year, day2, month2, year2 } = match.groups ?? {};
    const dayText = day ?? day2 ?? '';
    const yearText = year ?? year2;
    return {
      start: match.index,
      end: match.index + match[0].length,
      date: {
        weekday: weekday === undefined ? null : (WEEKDAYS[weekday] ?? null),
        day: dayText === 'premier' ? 1 : Number(dayText),
        month: MONTHS[month ?? month2 ?? ''] ?? 0,
        year: yearText === undefined ? null : Number(yearText),
      },
    };
  });
}
