import { fail, type Result, succeed } from '../core/result.ts';
import type { FindPlaces, LookUp } from '../core/review/look-up.ts';
import type { FromGazetteerWorker, ToGazetteerWorker } from '../workers/gazetteer-protocol.ts';
import { crashOf } from './worker-crash.ts';

type Found = Result<LookUp, string>;

/**
 * The gazetteer in a worker, which starts with the first question, and again after it failed.
 *
 * @param url of the folder of its files, with the slash at its end
 */
export function createGazetteerSearch(url: string): FindPlaces {
  let asking: FindPlaces | null = null;
  return (query) => {
    asking ??= startWorker(url, () => {
      asking = null;
    });
    return asking(query);
  };
}

/** @param onEnd called once it can be asked no more */
function startWorker(url: string, onEnd: () => void): FindPlaces {
  const worker = new Worker(new URL('../workers/gazetteer-worker.ts', import.meta.url), {
    type: 'module',
    name: 'gazetteer',
  });
  const waiting = new Map<number, (found: Found) => void>();
  let asked = 0;
  const tell = (message: ToGazetteerWorker): void => worker.postMessage(message);
  const end = (id: number, found: Found): void => {
    waiting.get(id)?.(found);
    waiting.delete(id);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromGazetteerWorker>) => {
    end(data.id, data.type === 'found' ? succeed(data.found) : fail(data.detail));
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    onEnd();
    const detail = crashOf(event) || 'The program that looks places up could not be loaded.';
    for (const id of waiting.keys()) end(id, fail(detail));
  });
  tell({ type: 'folder', url });
  return (query) =>
    new Promise((resolve) => {
      asked++;
      waiting.set(asked, resolve);
      tell({ type: 'find', id: asked, query });
    });
}
