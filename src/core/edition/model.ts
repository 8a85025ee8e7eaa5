import type { EdtfDate } from '../dates/edtf.ts';
import type { PlaceKind } from '../gazetteer/kind.ts';
import type { Sense } from '../geoparse/sense.ts';
import type { LanguageTag, Localised } from '../localised.ts';
import type { Span } from '../text/offset.ts';
import type { Kilometres, LngLat } from '../units.ts';
import type { DateMention } from './date-mention.ts';
import type {
  ArticleId,
  CountryCode,
  MentionId,
  PlaceId,
  RangeClaimId,
  SystemId,
  VariantId,
} from './ids.ts';
import type { Proposal } from './proposal.ts';
import type { StoryStep } from './story.ts';
import type { ToldEvent } from './told-event.ts';

export type {
  ArticleId,
  CountryCode,
  DateId,
  MentionId,
  PlaceId,
  RangeClaimId,
  SystemId,
  VariantId,
} from './ids.ts';
export type { DateMention, LanguageTag, Localised };

/** A whole edition: checked, joined by id, frozen. Nothing in it is derived from the reader's state. */
export interface Edition {
  readonly title: Localised;
  readonly headline: Headline | null;
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  readonly systems: readonly System[];
  /** Ordered by article, then by position. */
  readonly mentions: readonly Mention[];
  /** The dates that the articles tell of, ordered likewise. */
  readonly dates: readonly DateMention[];
  /** As the editors list them. */
  readonly events: readonly ToldEvent[];
  /** What its editors tell from step to step; empty or missing where they tell none. */
  readonly story?: readonly StoryStep[];
}

/** The edition's opening sentence and where it leads: an editor's words, shown above the articles. */
export interface Headline {
  /** `**…**` sets the one figure that takes the accent. */
  readonly sentence: Localised;
  readonly systemId: SystemId;
  readonly originId: PlaceId;
  /** Where the system reached from before: the headline is what the origin adds to it. */
  readonly beyond: readonly PlaceId[];
  /** The map's legend for what the origin adds. */
  readonly gained: Localised;
  /** The cities that the sentence rests on, by GeoNames id: the map names them, and their countries, under it. */
  readonly cities: readonly { readonly geonames: number; readonly country: CountryCode }[];
  /** The sentence of an article that it checks. */
  readonly claim: { readonly articleId: ArticleId; readonly span: Span } | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  readonly language: LanguageTag;
  /** The language it was translated from; "und" when a translation of unknown origin. */
  readonly translatedFrom: LanguageTag | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly signature: string | null;
  readonly sourceUrl: string | null;
  readonly date: ArticleDate | null;
  readonly publication: 'full' | 'passages';
  /** Cover the text from end to end, without a gap or an overlap. */
  readonly segments: readonly Segment[];
}

export type ArticleDate =
  | { readonly edtf: EdtfDate; readonly basis: 'stated' }
  | { readonly edtf: EdtfDate; readonly basis: 'inferred'; readonly reason: Localised };

/** A stretch of an article: what its author wrote, or what the page put around it. */
export interface Segment extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'boilerplate';
}

export type Mention = ReferringMention | UnplacedMention;

/** A mention of something that the edition has. */
export type ReferringMention = PlaceMention | SystemMention;

interface MentionBase extends Span {
  readonly id: MentionId;
  readonly articleId: ArticleId;
  /** Whether somebody decided it, or wrote it by hand. */
  readonly reviewed: boolean;
  /** What was proposed, where the geoparser found it (`isDoubtful` says whether it is sure). */
  readonly proposal?: Proposal;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly placeId: PlaceId;
  readonly sense: Sense;
}

export interface SystemMention extends MentionBase {
  readonly kind: 'system';
  readonly systemId: SystemId;
  /** Where the text says which variant. */
  readonly variantId: VariantId | null;
}

/** A name that seems to be a place's, and that no place was found for. Editions that are published have none. */
export interface UnplacedMention extends MentionBase {
  readonly kind: 'unplaced';
  readonly sense: Sense;
}

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** The name to show, in each interface language. */
  readonly label: Localised;
  /** With which article its name is used, by language, where the language's rules would not tell. */
  readonly grammar: Readonly<Record<LanguageTag, 'm' | 'f' | 'plural' | 'none'>>;
  /** Every other form by language, today's official and the local ones included. */
  readonly names: Readonly<Record<LanguageTag, readonly string[]>>;
  readonly geometry: PlaceGeometry;
  readonly ids: {
    readonly geonames?: number;
    readonly wikidata?: string;
    /** ISO 3166-1 alpha-2, or ISO 3166-2 for a region. */
    readonly iso3166?: string;
  };
  /** The country it lies in today, as an ISO 3166-1 alpha-2 code; null for countries, blocs and what spans several. */
  readonly countryCode: CountryCode | null;
  /** The larger place of the edition it is part of (the Kremlin in Moscow). */
  readonly partOf: PlaceId | null;
  readonly source: string;
  readonly note: Localised | null;
}

/** Where a place is. Every kind but a bloc has a point, so that it can be listed with a distance. */
export type PlaceGeometry =
  | { readonly type: 'point'; readonly point: LngLat }
  | {
      readonly type: 'area';
      readonly point: LngLat;
      readonly units: readonly ShapeUnit[];
      /** Another view of where it ends, which a reach drawn from it is told of as well. */
      readonly alternative: AlternativeArea | null;
    }
  | { readonly type: 'members'; readonly memberships: readonly Membership[] };

export interface AlternativeArea {
  readonly units: readonly ShapeUnit[];
  /** How the view is told: "counting … with it". */
  readonly label: Localised;
}

/** An area of the basemap: a country by its ISO 3166-1 code or a first-level region by its ISO 3166-2 code. */
export type ShapeUnit = string;

/** A country's time in a bloc, by calendar date (EDTF); open-ended where `to` is null. */
export interface Membership {
  readonly country: CountryCode;
  readonly from: EdtfDate;
  readonly to: EdtfDate | null;
}

export interface System {
  readonly id: SystemId;
  readonly label: Localised;
  readonly aliases: readonly string[];
  readonly kind: 'ballistic missile' | 'air defence' | 'aircraft';
  readonly variants: readonly Variant[];
  /** The variant whose claims are shown first. */
  readonly defaultVariantId: VariantId;
  /** Where the articles say that it is or goes: what a range is drawn from when a text names it. */
  readonly originId: PlaceId | null;
  readonly note: Localised | null;
  readonly wikidata: string | null;
}

export interface Variant {
  readonly id: VariantId;
  readonly label: Localised;
  readonly claims: readonly RangeClaim[];
}

/** Somebody's figure for a range: a claim with its source, not a truth. */
export interface RangeClaim {
  readonly id: RangeClaimId;
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
  /** "up to", "about" or nothing, as the source says it. */
  readonly qualifier: 'exact' | 'about' | 'up to';
  /** What the figure measures: a combat radius is not a missile's range. */
  readonly measures: 'missile range' | 'engagement range' | 'combat radius';
  readonly source: ClaimSource;
  /** Why the editors do not count it in its variant's span; it is listed all the same. */
  readonly setAside: Localised | null;
  readonly note: Localised | null;
}

export type ClaimSource =
  | { readonly type: 'article'; readonly articleId: ArticleId; readonly span: Span }
  | {
      readonly type: 'publication';
      /** Null where nobody wrote it down: then the publisher and the date are all there is. */
      readonly title: string | null;
      readonly publisher: string;
      readonly date: EdtfDate | null;
      readonly url: string | null;
    };
