import { type Quote, shared } from '../sharing.ts';
import type { State } from '../state.ts';

/** Shares what is on the screen. */
export function openSharing({ screen }: State, quote: Quote | null = null): Partial<State> {
  return { sharing: { screen, quote } };
}

export function closeSharing(): Partial<State> {
  return { sharing: null };
}

/** The icon opens it and closes it. */
export function toggleSharing(state: State, quote: Quote | null = null): Partial<State> {
  return shared(state) === null ? openSharing(state, quote) : closeSharing();
}
