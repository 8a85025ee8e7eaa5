/** Does something when the page has nothing else to do; Safari cannot tell when that is. */
export const whenIdle: (todo: () => void) => void =
  'requestIdleCallback' in globalThis ? (todo) => requestIdleCallback(todo) : setTimeout;
