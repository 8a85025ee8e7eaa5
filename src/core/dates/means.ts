import type { Calendar, Meaning, Season, Shift, Stretch, Unit, Way, Weekday } from './meaning.ts';
import { some } from './meaning.ts';
import type { Captured } from './pattern.ts';

/** What the rules of every language say, in short forms: each makes a meaning of what a pattern captured. */

const ways: readonly Way[] = ['last', 'next', 'this'];
const wayOf = (c: Captured, name = 'way'): Way | undefined =>
  ways.find((way) => way === c.word(name));

const units: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade'];
export const unitOf = (c: Captured, name = 'unit'): Unit =>
  units.find((unit) => unit === c.word(name)) ?? 'day';

export const nothing = (): Meaning => ({ type: 'nothing' });

/** The date of its day, month, year, weekday, as far as they are there. */
export function date(c: Captured): Calendar {
  const shortYear = c.number('yy');
  return {
    type: 'calendar',
    day: c.number('day') ?? c.number('ord'),
    month: c.number('month') ?? c.number('fullmonth') ?? c.number('sureMonth'),
    year: c.number('year') ?? shortYear,
    ...(shortYear === undefined ? {} : { shortYear: true }),
    weekday: c.number('weekday') ?? c.number('fullweekday'),
    ofYear: c.meaning('ofYear'),
    way: wayOf(c),
  };
}

/** The other end of an interval, whose elements are named with a 2. */
function secondDate(c: Captured): Calendar {
  return {
    type: 'calendar',
    day: c.number('day2'),
    month: c.number('month2') ?? c.number('month'),
    year: c.number('year2') ?? c.number('year'),
    weekday: c.number('weekday2'),
    way: wayOf(c),
  };
}

/** "From 26 to 28 June": a first day, and a second with the month of both. */
export const days = (c: Captured): Meaning => ({
  type: 'interval',
  from: { type: 'calendar', day: c.number('day'), weekday: c.number('weekday') },
  to: secondDate(c),
});

/** Days of one month in a row or apart: "26 and 27 May". */
export const listedDays = (c: Captured): Meaning => ({
  type: 'days',
  days: ['day', 'dayB', 'dayC', 'day2'].flatMap((name) => {
    const day = c.number(name);
    return day === undefined ? [] : [{ day, at: c.at(name) }];
  }),
  of: { ...date(c), day: undefined, weekday: undefined },
});

export const weekday =
  (extra: Partial<Weekday> = {}) =>
  (c: Captured): Meaning => ({
    type: 'weekday',
    weekday: c.number('weekday') ?? c.number('fullweekday') ?? 1,
    way: wayOf(c) ?? null,
    ...extra,
  });

export const shift =
  (unit: Unit, count: number, from: Shift['from'] = 'article', whole = false) =>
  (): Meaning => ({ type: 'shift', unit, count, from, whole });

/** So many units as the pattern's number and unit say, before (-1) or after. */
export const counted =
  (sign: 1 | -1, from: 'article' | 'told' = 'article') =>
  (c: Captured): Meaning => {
    const n = c.number('num') ?? 1;
    const unit = unitOf(c);
    if (n !== some) return { type: 'shift', unit, count: sign * n, from };
    return from === 'told'
      ? { type: 'shift', unit, count: null, from }
      : { type: 'recent', unit, count: null, way: sign < 0 ? 'last' : 'next' };
  };

/** The unit before, around or after the article's date, as the pattern's way says. */
export const unitByWay = (c: Captured): Meaning => {
  const count = { last: -1, this: 0, next: 1 }[wayOf(c) ?? 'this'];
  return { type: 'shift', unit: unitOf(c), count, from: 'article' };
};

/** The unit before or after the date told, as the pattern's `told` says. */
export const unitByTold = (c: Captured): Meaning => ({
  type: 'shift',
  unit: unitOf(c),
  count: c.number('told') ?? 0,
  from: 'told',
  whole: true,
});

export const season = (c: Captured): Season => ({
  type: 'season',
  season: c.number('season') ?? 21,
  year: c.number('year'),
  ofYear: c.meaning('ofYear'),
  way: wayOf(c),
});

/** A quarter (3 months) or a half (6) by its number. */
export const stretch =
  (months: number, fixed?: number) =>
  (c: Captured): Stretch | null => {
    const n = fixed ?? c.number('ord') ?? c.number('day') ?? 0;
    if (n < 1 || n * months > 12) return null;
    return {
      type: 'stretch',
      from: (n - 1) * months + 1,
      months,
      year: c.number('year'),
      ofYear: c.meaning('ofYear'),
      way: wayOf(c),
    };
  };

/** "The 1990s", "the 90s"; the short ones are of the last century, "les années 2000" the decade alone. */
export const decade = (c: Captured): Meaning | null => {
  const said = c.number('decade') ?? c.number('num') ?? c.number('tens');
  if (said === undefined || said % 10 !== 0 || (said > 90 && said < 1000)) return null;
  const first = said < 100 ? 1900 + said : said;
  // The 1800s are a century, the 2000s a decade.
  if (first % 100 === 0 && first < 2000 && c.number('num') === undefined)
    return { type: 'years', edtf: `${first / 100}XX` };
  return { type: 'years', edtf: `${String(first).slice(0, 3)}X` };
};

/** The years of a century, as they are masked: the 19th is 18XX. */
export const century =
  (sign: 1 | -1 = 1) =>
  (c: Captured): Meaning | null => {
    const n = c.number('roman') ?? c.number('ord') ?? 0;
    if (n < 1 || n > 29) return null;
    const hundreds = String(n - 1).padStart(2, '0');
    return { type: 'years', edtf: sign > 0 ? `${hundreds}XX` : `-${hundreds}XX` };
  };

export const beforeChrist = (c: Captured): Meaning => ({
  type: 'calendar',
  year: 1 - (c.number('any') ?? c.number('year') ?? 1),
});

export const vague = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  return of ? { type: 'vague', of, approximate: false } : null;
};

export const about = (c: Captured): Meaning | null => {
  const of = c.meaning('a');
  return of ? { type: 'vague', of, approximate: true } : null;
};

export const vagueUnit =
  (unit: Unit, count = 0) =>
  (): Meaning => ({
    type: 'vague',
    of: { type: 'shift', unit, count, from: 'article' },
    approximate: false,
  });

export const open =
  (side: 'since' | 'from' | 'until') =>
  (c: Captured): Meaning | null => {
    const of = c.meaning('a');
    return of ? { type: 'open', side, of } : null;
  };

export const interval = (c: Captured): Meaning | null => {
  const [from, to] = [c.meaning('a'), c.meaning('b')];
  return from && to ? { type: 'interval', from, to } : null;
};

/** The date that the pattern found whole, as `a`. */
export const itself = (c: Captured): Meaning | null => c.meaning('a') ?? null;

export const recent =
  (way: 'last' | 'next') =>
  (c: Captured): Meaning => {
    const n = c.number('num');
    return {
      type: 'recent',
      unit: unitOf(c),
      count: n === undefined || n === some ? null : n,
      way,
    };
  };

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

export const nthMonth = (c: Captured): Meaning => ({
  type: 'nth',
  unit: 'month',
  n: c.number('ord') ?? 1,
});

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
