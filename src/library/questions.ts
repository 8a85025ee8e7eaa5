import type { DayRange } from '../core/dates/edtf.ts';
import type { ClaimKind, FindingVerdict } from '../core/edition/claim-kind.ts';
import type { ArticleId, PlaceId } from '../core/edition/model.ts';
import type { PlaceKind } from '../core/gazetteer/kind.ts';
import type { Sense } from '../core/geoparse/sense.ts';

/** Which mentions of places count. */
export interface Filters {
  readonly senses: readonly Sense[];
  readonly kinds: readonly PlaceKind[];
  /** Empty: all of them. */
  readonly articleIds: readonly ArticleId[];
  /** The days in which what they tell happened (`momentsOf`); null: whenever. */
  readonly window: DayRange | null;
}

/** A part of a list: `count` entries from the entry numbered `from`. */
interface Page {
  readonly from: number;
  readonly count: number;
}

/** What an edition can be asked. Plain data: the same text for the same question (`keyOf`). */
export type Question =
  /** The articles in the order of their dates, the undated last; of a window, those that were published in it. */
  | ({ readonly ask: 'articles'; readonly window: DayRange | null } & Page)
  /** One article with what is marked in it. */
  | { readonly ask: 'article'; readonly id: ArticleId }
  /** The places that the counted mentions name, the most named first. */
  | ({ readonly ask: 'places'; readonly filters: Filters } & Page)
  /** Everything known of some places, in the order asked for; unknown ids are passed over. */
  | { readonly ask: 'place details'; readonly ids: readonly PlaceId[] }
  /** All places, in the order of their ids: those after `after`, whether or not anything names them. */
  | { readonly ask: 'every place'; readonly after: PlaceId | null; readonly count: number }
  /** The passages whose counted mentions name every one of the places, by article in order of date. */
  | ({
      readonly ask: 'passages';
      readonly placeIds: readonly PlaceId[];
      readonly filters: Filters;
    } & Page)
  /** What the articles state, held against the geography: of one kind, of one article, or (null) of all. What differs comes first. */
  | ({
      readonly ask: 'findings';
      readonly kind: ClaimKind | null;
      readonly articleId: ArticleId | null;
      readonly placeId?: PlaceId | null;
      readonly verdict?: FindingVerdict | null;
      /** The days in which what their passages tell happened; null: whenever. */
      readonly window: DayRange | null;
    } & Page)
  /** The mentions that somebody should look at, from the least to the most certain: those not yet sure, then (`all`) every other that nobody decided, article by article. */
  | ({
      readonly ask: 'review';
      readonly articleId: ArticleId | null;
      readonly all: boolean;
    } & Page)
  /** The places' names that fold to one (`nameKey`), wherever they stand: what a decision on a name reaches. */
  | { readonly ask: 'namesakes'; readonly name: string }
  /** Every place's name as it is written, with the place that it stands for: in so many articles at least, or (null) in all. */
  | { readonly ask: 'names'; readonly articles: number | null }
  /** Where an edition of one's own has mentions that lost their place when a text was edited. */
  | { readonly ask: 'orphans' }
  /** What was done to an edition of one's own, the last first. */
  | ({ readonly ask: 'log' } & Page)
  /** What editors decided of the articles' claims, what they rejected with it; none where nobody reviewed them. */
  | { readonly ask: 'reviewed claims' }
  /** What was decided of the events proposed in an edition of one's own. */
  | { readonly ask: 'event decisions' }
  /** The steps of the editors' story; none where there is none. */
  | { readonly ask: 'story' }
  /** What was published and what is told of, in a window of days or (null) in the edition's whole period. */
  | { readonly ask: 'timeline'; readonly window: DayRange | null }
  /** One finding, with its article. */
  | { readonly ask: 'finding'; readonly id: string }
  /** What the articles tell of, laid side by side by the editors: what differs comes first. */
  | ({ readonly ask: 'events' } & Page)
  /** Places and systems so named, titles and texts with all the words; the last may be begun only. */
  | { readonly ask: 'search'; readonly words: string; readonly count: number };

/** The same text for the same question. */
export function keyOf(question: Question): string {
  return JSON.stringify(question);
}
