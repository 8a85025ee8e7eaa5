import type { State } from '../state.ts';

/** No mark of the timeline and no paragraph decides any more what is in full ink. */
export const nothingInHand = { moment: null, focus: null } satisfies Partial<State>;
