import { createContext, use, useContext } from 'react';

/** Has the part around rendered again once something has come, or has not. */
export type WakeAfter = (loading: Promise<unknown>) => void;

export const WakeContext = createContext<WakeAfter>(() => undefined);

export function wakeWith(render: () => void): WakeAfter {
  const known = new WeakSet<Promise<unknown>>();
  return (loading) => {
    if (known.has(loading)) return;
    known.add(loading);
    loading.then(render, render);
  };
}

/**
 * Waits (React's Suspense) for what a part needs. What a wait brings React shows at the earliest 300 ms after it began,
 * lest the page flicker; here it mostly comes within a frame or two, and what is rendered anew is shown at once.
 */
export function useLoaded<Value>(loading: Promise<Value>): Value {
  useContext(WakeContext)(loading);
  return use(loading);
}
