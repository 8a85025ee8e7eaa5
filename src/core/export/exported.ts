import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ClaimKind, FindingVerdict } from '../edition/claim-kind.ts';
import type { PublishedVariant } from '../edition/claim-sources.ts';
import type { ReviewedClaim } from '../edition/load-claims.ts';
import type {
  Article,
  ArticleId,
  DateMention,
  Headline,
  LanguageTag,
  Localised,
  Mention,
  Place,
  ReferringMention,
  System,
  Variant,
} from '../edition/model.ts';
import type { StoryStep } from '../edition/story.ts';
import type { ToldEvent } from '../edition/told-event.ts';
import type { Span } from '../text/offset.ts';
import type { Kilometres, LngLat, Metres } from '../units.ts';

/** What of an edition a file may hold. */
export type Content = 'mentions' | 'places' | 'reach' | 'findings' | 'edition';

/**
 * What an exporter is given: plain values, from whatever library holds the edition. Articles come one after the
 * other, as often as they are asked for, and only one is held at a time.
 */
export interface Exported {
  readonly about: About;
  /** Those in the selection; a mention's place is always among them. */
  readonly places: readonly Place[];
  readonly systems: readonly System[];
  readonly headline: Headline | null;
  /** What editors decided of the articles' claims. */
  readonly reviewedClaims: readonly ReviewedClaim[];
  /** What the articles tell of, side by side. */
  readonly events: readonly ToldEvent[];
  /** The editors' story, step by step. */
  readonly story: readonly StoryStep[];
  readonly articles: () => AsyncIterable<ExportedArticle> | Iterable<ExportedArticle>;
  readonly reaches: readonly ExportedReach[];
  /** What the geography says of an article's claims, in order of position. */
  readonly findings: (
    article: Article,
  ) => readonly ExportedFinding[] | Promise<readonly ExportedFinding[]>;
  /** What was done to an edition of one's own, the first first; missing where it is published. */
  readonly log?: (() => AsyncIterable<LoggedEntry>) | undefined;
  /** By which ids it knew places that it has under others; missing where it has them all under its own. */
  readonly placeIds?: ReadonlyMap<string, string> | undefined;
  /** What the selection or the edition lacks and the file therefore cannot hold, in sentences. */
  readonly missing: readonly string[];
}

/** What a file says of itself. */
export interface About {
  readonly title: Localised;
  /** The reader's: of names, of columns, of sentences. */
  readonly language: LanguageTag;
  /** Whose borders the areas follow. */
  readonly borderView: string;
  /** Whose data they are. */
  readonly attribution: string;
  /** The calendar date of the export, YYYY-MM-DD. */
  readonly date: string;
  /** Of ranges, by slot, as the map draws them on light ground: "#rrggbb". At least one. */
  readonly colours: readonly string[];
  /** Where the edition is published; null where that is not known. */
  readonly link: string | null;
  /** What was selected, as it was asked for; empty for the whole edition. */
  readonly selection: readonly string[];
}

/** An article with its selected mentions and its dates, in order of position. */
export interface ExportedArticle {
  readonly article: Article;
  readonly mentions: readonly ReferringMention[];
  readonly dates: readonly DateMention[];
  /** What only an edition of one's own knows of it; missing where it is published. */
  readonly work?: ExportedWork | undefined;
}

/** What is known of an article beside its text and what is marked in it, as plain data. */
export interface ExportedWork {
  readonly unplaced: readonly Mention[];
  /** What somebody said is no mention. */
  readonly rejected: readonly Mention[];
  /** What somebody said is no date. */
  readonly notDates: readonly Span[];
  /** What lost its place when the text was edited. */
  readonly orphans: readonly object[];
  /** How it came in; null where it did not come from a file. */
  readonly imported: object | null;
}

/** An entry of the log, as plain data, and the articles that it speaks of. */
export interface LoggedEntry {
  readonly entry: object;
  readonly articleIds: readonly ArticleId[];
}

/** What the geography says of a claim, in the reader's words. */
export interface ExportedFinding extends Span {
  readonly kind: ClaimKind;
  readonly verdict: FindingVerdict;
  /** What the claim is about; the place is null where the edition does not have it, or it is none. */
  readonly subjects: readonly { readonly name: string; readonly place: Place | null }[];
  /** The figure that the article states: "1084", "400–500"; empty where it states none. */
  readonly stated: string;
  /** The figure found, in `unit`. */
  readonly figure: number | null;
  readonly unit: string | null;
  readonly differsBy: number | null;
  readonly result: string;
  readonly method: string;
  readonly source: string;
  readonly error: string | null;
  readonly note: string | null;
}

/** The area within one figure of a variant's range. It is drawn when it is asked for. */
export interface EditionReach {
  readonly id: string;
  readonly system: System;
  readonly variant: Variant;
  readonly rangeKm: Kilometres;
  /** Which of the claims' figures it is; `only` where they agree. */
  readonly bound: 'lowest' | 'highest' | 'only';
  readonly origin: {
    readonly label: string;
    /** Null for an area: its reach counts from anywhere in it. */
    readonly centre: LngLat | null;
  };
  /** How far the drawn edge may lie from the true one. */
  readonly tolerance: Metres;
  readonly draw: () => DrawnReach;
}

/** The same as a file has it, which leaves the edition: each of its claims is somebody's publication. */
export interface ExportedReach extends EditionReach {
  readonly variant: PublishedVariant;
}

export interface DrawnReach {
  readonly area: Polygon | MultiPolygon;
  /** The area's edge, without where it is cut at ±180° or at a pole. */
  readonly outline: MultiLineString;
}

export type Writer = (exported: Exported) => AsyncGenerator<string | Uint8Array>;
