import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/** Fetches what the reader's next step will need, once the map and the page have nothing else to do. */
export function bindFetchAhead(map: MapLibreMap, urls: readonly string[]): Unbind {
  const leaving = new AbortController();
  const fetchAll = async (): Promise<void> => {
    for (const url of urls) {
      // Whoever needs it asks for it again, and reports what is wrong with it.
      await fetch(url, { priority: 'low', signal: leaving.signal })
        .then((response) => response.arrayBuffer())
        .catch(() => null);
    }
  };
  const onIdle = (): void => whenNothingElse(() => void fetchAll());
  map.once('idle', onIdle);
  return () => {
    map.off('idle', onIdle);
    leaving.abort();
  };
}

function whenNothingElse(run: () => void): void {
  // Safari has no such call.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, 1000);
}
