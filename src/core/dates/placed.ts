import { fail, type Result, succeed } from '../result.ts';
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

/** Where a date stands in the calendar. */
export interface PlacedDate {
  readonly edtf: EdtfDate;
  /** Null where the text says all of it. */
  readonly from: Anchor | null;
  readonly vague: boolean;
}

/** Why that cannot be told: what it is counted from is not known, there is no such day, or the end comes before the beginning. */
export type Unplaced = Relative | 'no such day' | 'reversed';

export type Placed = Result<PlacedDate, Unplaced>;

export const placed = (edtf: EdtfDate, from: Anchor | null, vague = false): Placed =>
  succeed({ edtf, from, vague });

export const relativeTo = (relative: Relative): Placed => fail(relative);
