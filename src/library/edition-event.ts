import type { EventDifference } from '../core/edition/event-agreement.ts';
import type { ArticleId, PlaceId } from '../core/edition/model.ts';
import type {
  EventAnswer,
  EventPassage,
  EventQuestion,
  ToldEvent,
} from '../core/edition/told-event.ts';
import type { Span } from '../core/text/offset.ts';
import type { Kilometres } from '../core/units.ts';
import type { FindingOnMap } from './edition-finding.ts';

/** How the articles' accounts of an event stand to each other; of a single account there is nothing to say. */
export const eventVerdicts = ['differs', 'consistent', 'told once'] as const;
export type EventVerdict = (typeof eventVerdicts)[number];

/** An event with the articles' words, and in what they part. */
export interface EditionEvent extends Omit<ToldEvent, 'questions' | 'passages'> {
  readonly verdict: EventVerdict;
  /** The widest; null where the articles part in no place and no date. */
  readonly difference: PlaceDifference | DateDifference | null;
  /** What the map shows of it; null where no place is told. */
  readonly onMap: FindingOnMap | null;
  /** The articles that tell of it, in the order of their dates. */
  readonly articleIds: readonly ArticleId[];
  /** Those of them that only repeat an earlier one's words: they are no second account. */
  readonly copyingIds: readonly ArticleId[];
  readonly questions: readonly QuotedQuestion[];
  readonly passages: readonly Quoted<EventPassage>[];
}

export interface PlaceDifference {
  readonly kind: 'place';
  readonly placeIds: readonly [PlaceId, PlaceId];
  /** Between the two; null where one of them is an area. */
  readonly km: Kilometres | null;
}

export type DateDifference = Extract<EventDifference, { kind: 'date' }>;

export type Quoted<Stretch extends Span> = Stretch & {
  /** The article's words at the span. */
  readonly text: string;
};

export interface QuotedQuestion extends Omit<EventQuestion, 'answers'> {
  /** Whether the answers are places or dates that cannot all be. */
  readonly differs: boolean;
  /** By article in the order of their dates, then by position. */
  readonly answers: readonly Quoted<EventAnswer>[];
}
