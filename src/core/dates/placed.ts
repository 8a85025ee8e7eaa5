import type { EdtfDate } from './edtf.ts';
import type { Unit, Way } from './meaning.ts';

/** What a date that the text does not say whole was worked out from. */
export type Anchor =
  | { readonly type: 'article'; readonly edtf: EdtfDate }
  | {
      readonly type: 'told';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly edtf: EdtfDate;
    };

/** What a date says by itself where nothing tells what it is counted from. */
export type Relative =
  | { readonly to: 'article' | 'told'; readonly unit: Unit; readonly count: number | null }
  | { readonly to: 'article' | 'told'; readonly weekday: number; readonly way: Way | null }
  /** A month, a day, a season (EDTF codes) of a year that is not said. */
  | {
      readonly to: 'year';
      readonly month?: number;
      readonly day?: number;
      readonly season?: number;
    }
  | { readonly to: 'month'; readonly day: number };

/** Where a date stands in the calendar, or why that cannot be told. */
export type Placed =
  | {
      readonly ok: true;
      readonly edtf: EdtfDate;
      /** Null where the text says all of it. */
      readonly from: Anchor | null;
      readonly vague: boolean;
    }
  | { readonly ok: false; readonly relative: Relative }
  /** There is no such day, or the end comes before the beginning. */
  | { readonly ok: false; readonly fault: 'no such day' | 'reversed' };

export const placed = (edtf: EdtfDate, from: Anchor | null, vague = false): Placed => ({
  ok: true,
  edtf,
  from,
  vague,
});

export const relativeTo = (relative: Relative): Placed => ({ ok: false, relative });
