import type { EventDecision } from '../core/edition/event-decision.ts';
import { compareEvents, type EventList, listEvents } from './events.ts';
import type { Comparison } from './judge-articles.ts';
import type { AnnotatedArticle, PlaceBrief } from './questions.ts';

/** Both lists of an edition of one's own: the events that somebody accepted, and those that wait; what was set aside is in neither. */
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
  decided: readonly EventDecision[],
): OwnEvents {
  const decisions = new Map(decided.map(({ eventId, decision }) => [eventId, decision]));
  const there = new Set(articles.map(({ article }) => article.id));
  const told = proposed.filter(
    ({ id, passages }) =>
      decisions.get(id) !== 'set aside' && passages.every(({ articleId }) => there.has(articleId)),
  );
  const compared = compareEvents(
    { articles: articles.map(({ article }) => article), events: told, places },
    copies,
  );
  const list = listEvents(
    compared,
    places,
    articles.map(({ summary }) => summary),
  );
  const isAccepted = ({ id }: { id: (typeof told)[number]['id'] }): boolean =>
    decisions.get(id) === 'accepted';
  return {
    ...list,
    events: list.events.filter(isAccepted),
    proposed: list.events.filter((event) => !isAccepted(event)),
  };
}
