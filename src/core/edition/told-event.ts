import type { Brand } from '../brand.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Localised } from '../localised.ts';
import type { Span } from '../text/offset.ts';
import type { DateMention } from './date-mention.ts';
import type { ArticleId, PlaceId } from './ids.ts';

export type EventId = Brand<string, 'event'>;

/** Something that articles tell of, as an editor lays it side by side. */
export interface ToldEvent {
  readonly id: EventId;
  readonly name: Localised;
  /** EDTF level 1: the days on which the editors hold it to have been. */
  readonly date: EdtfDate;
  /** Null where the articles part, or none says. */
  readonly placeId: PlaceId | null;
  /** What joins the passages, where that takes a judgement. */
  readonly note: Localised | null;
  /** In the order in which they are to be read. */
  readonly questions: readonly EventQuestion[];
  /** By article as the edition has them, then by position. */
  readonly passages: readonly EventPassage[];
}

/** Where a passage that tells of an event stands. */
export interface EventPassage extends Span {
  readonly articleId: ArticleId;
}

export interface EventQuestion {
  /** `where`, `who`, `when` and `how-many` are the interface's; others are the editor's, with a label. */
  readonly id: string;
  readonly label: Localised | null;
  /** What all the articles say, in the editor's words; null where they do not say the same. */
  readonly agreed: Localised | null;
  /** In the order of the passages. */
  readonly answers: readonly EventAnswer[];
}

/** An article's own words on a question of an event. */
export interface EventAnswer extends Span {
  readonly articleId: ArticleId;
  /** Those of the words that other articles put otherwise. */
  readonly stressed: readonly Span[];
  /** The places that the words name, demonyms left out. */
  readonly placeIds: readonly PlaceId[];
  /** The dates that they name. */
  readonly dates: readonly Pick<DateMention, 'edtf' | 'basis'>[];
}
