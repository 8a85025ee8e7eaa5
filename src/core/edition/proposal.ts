import type { PlaceKind } from '../gazetteer/kind.ts';
import type { Reason } from '../geoparse/mention.ts';
import type { Sense } from '../geoparse/sense.ts';
import type { Localised } from '../localised.ts';
import type { LngLat } from '../units.ts';
import type { CountryCode, PlaceId } from './ids.ts';

/** What the geoparser makes of a name. It stays with the mention whatever is decided, as the record of what was proposed. */
export interface Proposal {
  /** How likely it is that the mention is right as proposed, 0 to 1; 0 where no place was found. */
  readonly confidence: number;
  readonly sense: Sense;
  /** The places that the name may stand for, the likeliest first; empty where none is known. */
  readonly candidates: readonly ProposedPlace[];
  /** Why, the weightiest reason first. */
  readonly reasons: readonly Reason[];
}

/** A place that a name may stand for, with what tells it from the others. */
export interface ProposedPlace {
  /** Where it is known: `gn:…`, `iso:…` and the gazetteer's other ids, or `own:…`. */
  readonly placeId: PlaceId;
  /** Share of the belief, 0 to 1. */
  readonly confidence: number;
  readonly label: Localised;
  readonly kind: PlaceKind;
  readonly countryCode: CountryCode | null;
  /** The region that it lies in, where the gazetteer says. */
  readonly container: Localised | null;
  readonly population: number;
  readonly point: LngLat;
}

/** Below this a proposal waits for somebody to look at it. */
export const sureEnough = 0.9;

/** Whether a mention is shown as not yet sure: proposed with too little confidence, and decided by nobody. */
export function isDoubtful({
  reviewed,
  proposal,
}: {
  readonly reviewed: boolean;
  readonly proposal?: Proposal;
}): boolean {
  return !reviewed && proposal !== undefined && proposal.confidence < sureEnough;
}
