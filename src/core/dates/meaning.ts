/** A unit of the calendar that dates are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** Which of several the text means: the last before, the next after, or the one that holds the article's date. */
export type Way = 'last' | 'next' | 'this';

/** What an expression says, before it is known what day it is said on. */
export type Meaning =
  | Calendar
  | Weekday
  | Shift
  | Season
  | Stretch
  /** A decade or a century: the EDTF is said whole. */
  | { readonly type: 'years'; readonly edtf: string }
  /** The day that a number alone names ("le 26", "on the 24th"). */
  | { readonly type: 'day of month'; readonly day: number; readonly way: Way | null }
  | { readonly type: 'weekend'; readonly way: Way | null }
  /** From Monday to Sunday, around a date. */
  | { readonly type: 'week of'; readonly of: Meaning }
  /** The weeks or halves of a month by their number: days counted from its first; to its end where `to` is null. */
  | {
      readonly type: 'days of';
      readonly from: number;
      readonly to: number | null;
      readonly of: Meaning;
    }
  /** The last days of a month, so many. */
  | { readonly type: 'last days of'; readonly count: number; readonly of: Meaning }
  /** A weekday of a month by its number, the last where it is null. */
  | {
      readonly type: 'weekday of';
      readonly n: number | null;
      readonly weekday: number;
      readonly of: Meaning;
    }
  /** A stretch up to the article's date or from it on; null where the text does not count. */
  | {
      readonly type: 'recent';
      readonly unit: Unit;
      readonly count: number | null;
      readonly way: 'last' | 'next';
    }
  /** "The fifth month": counted from a beginning told before. */
  | { readonly type: 'nth'; readonly unit: Unit; readonly n: number }
  | { readonly type: 'interval'; readonly from: Meaning; readonly to: Meaning }
  /** "3/4/2022": which is the month, the language and the text decide. */
  | {
      readonly type: 'slashed';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly shortYear: boolean;
    }
  /** Several days of one month, each with the index of its token. */
  | {
      readonly type: 'days';
      /** Told one by one, even where they follow each other. */
      readonly apart?: boolean;
      readonly days: readonly { readonly day: number; readonly at: number }[];
      readonly of: Calendar;
    }
  | { readonly type: 'open'; readonly side: 'since' | 'from' | 'until'; readonly of: Meaning }
  /** A part of it that has no sharp ends ("early", "mid"), or about then. */
  | { readonly type: 'vague'; readonly of: Meaning; readonly approximate: boolean }
  /** Words that look like a date and are none. */
  | { readonly type: 'nothing' };

/** A date with some of its parts. */
export interface Calendar {
  readonly type: 'calendar';
  readonly year?: number | undefined;
  /** The year has two digits only. */
  readonly shortYear?: boolean | undefined;
  /** The year as another expression says it ("of last year"). */
  readonly ofYear?: Meaning | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly way?: Way | undefined;
}

export interface Weekday {
  readonly type: 'weekday';
  /** 1 is Monday. */
  readonly weekday: number;
  readonly way: Way | null;
  /** So many days later than the next one: "mardi en huit". */
  readonly later?: number | undefined;
  /** In the week so many weeks on from the article's. */
  readonly week?: number | undefined;
  /** Counted from the date told before: the first after it or the last before. */
  readonly told?: -1 | 1 | undefined;
}

/** So many units on from a date; as exact as the unit. */
export interface Shift {
  readonly type: 'shift';
  readonly unit: Unit;
  /** Null where the text says only that there are some. */
  readonly count: number | null;
  readonly from: 'article' | 'told' | Meaning;
  /** The unit of the calendar (Monday to Sunday), where the count is in weeks from a day told. */
  readonly whole?: boolean | undefined;
}

export interface Season {
  readonly type: 'season';
  /** The EDTF code: 21 is spring. */
  readonly season: number;
  readonly year?: number | undefined;
  readonly ofYear?: Meaning | undefined;
  readonly way?: Way | undefined;
}

/** Whole months of a year: a quarter, a half. */
export interface Stretch {
  readonly type: 'stretch';
  readonly from: number;
  readonly months: number;
  readonly year?: number | undefined;
  readonly ofYear?: Meaning | undefined;
  readonly way?: Way | undefined;
}

/** "Some", where a text does not say how many. */
export const some = -1;
