import type { EventId } from './told-event.ts';

export const eventDecisions = ['accepted', 'set aside'] as const;

/** What somebody decided of an event that was proposed: the id follows from its place and its day. */
export interface EventDecision {
  readonly eventId: EventId;
  readonly decision: (typeof eventDecisions)[number];
}
