import type { ClaimOnMap } from '../core/claims/claim-on-map.ts';
import type { Finding } from '../core/claims/finding.ts';
import type { ClaimKind, FindingVerdict } from '../core/edition/claim-kind.ts';
import type { ArticleId, Localised, PlaceId } from '../core/edition/model.ts';
import type { Span } from '../core/text/offset.ts';
import type { LngLat } from '../core/units.ts';

/** A claim of an article with what the geography says of it, as an edition tells it. */
export interface EditionFinding extends Span {
  readonly id: string;
  readonly articleId: ArticleId;
  /** The article's words at the span. */
  readonly quote: string;
  readonly kind: ClaimKind;
  /** The editor's, where there is a review. */
  readonly verdict: FindingVerdict;
  /** Null where the rules do not find the claim: an editor added it by hand. */
  readonly computed: Omit<Finding, 'verdict'> | null;
  /** What the map shows of it; null where it is of no place that is known. */
  readonly onMap: FindingOnMap | null;
  /** The sentence, or the few, that it stands in. */
  readonly passage: Span & { readonly text: string };
  /** The figure that the article states, in kilometres, where it states a length. */
  readonly stated: { readonly lowKm: number; readonly highKm: number } | null;
  /** The number that it states of something else: of members, of years. */
  readonly statedNumber: number | null;
  /** What it is about, in the article's words, each once. */
  readonly subjects: readonly FindingSubject[];
  /** What an editor decided; null where nobody reviewed it. */
  readonly review: {
    readonly decision: 'confirmed' | 'corrected' | 'set aside';
    readonly reason: Localised | null;
  } | null;
  /** The earlier article whose passage it repeats, with the same claim in the same words; null where it is the first to say so. */
  readonly copyOf: ArticleId | null;
  /** The articles that repeat it. */
  readonly copiedIn: readonly ArticleId[];
}

export interface FindingSubject {
  readonly name: string;
  /** Null for what is no place of the edition. */
  readonly placeId: PlaceId | null;
}

/** The places of the edition that a finding is about. */
export const placesOfFinding = ({ subjects }: Pick<EditionFinding, 'subjects'>): PlaceId[] =>
  subjects.flatMap(({ placeId }) => placeId ?? []);

/** As `ClaimOnMap`, with names by language. */
export interface FindingOnMap extends Omit<ClaimOnMap, 'points'> {
  readonly points: readonly {
    readonly point: LngLat;
    readonly name: Localised;
    /** Null for a place that the edition does not have. */
    readonly placeId: PlaceId | null;
  }[];
}
