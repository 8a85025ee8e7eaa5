import type { EdtfDate } from './edtf.ts';
import { boundsOf } from './edtf-level1.ts';
import type { Anchor } from './placed.ts';
import { numberOf } from './reference.ts';

/** A date that the text has told, as later ones count from it. */
export interface ToldDate {
  readonly edtf: EdtfDate;
  readonly anchor: Anchor;
  readonly paragraph: number;
  /** The first of its sentence: what follows is told of that time. */
  readonly isFronted: boolean;
  /** The text says its year, or its month. */
  readonly saysYear: boolean;
  readonly saysMonth: boolean;
}

/** The dates told so far, as far as later ones hang on them. */
export interface Told {
  /** The latest that names a day, or days. */
  readonly day: ToldDate | null;
  /** The latest that lies within a month; within a year. */
  readonly month: ToldDate | null;
  readonly year: ToldDate | null;
  /** The latest whose month, or whose year, the text says. */
  readonly saidMonth: ToldDate | null;
  readonly saidYear: ToldDate | null;
  /** The latest since which something lasts. */
  readonly since: ToldDate | null;
}

export const nothingTold: Told = {
  day: null,
  month: null,
  year: null,
  saidMonth: null,
  saidYear: null,
  since: null,
};

const mostDays = 31;
const mostOfYear = 366;

/** What is told once this date is told as well. */
export function tell(told: Told, date: ToldDate): Told {
  const said = {
    ...(date.saysMonth ? { saidMonth: date } : {}),
    ...(date.saysYear ? { saidYear: date } : {}),
  };
  if (date.edtf.endsWith('/..')) return { ...told, ...said, since: date };
  const bounds = boundsOf(date.edtf);
  const [first, last] = [numberOf(bounds?.first ?? ''), numberOf(bounds?.last ?? '')];
  if (first === null || last === null) return told;
  const length = last - first + 1;
  // Nothing is counted from about a day.
  const namesDays = /\d{4}-\d{2}-\d{2}(?:\/|$)/.test(date.edtf);
  return {
    ...told,
    ...(namesDays && length <= mostDays ? { day: date } : {}),
    ...(length <= mostDays ? { month: date } : {}),
    ...(length <= mostOfYear ? { year: date } : {}),
    ...(date.saysMonth && length <= mostDays ? { saidMonth: date } : {}),
    ...(date.saysYear && length <= mostOfYear ? { saidYear: date } : {}),
  };
}
