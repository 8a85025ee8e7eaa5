import type { ColumnChoice } from '../core/import/columns.ts';
import type { ImportEvent } from '../core/import/import-event.ts';
import type { FromImportWorker, ToImportWorker } from '../workers/import-protocol.ts';

/** What is asked of an import. */
export interface ImportRequest {
  readonly path: string;
  readonly file: Blob;
  readonly encoding?: string | null;
  readonly columns?: ColumnChoice | null;
  readonly mends?: boolean;
}

export interface Importer {
  /** What the file holds, as it comes. One file is imported at a time; others wait. */
  readonly start: (request: ImportRequest, onEvent: (event: ImportEvent) => void) => Promise<void>;
  /** Ends the file in hand and those that wait. What came of them stays good. */
  readonly stop: () => void;
}

/** A file that says nothing for so long is stopped and refused, in seconds. */
const PATIENCE = 30;

interface Waiting {
  readonly message: ToImportWorker;
  readonly onEvent: (event: ImportEvent) => void;
  readonly end: () => void;
}

/**
 * Imports files in a worker, which starts with the first. A file that takes too long costs its worker: the
 * next one starts a new one.
 *
 * @param words address of the tagger's file, which knows words
 */
export function createImporter(words: string | null, patience: number = PATIENCE): Importer {
  let worker: Worker | null = null;
  let asked = 0;
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    start(request, onEvent) {
      asked++;
      const { path, file, encoding = null, columns = null, mends = false } = request;
      const id = asked;
      return new Promise((end) => {
        const message = {
          type: 'import',
          id,
          path,
          file,
          encoding,
          columns,
          mends,
          words,
        } as const;
        queue.push({ message, onEvent, end });
        if (queue.length === 1) next();
      });
    },
    stop() {
      drop();
      const ended = queue;
      queue = [];
      for (const { end } of ended) end();
    },
  };

  function next(): void {
    const [current] = queue;
    if (current === undefined) return;
    worker ??= startWorker();
    watch();
    worker.postMessage(current.message);
  }

  function finish(): void {
    clearTimeout(timer);
    queue.shift()?.end();
    next();
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('../workers/import-worker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    });
    started.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => hear(data));
    started.addEventListener('error', ({ message }) =>
      giveUp({ code: 'damaged', detail: message }),
    );
    return started;
  }

  function hear(message: FromImportWorker): void {
    const [current] = queue;
    if (current === undefined) return;
    if (message.type === 'fault') giveUp({ code: 'damaged', detail: message.detail });
    else if (message.id !== current.message.id) return;
    else if (message.type === 'done') finish();
    else {
      watch();
      current.onEvent(message.event);
    }
  }

  function watch(): void {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp({ code: 'too slow', seconds: patience }), patience * 1000);
  }

  /** The worker is lost with the file that it could not finish. */
  function giveUp(refusal: Extract<ImportEvent, { type: 'refused' }>['refusal']): void {
    drop();
    const [current] = queue;
    if (current === undefined) return;
    current.onEvent({ type: 'refused', path: current.message.path, part: null, refusal });
    finish();
  }

  function drop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }
}
