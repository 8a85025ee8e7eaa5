import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { Sense } from './sense.ts';

/** Why a place was chosen, or none: codes with their figures, for an interface to put into words. */
export type Reason =
  /** No other place of that name is known. */
  | { readonly code: 'only-candidate' }
  /** It is by far the largest or best known of that name. */
  | { readonly code: 'most-prominent'; readonly population: number }
  /** The text says so right beside the name: "Springfield, Missouri". */
  | { readonly code: 'stated-beside'; readonly container: string }
  /** Its country is the text's: "Belarus is named 6 times". */
  | { readonly code: 'country-named'; readonly country: string; readonly times: number }
  /** Other places of the text lie close by. */
  | { readonly code: 'near-others'; readonly others: readonly string[] }
  /** The same name was settled elsewhere in the text. */
  | { readonly code: 'same-name' }
  /** The name itself is unknown, but the text says where it is: placed there, roughly. */
  | { readonly code: 'placed-in-container'; readonly container: string }
  /** It looks like a place's name, and the gazetteer does not have it. */
  | { readonly code: 'not-in-gazetteer' }
  /** Several places fit about equally well. */
  | { readonly code: 'close-call' };

export interface Candidate {
  readonly place: GazetteerPlace;
  /** Share of the belief, 0 to 1; a mention's candidates add up to at most 1. */
  readonly confidence: number;
}

interface Found {
  /** UTF-16 offsets: `text` is the article's `slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sense: Sense;
  /** How sure it is that this names a place at all, 0 to 1. */
  readonly recognition: number;
  /** Part of an organisation's name ("University of Manitoba"): placed, and not counted among its mentions. */
  readonly embedded: boolean;
  /** Why, the weightiest reason first. */
  readonly reasons: readonly Reason[];
}

/** The name stands for this place; the runners-up follow. */
interface ResolvedMention extends Found {
  readonly status: 'resolved';
  /** The name is unknown there: it lies somewhere in `place`, which the text names beside it. */
  readonly isWithin: boolean;
  readonly place: GazetteerPlace;
  readonly confidence: number;
  readonly alternatives: readonly Candidate[];
}

/** The name could stand for several places and nothing tells which. The best guess comes first. */
interface AmbiguousMention extends Found {
  readonly status: 'ambiguous';
  readonly candidates: readonly Candidate[];
}

/** A place's name, as it seems, that cannot be placed. */
interface UnresolvedMention extends Found {
  readonly status: 'unresolved';
}

export type GeoparsedMention = ResolvedMention | AmbiguousMention | UnresolvedMention;
