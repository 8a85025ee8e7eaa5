import { subscribeWithSelector } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

/** A store that can be listened to slice by slice. Without React: the map binds to it directly. */
export interface Subscribable<Content> {
  readonly getState: () => Content;
  readonly getInitialState: () => Content;
  readonly subscribe: {
    (listener: (content: Content, previous: Content) => void): () => void;
    <Slice>(
      selector: (content: Content) => Slice,
      listener: (slice: Slice, previous: Slice) => void,
      options?: { equalityFn?: (a: Slice, b: Slice) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
}

/** What the reader asked for; it changes by actions alone. */
export type Store = Subscribable<State> & Pick<StoreApi<State>, 'setState'>;

export function createPorteeStore(initial: State): Store {
  return createStore<State>()(subscribeWithSelector(() => initial));
}
