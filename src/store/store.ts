import { subscribeWithSelector } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

/** The one store. Without React: the map binds to it directly, the panels through zustand's hook. */
export type Store = StoreApi<State> & {
  subscribe: SubscribeToSlice;
};

interface SubscribeToSlice {
  (listener: (state: State, previous: State) => void): () => void;
  <Slice>(
    selector: (state: State) => Slice,
    listener: (slice: Slice, previous: Slice) => void,
    options?: { equalityFn?: (a: Slice, b: Slice) => boolean; fireImmediately?: boolean },
  ): () => void;
}

export function createPorteeStore(initial: State): Store {
  return createStore<State>()(subscribeWithSelector(() => initial));
}
