import type { ColumnChoice } from '../core/import/columns.ts';
import type { ImportEvent } from '../core/import/import-event.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { GeoparseFiles } from '../workers/geoparse-protocol.ts';
import type {
  FromImportWorker,
  ImportQuestion,
  ToImportWorker,
} from '../workers/import-protocol.ts';
import { crashOf } from './worker-crash.ts';

/** What is asked of an import. */
export interface ImportRequest {
  readonly path: string;
  readonly file: Blob;
  readonly encoding?: string | null;
  readonly columns?: ColumnChoice | null;
  readonly mends?: boolean;
}

export interface Importer {
  /** Starts the worker, so that the first file does not wait for it. */
  readonly prepare: () => void;
  /**
   * What the file holds, as it comes. One file is imported at a time; others wait. Where `onEvent` gives a
   * promise for an article, few more come before it is kept. The file is not at fault where what reads it did not
   * load: it can be asked for again.
   */
  readonly start: (
    request: ImportRequest,
    onEvent: (event: ImportEvent) => unknown,
  ) => Promise<Result<void, NotLoaded>>;
  /** Ends the file in hand and those that wait. What came of them stays good. */
  readonly stop: () => void;
}

/** A part of the program did not come. */
export interface NotLoaded {
  readonly detail: string;
}

/** A file that says nothing for so long is stopped and refused, in seconds. */
const PATIENCE = 30;

interface Waiting {
  readonly message: ImportQuestion;
  readonly onEvent: (event: ImportEvent) => unknown;
  readonly end: (result: Result<void, NotLoaded>) => void;
}

const read = succeed(undefined);

/**
 * Imports files in a worker, which starts with the first. A file that takes too long costs its worker: the
 * next one starts a new one.
 *
 * @param words what knows words and names, for those that a file has cut at its lines' ends
 */
export function createImporter(words: GeoparseFiles | null, patience: number = PATIENCE): Importer {
  let worker: Worker | null = null;
  let asked = 0;
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Articles that the page has and has not dealt with: meanwhile the worker may rest. */
  let untaken = 0;

  return {
    prepare() {
      worker ??= startWorker();
    },
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
      if (queue.length > 0) drop();
      const ended = queue;
      queue = [];
      for (const { end } of ended) end(read);
    },
  };

  function next(): void {
    const [current] = queue;
    if (current === undefined) return;
    worker ??= startWorker();
    watch();
    worker.postMessage(current.message);
  }

  function finish(result: Result<void, NotLoaded>): void {
    clearTimeout(timer);
    queue.shift()?.end(result);
    next();
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('../workers/import-worker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    });
    started.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => hear(data));
    started.addEventListener('error', (event) => {
      const crash = crashOf(event);
      if (crash !== null) giveUp({ code: 'damaged', detail: crash });
      else {
        drop();
        finish(fail({ detail: 'The worker did not load.' }));
      }
    });
    return started;
  }

  function hear(message: FromImportWorker): void {
    const [current] = queue;
    if (current === undefined) return;
    if (message.type === 'fault') giveUp({ code: 'damaged', detail: message.detail });
    else if (message.id !== current.message.id) return;
    else if (message.type === 'done') finish(read);
    else if (message.type === 'not-loaded') finish(fail({ detail: message.detail }));
    else if (message.event.type === 'article') void take(current, message.event);
    else {
      watch();
      void current.onEvent(message.event);
    }
  }

  async function take({ onEvent }: Waiting, event: ImportEvent): Promise<void> {
    const from = worker;
    untaken++;
    watch();
    await onEvent(event);
    if (worker !== from) return;
    untaken--;
    from?.postMessage({ type: 'taken' } satisfies ToImportWorker);
    watch();
  }

  function watch(): void {
    clearTimeout(timer);
    if (untaken > 0 || queue.length === 0) return;
    timer = setTimeout(() => giveUp({ code: 'too slow', seconds: patience }), patience * 1000);
  }

  /** The worker is lost with the file that it could not finish. */
  function giveUp(refusal: Extract<ImportEvent, { type: 'refused' }>['refusal']): void {
    drop();
    const [current] = queue;
    if (current === undefined) return;
    current.onEvent({ type: 'refused', path: current.message.path, part: null, refusal });
    finish(read);
  }

  function drop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    untaken = 0;
  }
}
