/** A day as a text names it: with its weekday where it says one; the year may be left to the reader. */
export interface StatedDate {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  dimanche: 7,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  sunday: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
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
