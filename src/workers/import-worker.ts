import { openGazetteer } from '../core/gazetteer/open.ts';
import { openTagger } from '../core/geoparse/tagger-file.ts';
import type { KnownWord } from '../core/import/hyphens.ts';
import type { ImportEvent } from '../core/import/import-event.ts';
import { importSource } from '../core/import/import-source.ts';
import { createKnownWord } from '../core/import/known-words.ts';
import { defaultLimits } from '../core/import/options.ts';
import { ReaderNotLoaded } from '../core/import/readers.ts';
import type { ImportSource } from '../core/import/source.ts';
import { createReaders } from '../readers/create-readers.ts';
import { loadPdfLibrary } from '../readers/pdf-library.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import type { GeoparseFiles } from './geoparse-protocol.ts';
import {
  type FromImportWorker,
  type ImportQuestion,
  mostAhead,
  readQuestion,
} from './import-protocol.ts';

/** Imports files off the page's thread, one after the other. It is stopped by ending it. */
const readers = createReaders(loadPdfLibrary);
let queue = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const question = readQuestion(data);
  if (!question.ok) tell({ type: 'fault', detail: question.fault });
  else if (question.value.type === 'taken') hearTaken();
  else {
    const { value } = question;
    queue = queue.then(() => importFile(value));
  }
});

async function importFile(question: ImportQuestion): Promise<void> {
  const { id, path, file, encoding, columns, mends, words } = question;
  const options = {
    encoding,
    columns,
    mends,
    knownWords: () => loadWords(words),
    limits: defaultLimits,
  };
  const send = (event: ImportEvent) => tell({ type: 'event', id, event: lightened(event) });
  try {
    const source = sourceOfFile(path, file, (bytes) => send({ type: 'progress', path, bytes }));
    for await (const event of importSource(source, options, readers)) {
      send(event);
      if (event.type === 'article') await room();
    }
  } catch (thrown) {
    if (thrown instanceof ReaderNotLoaded) {
      tell({ type: 'not-loaded', id, detail: thrown.message });
      return;
    }
    // The file went away while it was read.
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    send({ type: 'refused', path, part: null, refusal: { code: 'damaged', detail } });
  }
  tell({ type: 'done', id });
}

let ahead = 0;
let goOn: (() => void) | null = null;

/** Waits while the page has as many articles as it may hold. */
async function room(): Promise<void> {
  ahead++;
  if (ahead < mostAhead) return;
  await new Promise<void>((resolve) => {
    goOn = resolve;
  });
}

function hearTaken(): void {
  ahead--;
  goOn?.();
  goOn = null;
}

/** The page takes the edition; its files are as much again. */
const lightened = (event: ImportEvent): ImportEvent =>
  event.type === 'edition' ? { ...event, files: new Map() } : event;

/** A file from its beginning, telling how much of it was read. */
function sourceOfFile(path: string, file: Blob, onRead: (bytes: number) => void): ImportSource {
  return {
    path,
    size: file.size,
    async *chunks() {
      const reader = file.stream().getReader();
      let bytes = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        bytes += value.length;
        onRead(bytes);
        yield value;
      }
    },
  };
}

let loadedWords: Promise<KnownWord | null> | null = null;

const noWords: KnownWord = () => false;

/** Without its words an import goes on: fewer cut words are joined. */
async function loadWords(files: GeoparseFiles | null): Promise<KnownWord> {
  if (files === null) return noWords;
  loadedWords ??= fetchWords(files);
  const words = await loadedWords;
  // The next file may find the network there.
  if (words === null) loadedWords = null;
  return words ?? noWords;
}

/** Null when the files did not come. */
async function fetchWords(files: GeoparseFiles): Promise<KnownWord | null> {
  const [taggerFile, gazetteerFile] = await Promise.all([
    fetchUnpacked(files.tagger),
    fetchUnpacked(files.gazetteer),
  ]);
  if (!taggerFile.ok || !gazetteerFile.ok) return null;
  const tagger = openTagger(taggerFile.value);
  const gazetteer = openGazetteer(gazetteerFile.value);
  if (!tagger.ok || !gazetteer.ok) return null;
  const { names } = gazetteer.value;
  return createKnownWord(tagger.value.lexicon.ordinary, (hash) => names.has(hash));
}

function tell(message: FromImportWorker): void {
  postMessage(message);
}
