import type { EventDecision } from '../core/edition/event-decision.ts';
import type { ToldEvent } from '../core/edition/told-event.ts';
import { overlaps } from '../core/text/offset.ts';
import type { AnnotatedArticle, PlaceBrief } from './answers.ts';
import { compareEvents, type EventList, listEvents } from './events.ts';
import type { Comparison } from './judge-articles.ts';

/** What people said of an edition's events. */
export interface StatedEvents {
  /** What an editor laid side by side. */
  readonly written: readonly ToldEvent[];
  readonly decided: readonly EventDecision[];
}

/** Both lists of an edition of one's own: the events that somebody wrote or accepted, and those that wait; what was set aside is in neither. */
export interface OwnEvents extends EventList {
  readonly proposed: NonNullable<EventList['proposed']>;
}

/**
 * @param articles the earliest first
 * @param comparison what was found in them, or in them as they were a moment ago
 */
export function eventsOf(
  articles: readonly AnnotatedArticle[],
  places: readonly PlaceBrief[],
  { copies, proposed }: Comparison,
  { written, decided }: StatedEvents,
): OwnEvents {
  const decisions = new Map(decided.map(({ eventId, decision }) => [eventId, decision]));
  const there = new Set(articles.map(({ article }) => article.id));
  const found = proposed.filter(
    (event) =>
      decisions.get(event.id) !== 'set aside' &&
      event.passages.every(({ articleId }) => there.has(articleId)) &&
      !written.some((one) => tellsOf(one, event)),
  );
  const compared = compareEvents(
    { articles: articles.map(({ article }) => article), events: [...written, ...found], places },
    copies,
  );
  const list = listEvents(
    compared,
    places,
    articles.map(({ summary }) => summary),
  );
  const writtenIds = new Set(written.map(({ id }) => id));
  const isAccepted = ({ id }: Pick<ToldEvent, 'id'>): boolean =>
    writtenIds.has(id) || decisions.get(id) === 'accepted';
  return {
    ...list,
    events: list.events.filter(isAccepted),
    proposed: list.events.filter((event) => !isAccepted(event)),
  };
}

/** Whether what was proposed is told already: of the same day, and by a passage that it shares. */
const tellsOf = (written: ToldEvent, { date, passages }: ToldEvent): boolean =>
  written.date === date &&
  written.passages.some((one) =>
    passages.some((other) => one.articleId === other.articleId && overlaps(one, other)),
  );
