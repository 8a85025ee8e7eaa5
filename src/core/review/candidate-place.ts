import type { Place } from '../edition/model.ts';
import type { ProposedPlace } from '../edition/proposal.ts';

/** A place that a name may stand for, as far as it is told apart by it. */
export type CandidatePlace = Omit<ProposedPlace, 'confidence'>;

/** A place of the edition, as far as the review asks. */
export type KnownPlace = Pick<Place, 'id' | 'kind' | 'label' | 'countryCode' | 'geometry'>;

/** Another place of the article, and how often the article names it. */
export interface OtherPlace {
  readonly place: KnownPlace;
  readonly times: number;
}
