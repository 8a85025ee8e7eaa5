import { fail, type Result, succeed } from '../core/result.ts';
import type { Library } from '../library/library.ts';
import type {
  ExportFault,
  ExportOrder,
  FromExportWorker,
  ToExportWorker,
} from '../workers/export-protocol.ts';

export interface WrittenFile {
  readonly file: Blob;
  /** What a reader of it would look for in vain, in sentences; the file says so itself. */
  readonly missing: readonly string[];
}

export interface Exporter {
  /** Writes a file; what was being written before is stopped. */
  readonly write: (
    order: ExportOrder,
    onProgress: (read: number, all: number) => void,
  ) => Promise<Result<WrittenFile, ExportFault>>;
  readonly stop: () => void;
}

/**
 * Writes an edition's files in a worker, which asks the page's library for what it needs, article by article: any library
 * will do, and the page can be used meanwhile.
 */
export function createExporter({ head, ask }: Pick<Library, 'head' | 'ask'>): Exporter {
  let stop = (): void => {};
  return {
    stop: () => stop(),
    write: (order, onProgress) => {
      stop();
      return new Promise((resolve) => {
        const worker = new Worker(new URL('../workers/export-worker.ts', import.meta.url), {
          type: 'module',
          name: 'export',
        });
        const end = (result: Result<WrittenFile, ExportFault>): void => {
          worker.terminate();
          resolve(result);
        };
        stop = () => end(fail({ kind: 'stopped', detail: '' }));
        const tell = (message: ToExportWorker): void => worker.postMessage(message);
        worker.addEventListener('message', ({ data }: MessageEvent<FromExportWorker>) => {
          switch (data.type) {
            case 'ask':
              void ask(data.question).then((result) =>
                tell({ type: 'answer', id: data.id, result }),
              );
              return;
            case 'progress':
              onProgress(data.read, data.all);
              return;
            case 'written':
              end(succeed(data));
              return;
            case 'fault':
              end(fail(data.fault));
          }
        });
        worker.addEventListener('error', ({ message }) =>
          end(fail({ kind: 'unwritten', detail: message })),
        );
        tell({ type: 'write', order, head });
      });
    },
  };
}
