import type { MentionId, PlaceId } from '../../core/edition/model.ts';
import type { Sense } from '../../core/geoparse/sense.ts';
import type { CandidatePlace } from '../../core/review/candidates.ts';
import type { Scope } from '../../core/review/scope.ts';
import type { Span } from '../../core/text/offset.ts';
import type { Screen } from '../screen.ts';

/** What the reader is about to say of the mention at hand. Nothing of it is decided yet. */
export interface ReviewDraft {
  /** The candidate that is picked; null: the one that is proposed. */
  readonly placeId: PlaceId | null;
  readonly scope: Scope;
  /** Null: as it stands. */
  readonly sense: Sense | null;
  readonly extent: Span | null;
  /** What has taken the candidates' place; null: nothing. */
  readonly tool: ReviewTool | null;
  /** What was put off: it is passed over until the review is opened again. */
  readonly later: readonly MentionId[];
  /** What the page goes back to; null where the review was opened by a link. */
  readonly cameFrom: Screen | null;
}

/** A look into the gazetteer, with what was found: its first places, as they are shown on the map. */
export interface SearchTool {
  readonly type: 'search';
  readonly found: readonly CandidatePlace[];
}

export type ReviewTool = SearchTool;

export const freshDraft: ReviewDraft = {
  placeId: null,
  scope: 'here',
  sense: null,
  extent: null,
  tool: null,
  later: [],
  cameFrom: null,
};
