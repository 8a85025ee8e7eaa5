/**
 * What a worker threw, from its error event; null where the worker itself did not load, of which a browser says nothing
 * (HTML, "run a worker": a plain event instead of an `ErrorEvent`).
 */
export const crashOf = (event: Event): string | null =>
  'message' in event && typeof event.message === 'string' ? event.message : null;
