import type { CountryCode, MentionId, PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { Sense } from '../../core/geoparse/sense.ts';
import type { Localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { Scope } from '../../core/review/scope.ts';
import type { Span } from '../../core/text/offset.ts';
import type { LngLat } from '../../core/units.ts';
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

/** A place of the reader's own, being put on the map. */
export interface PlaceTool {
  readonly type: 'place';
  readonly how: 'point' | 'area';
  readonly point: LngLat | null;
  /** The country that the point lies in, as far as the map has said. */
  readonly country: CountryCode | null;
  /** What an area is composed of. */
  readonly units: readonly ComposedUnit[];
  /** Where the map is asked what lies there. */
  readonly sought: SoughtUnit | null;
}

export interface SoughtUnit {
  readonly at: LngLat;
  /** The country is meant, not the region of it that lies there. */
  readonly isWhole: boolean;
}

/** A region or a country of the basemap. */
export interface ComposedUnit {
  readonly unit: ShapeUnit;
  readonly country: CountryCode;
  /** Of a region; null for a country. */
  readonly label: Localised | null;
  readonly km2: number;
  /** Where somebody pointed at it. */
  readonly at: LngLat;
}

export type ReviewTool = SearchTool | PlaceTool;

export const freshPlaceTool: PlaceTool = {
  type: 'place',
  how: 'point',
  point: null,
  country: null,
  units: [],
  sought: null,
};

export const placeTool = ({ tool }: ReviewDraft): PlaceTool | null =>
  tool?.type === 'place' ? tool : null;

export const freshDraft: ReviewDraft = {
  placeId: null,
  scope: 'here',
  sense: null,
  extent: null,
  tool: null,
  later: [],
  cameFrom: null,
};
