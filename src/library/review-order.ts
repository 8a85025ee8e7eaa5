import type { Mention } from '../core/edition/model.ts';
import { isDoubtful } from '../core/edition/proposal.ts';

/** Whether a mention waits for somebody: not yet sure, or proposed and decided by nobody where `all` are asked for. */
export function waits(mention: Mention, all: boolean): boolean {
  return isDoubtful(mention) || (all && !mention.reviewed && mention.proposal !== undefined);
}

/** The least certain first; names that nothing is known of come before all. */
export function byDoubt(a: Mention, b: Mention): number {
  return certainty(a) - certainty(b) || (a.id < b.id ? -1 : Number(a.id !== b.id));
}

export const certainty = ({ proposal }: Mention): number => proposal?.confidence ?? 1;
