import type { Calendar, Meaning, Season, Shift, Stretch, Unit, Way, Weekday } from './meaning.ts';
import { some } from './meaning.ts';
import type { Captured } from './pattern.ts';

/** What the rules of every language say, in short forms: each makes a meaning of what a pattern captured. */

const ways: readonly Way[] = ['last', 'next', 'this'];
export const wayOf = (c: Captured, name = 'way'): Way | undefined =>
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
  if (!from || !to) return null;
  const [begins, ends] = [bareYear(from), bareYear(to)];
  if (begins === null || ends === null) return { type: 'interval', from, to };
  // "From 1000 to 900 BC": the era is said once.
  if (begins > 0 && ends <= 0) return yearsFrom(1 - begins, ends);
  // Years that run backwards are figures: "ils sont passés de 2010 à 1990".
  return begins > ends ? { type: 'nothing' } : { type: 'interval', from, to };
};

const bareYear = (meaning: Meaning): number | null =>
  meaning.type === 'calendar' && meaning.month === undefined && !meaning.shortYear
    ? (meaning.year ?? null)
    : null;

const yearsFrom = (first: number, last: number): Meaning | null =>
  first > last
    ? null
    : {
        type: 'interval',
        from: { type: 'calendar', year: first },
        to: { type: 'calendar', year: last },
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
