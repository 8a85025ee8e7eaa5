import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';

export type ReachResult =
  | { readonly status: 'computing'; readonly done: number }
  | { readonly status: 'answered'; readonly answer: ReachAnswer }
  | { readonly status: 'failed'; readonly fault: string };

/**
 * What has been asked of the geography and what came back, apart from the state: it follows from
 * the state, and can always be computed again.
 */
export interface ReachResults {
  readonly byKey: ReadonlyMap<string, ReachResult>;
}

export type ReachResultsStore = StoreApi<ReachResults>;

export function createReachResults(): ReachResultsStore {
  return createStore<ReachResults>()(() => ({ byKey: new Map() }));
}

/** The same text for the same question. */
export function keyOf(query: ReachQuery): string {
  return JSON.stringify(query);
}

export function setResult(store: ReachResultsStore, key: string, result: ReachResult): void {
  store.setState(({ byKey }) => ({ byKey: new Map(byKey).set(key, result) }));
}

export function answerTo({ byKey }: ReachResults, query: ReachQuery | null): ReachAnswer | null {
  const result = query && byKey.get(keyOf(query));
  return result?.status === 'answered' ? result.answer : null;
}
