import type { ClaimKind, FindingVerdict } from '../edition/claim-kind.ts';
import type { Localised } from '../localised.ts';
import type { ClaimOnMap } from './claim-on-map.ts';
import type { Quantity } from './quantity.ts';

/** A sentence for readers, by the key of a message and what stands in it: where an edition names a place, by language. */
export interface Wording {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Localised>>;
}

/** One figure of a finding, drawn on its line; those not counted are told of as well. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly isCounted: boolean;
}

export interface Source {
  readonly title: string;
  /** EDTF; null where none is known. */
  readonly date: string | null;
}

/** What the geography says of a claim. */
export interface Finding {
  readonly verdict: FindingVerdict;
  /** The figure that is compared, in `unit`; the middle where there are several. */
  readonly figure: number | null;
  readonly unit: 'km' | 'members' | 'days' | 'months' | 'years' | 'countries' | null;
  readonly figures: readonly Figure[];
  /** By how much the claim misses what is found, in `unit`; null unless it differs by a figure. */
  readonly differsBy: number | null;
  /** How it was computed. */
  readonly method: Wording;
  /** What comes of it, in a line: "172 km". For what cannot be checked, why not. */
  readonly result: Wording;
  readonly sources: readonly Source[];
  /** How wrong the figure may be, as a share of it or in `unit`. */
  readonly error: Wording | null;
  /** What editors may see otherwise. */
  readonly note: Wording | null;
}

/** A statement that can be checked, where it stands, and what comes of checking it. */
export interface Claim {
  /** UTF-16 offsets: `text` is the article's `slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ClaimKind;
  /** The places that it is about, by id where they are known; systems by the id of their variant. */
  readonly subjects: readonly Subject[];
  /** The figure that the text states. */
  readonly value: Quantity | number | null;
  readonly finding: Finding;
  /** What a map shows of it; null where it is of no place that is known. */
  readonly onMap: ClaimOnMap | null;
}

export interface Subject {
  readonly id: string | null;
  readonly name: string;
}
