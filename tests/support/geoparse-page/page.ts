import type {
  FromGeoparseWorker,
  ToGeoparseWorker,
} from '../../../src/workers/geoparse-protocol.ts';

declare global {
  interface Window {
    /** Asks the geoparser's worker, which loads with the first question. */
    geoparse(text: string, language: string | null): Promise<FromGeoparseWorker>;
  }
}

const worker = new Worker(new URL('../../../src/workers/geoparse-worker.ts', import.meta.url), {
  type: 'module',
});
const tell = (message: ToGeoparseWorker): void => worker.postMessage(message);
const fileAt = (name: string): string => new URL(`gazetteer/${name}`, document.baseURI).href;
tell({
  type: 'files',
  files: { gazetteer: fileAt('gazetteer.pgz'), tagger: fileAt('tagger.pgz') },
});

let asked = 0;

window.geoparse = (text, language) => {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const onMessage = ({ data }: MessageEvent<FromGeoparseWorker>): void => {
      if (data.id !== id) return;
      worker.removeEventListener('message', onMessage);
      resolve(data);
    };
    worker.addEventListener('message', onMessage);
    tell({ type: 'ask', id, text, language });
  });
};
