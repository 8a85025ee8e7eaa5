import type { EventDecision } from '../../edition/event-decision.ts';
import { succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** An event that was proposed is one, or is not: it takes the place of what was decided of it before. */
export interface DecideEvent extends EventDecision {
  readonly verb: 'decide event';
}

export function decideEvent(state: EditionState, { eventId, decision }: DecideEvent): Applying {
  const others = (state.eventDecisions ?? []).filter((each) => each.eventId !== eventId);
  return succeed({ ...state, eventDecisions: [...others, { eventId, decision }] });
}
