import type { ImportEvent } from '../../../src/core/import/import-event.ts';
import { createImporter, type Importer } from '../../../src/services/importer.ts';

declare global {
  interface Window {
    /** Imports a file in the worker and waits for all that comes of it. */
    importFile(path: string, bytes: readonly number[]): Promise<ImportEvent[]>;
    /** Imports so many copies of a line, and stops after so many articles. */
    importUntil(line: string, copies: number, articles: number): Promise<number>;
  }
}

const fileAt = (name: string) => new URL(`gazetteer/${name}`, document.baseURI).href;
const words = { gazetteer: fileAt('gazetteer.pgz'), tagger: fileAt('tagger.pgz') };
const importer: Importer = createImporter(words, 20);

window.importFile = async (path, bytes) => {
  const events: ImportEvent[] = [];
  const file = new Blob([Uint8Array.from(bytes)]);
  await importer.start({ path, file }, (event) => events.push(event));
  return events.filter(({ type }) => type !== 'progress');
};

window.importUntil = async (line, copies, articles) => {
  let come = 0;
  const file = new Blob([line.repeat(copies)]);
  await importer.start({ path: 'corpus.ndjson', file }, ({ type }) => {
    if (type !== 'article') return;
    come++;
    if (come === articles) importer.stop();
  });
  return come;
};
