import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(workerUrl);

/** The name of the file that they run, as in its address. */
export const workersFile = workerUrl.split('/').at(-1) ?? workerUrl;

type State = 'none' | 'started' | 'failed';

let state: State = 'none';
const listeners = new Set<() => void>();

/** Starts the workers that all maps share. Those whose program did not come are replaced; no map may use them any more. */
export function startWorkers(): void {
  if (state === 'started') return;
  if (state === 'failed') clearPrewarmedResources();
  state = 'started';
  const { Worker: Plain } = globalThis;
  // MapLibre makes them within this call, keeps them to itself, and listens only later: a failure would go by unheard.
  globalThis.Worker = class extends Plain {
    constructor(...made: ConstructorParameters<typeof Plain>) {
      super(...made);
      hearFailure(this);
    }
  };
  prewarm();
  globalThis.Worker = Plain;
}

/** Calls `tell` when the workers' program does not come, until the returned function is called. */
export function onWorkersFailed(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** One that has ever answered has its program. */
function hearFailure(worker: Worker): void {
  const leaving = new AbortController();
  const fail = (): void => {
    leaving.abort();
    state = 'failed';
    for (const tell of listeners) tell();
  };
  worker.addEventListener('error', fail, { signal: leaving.signal });
  worker.addEventListener('message', () => leaving.abort(), { signal: leaving.signal });
}
