import type { Meaning, Unit, Way } from './meaning.ts';
import { counted, date, listedDays, unitOf, vague, wayOf, weekday } from './means.ts';
import type { Captured } from './pattern.ts';

/** Meanings that are put together of others: weeks and halves of months, counts from a date, parts without sharp ends. */

/** A feast that stands on the same day every year. */
export const feast =
  (month: number, day: number) =>
  (c: Captured): Meaning => ({ ...date(c), month, day });

/** What a rule means, but without sharp ends. */
export const roughly =
  (means: (c: Captured) => Meaning | null) =>
  (c: Captured): Meaning | null => {
    const of = means(c);
    return of && { type: 'vague', of, approximate: false };
  };

/** What a rule means, or about then. */
export const around =
  (means: (c: Captured) => Meaning | null) =>
  (c: Captured): Meaning | null => {
    const of = means(c);
    return of && { type: 'vague', of, approximate: true };
  };

/** What a rule means, and all since then or until then. */
export const openTo =
  (side: 'since' | 'from' | 'until', means: (c: Captured) => Meaning | null) =>
  (c: Captured): Meaning | null => {
    const of = means(c);
    return of && { type: 'open', side, of };
  };

/** From one weekday to the next of the other. */
export const weekdays = (c: Captured): Meaning => ({
  type: 'interval',
  from: weekday()(c),
  to: { type: 'weekday', weekday: c.number('weekday2') ?? 1, way: null },
});

export const weekOf = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  return of?.type === 'calendar' && of.day !== undefined ? { type: 'week of', of } : null;
};

/** Weeks of a month as calendars for readers have them: its first seven days, and so on. */
export const weekOfMonth = (c: Captured): Meaning | null => {
  const [of, n] = [c.meaning('a'), c.number('ord') ?? 0];
  return of && n >= 1 && n <= 4 ? { type: 'days of', from: n * 7 - 6, to: n * 7, of } : null;
};

export const lastWeekOfMonth = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  return of ? { type: 'last days of', count: 7, of } : null;
};

export const halfOfMonth = (c: Captured): Meaning | null => {
  const [of, n] = [c.meaning('a'), c.number('ord')];
  if (!of || (n !== 1 && n !== 2)) return null;
  return n === 1
    ? { type: 'days of', from: 1, to: 15, of }
    : { type: 'days of', from: 16, to: null, of };
};

/** A weekend by the date that it begins on. */
export const weekendOf = (c: Captured): Meaning => {
  const from = c.meaning('a') ?? date(c);
  return { type: 'interval', from, to: { type: 'shift', unit: 'day', count: 1, from } };
};

export const weekend = (way: Way | null) => (): Meaning => ({ type: 'weekend', way });

export const dayOfMonth =
  (way: Way | null = null) =>
  (c: Captured): Meaning => ({
    type: 'day of month',
    day: c.number('day') ?? c.number('nth') ?? c.number('ord') ?? 1,
    way,
  });

/** "From the 24th to the 26th" of a month that is not named here. */
export const daysOfMonth = (c: Captured): Meaning => ({
  type: 'interval',
  from: { type: 'day of month', day: c.number('day') ?? 1, way: null },
  to: { type: 'day of month', day: c.number('day2') ?? 1, way: null },
});

/** "The fifth month", "day 100" of what began on a date told. */
export const nthOf =
  (unit: Unit) =>
  (c: Captured): Meaning => ({ type: 'nth', unit, n: c.number('ord') ?? c.number('num') ?? 1 });

export const years = (c: Captured): Meaning | null => {
  const [from, short] = [c.number('year') ?? c.number('any') ?? 0, c.number('yy')];
  const to = c.number('year2') ?? (short === undefined ? 0 : Math.floor(from / 100) * 100 + short);
  if (from >= to || from < 100) return null;
  return {
    type: 'interval',
    from: { type: 'calendar', year: from },
    to: { type: 'calendar', year: to },
  };
};

/** Two months, or two days of two months, that say their year once. */
export const acrossMonths = (c: Captured): Meaning => ({
  type: 'interval',
  from: { type: 'calendar', month: c.number('month'), day: c.number('day') },
  to: {
    type: 'calendar',
    month: c.number('month2'),
    day: c.number('day2'),
    year: c.number('year'),
    ofYear: c.meaning('ofYear'),
  },
});

/** So many units from a date that stands beside them: "two days after the 3rd of May". */
export const countedFrom =
  (sign: 1 | -1) =>
  (c: Captured): Meaning | null => {
    const of = c.meaning('a');
    const base = counted(sign, 'told')(c);
    return of && base.type === 'shift' ? { ...base, from: of } : null;
  };

/** A unit of the calendar so many on from the one told. */
export const toldUnit =
  (count: number) =>
  (c: Captured): Meaning => ({ type: 'shift', unit: unitOf(c), count, from: 'told', whole: true });

/** The year told last, for a month or a season "of that year". */
export const ofToldYear = (count: number): Meaning => ({
  type: 'shift',
  unit: 'year',
  count,
  from: 'told',
});

/** A weekday of a month by its number: "the second Tuesday of May"; the last where it is not numbered. */
export const weekdayOfMonth = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  const weekday = c.number('fullweekday');
  if (!of || weekday === undefined) return null;
  return { type: 'weekday of', n: c.number('ord') ?? null, weekday, of };
};

/** Two days of one month, the month first: "June 26-28". */
export const monthDays = (c: Captured): Meaning => ({
  type: 'interval',
  from: { ...date(c), day: c.number('day') },
  to: { ...date(c), day: c.number('day2'), weekday: undefined },
});

/** "Early Monday" is that Monday; what is longer than a day has early parts. */
export const partOf = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  const isDay = of?.type === 'weekday' || (of?.type === 'calendar' && of.day !== undefined);
  return isDay ? of : vague(c);
};

/** A day in words: "le dix mai". */
export const wordedDay = (c: Captured): Meaning | null => {
  const day = c.number('num') ?? 0;
  return day >= 1 && day <= 31 ? { ...date(c), day } : null;
};

/** "Le 6 et le 8 mai": each for itself. */
export const daysApart = (c: Captured): Meaning => {
  const listed = listedDays(c);
  return listed.type === 'days' ? { ...listed, apart: true } : listed;
};

/** The quarter (3 months) or half (6) before or after the article's. */
export const stretchByWay =
  (months: number) =>
  (c: Captured): Meaning => ({ type: 'stretch', from: 0, months, way: wayOf(c) });

/** The seven days up to a date. */
export const weekTo = (c: Captured): Meaning => {
  const to = date(c);
  return { type: 'interval', from: { type: 'shift', unit: 'day', count: -6, from: to }, to };
};
