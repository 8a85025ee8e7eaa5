import type { WrittenEvent } from '../../edition/written-event.ts';
import { succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** Events that an editor laid side by side: each new, or in the place of the one with its id. */
export interface WriteEvents {
  readonly verb: 'write events';
  readonly events: readonly WrittenEvent[];
}

export function writeEvents(state: EditionState, { events }: WriteEvents): Applying {
  const byId = new Map([...(state.events ?? []), ...events].map((event) => [event.id, event]));
  return succeed({ ...state, events: [...byId.values()] });
}
