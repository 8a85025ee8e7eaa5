import type { System } from '../core/edition/model.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type {
  ArticleToRead,
  FromGeoparseWorker,
  GeoparseFault,
  GeoparseFiles,
  Proposed,
  ToGeoparseWorker,
} from '../workers/geoparse-protocol.ts';
import { crashOf } from './worker-crash.ts';

export type ProposeFault =
  | GeoparseFault
  /** It took longer than it may: the text is too long, or made to be. */
  | { readonly code: 'too slow'; readonly seconds: number }
  /** The text made it fail. */
  | { readonly code: 'crashed'; readonly detail: string }
  /** It was asked to end. */
  | { readonly code: 'stopped' };

export interface Proposer {
  /** Loads what it needs, so that the first article does not wait for it. */
  readonly prepare: () => void;
  /** The systems that articles are looked through for from now on. */
  readonly lookFor: (systems: readonly System[]) => void;
  /** What an article names. Articles are looked through one after the other. */
  readonly propose: (article: ArticleToRead) => Promise<Result<Proposed, ProposeFault>>;
  /** Ends what is asked. */
  readonly stop: () => void;
}

/** An article that takes so long is given up, in seconds. */
const patience = 60;

interface Waiting {
  readonly id: number;
  readonly article: ArticleToRead;
  readonly end: (result: Result<Proposed, ProposeFault>) => void;
}

/** Looks for places and systems in a worker, which starts when it is first needed. */
export function createProposer(
  files: GeoparseFiles,
  initial: readonly System[],
  seconds: number = patience,
): Proposer {
  let systems = initial;
  let worker: Worker | null = null;
  let asked = 0;
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    prepare: () => tell({ type: 'load' }),
    lookFor(wanted) {
      systems = wanted;
      worker?.postMessage({ type: 'systems', systems } satisfies ToGeoparseWorker);
    },
    propose: (article) =>
      new Promise((end) => {
        asked++;
        queue.push({ id: asked, article, end });
        if (queue.length === 1) next();
      }),
    stop() {
      if (queue.length > 0) drop();
      const ended = queue;
      queue = [];
      for (const { end } of ended) end(fail({ code: 'stopped' }));
    },
  };

  function next(): void {
    const [current] = queue;
    if (current === undefined) return;
    const { id, article } = current;
    timer = setTimeout(() => giveUp({ code: 'too slow', seconds }), seconds * 1000);
    tell({ type: 'propose', id, article });
  }

  function tell(message: ToGeoparseWorker): void {
    worker ??= startWorker();
    worker.postMessage(message);
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('../workers/geoparse-worker.ts', import.meta.url), {
      type: 'module',
      name: 'geoparse',
    });
    started.addEventListener('message', ({ data }: MessageEvent<FromGeoparseWorker>) => hear(data));
    started.addEventListener('error', (event) => {
      const crash = crashOf(event);
      giveUp(
        crash === null
          ? { code: 'not-loaded', detail: 'The worker did not load.' }
          : { code: 'crashed', detail: crash },
      );
    });
    started.postMessage({ type: 'files', files } satisfies ToGeoparseWorker);
    started.postMessage({ type: 'systems', systems } satisfies ToGeoparseWorker);
    return started;
  }

  function hear(message: FromGeoparseWorker): void {
    if (message.id !== queue[0]?.id) return;
    if (message.type === 'proposed') finish(succeed(message.proposed));
    else if (message.type === 'fault') finish(fail(message.fault));
  }

  function finish(result: Result<Proposed, ProposeFault>): void {
    clearTimeout(timer);
    queue.shift()?.end(result);
    next();
  }

  /** The worker is lost with the article that it could not finish. */
  function giveUp(fault: ProposeFault): void {
    drop();
    finish(fail(fault));
  }

  function drop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }
}
