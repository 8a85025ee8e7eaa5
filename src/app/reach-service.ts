import type { Edition } from '../core/edition/model.ts';
import type { TargetPoint } from '../core/reach/reach-answer.ts';
import type { ReachQuery } from '../core/reach/reach-query.ts';
import { alternativeQuery, reachQuery } from '../store/reach/reach-query.ts';
import { keyOf, type ReachResultsStore, setResult } from '../store/reach/reach-results.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { FromReachWorker, ToReachWorker } from '../workers/reach-protocol.ts';
import { geo } from './basemap-urls.ts';

/**
 * Asks the worker what the drawn ranges reach, whenever they change, and keeps the answers. The
 * worker and its geometry are loaded with the first question.
 */
export function bindReach(store: Store, results: ReachResultsStore): void {
  let worker: Worker | null = null;
  const asked = new Set<string>();

  const tell = (message: ToReachWorker) => {
    worker ??= startWorker(results, asked);
    worker.postMessage(message);
  };

  const ask = (state: State) => {
    // While an origin is under the hand its ring alone is drawn; who is inside is told when it rests.
    if (state.draggedOrigin !== null) return;
    // What is shown first is asked first; the same under another view of the borders comes after.
    const queries = [
      ...state.overlays.flatMap((overlay) => reachQuery(state, overlay) ?? []),
      ...state.overlays.flatMap((overlay) => alternativeQuery(state, overlay)?.query ?? []),
    ];
    const wanted = new Map(queries.map((query): [string, ReachQuery] => [keyOf(query), query]));
    for (const key of asked) {
      if (wanted.has(key)) continue;
      asked.delete(key);
      tell({ type: 'cancel', key });
    }
    for (const [key, query] of wanted) {
      if (asked.has(key) || results.getState().byKey.get(key)?.status === 'answered') continue;
      asked.add(key);
      setResult(results, key, { status: 'computing', done: 0 });
      tell({ type: 'ask', key, query, targets: targetsIn(state.edition) });
    }
  };

  ask(store.getState());
  store.subscribe((state, previous) => {
    const changed =
      state.overlays !== previous.overlays ||
      state.draggedOrigin !== previous.draggedOrigin ||
      state.articleId !== previous.articleId;
    if (changed) ask(state);
  });
}

function startWorker(results: ReachResultsStore, asked: Set<string>): Worker {
  const worker = new Worker(new URL('../workers/reach-worker.ts', import.meta.url), {
    type: 'module',
    name: 'reach',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReachWorker>) => {
    if (!asked.has(data.key)) return;
    switch (data.type) {
      case 'progress':
        return setResult(results, data.key, { status: 'computing', done: data.done });
      case 'answer':
        asked.delete(data.key);
        return setResult(results, data.key, { status: 'answered', answer: data.answer });
      case 'fault':
        asked.delete(data.key);
        return setResult(results, data.key, { status: 'failed', fault: data.fault });
    }
  });
  worker.addEventListener('error', () => {
    for (const key of asked) {
      setResult(results, key, { status: 'failed', fault: 'reach-worker' });
    }
    asked.clear();
  });
  const files = {
    countries: geo('fine-countries.json'),
    regions: geo('fine-regions.json'),
    cities: geo('cities.json'),
  };
  worker.postMessage({ type: 'files', files } satisfies ToReachWorker);
  return worker;
}

/** The edition's places that are points: areas are told of as countries. */
function targetsIn({ places }: Edition): readonly TargetPoint[] {
  return places.flatMap(({ id, geometry }) =>
    geometry.type === 'point' ? [{ id, point: geometry.point }] : [],
  );
}
