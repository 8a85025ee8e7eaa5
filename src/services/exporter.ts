import { fail, type Result, succeed } from '../core/result.ts';
import type { Exporter, ExportFault, WrittenFile } from '../library/export/exporter.ts';
import type { Library } from '../library/library.ts';
import type { FromExportWorker, ToExportWorker } from '../workers/export-protocol.ts';
import { crashOf } from './worker-crash.ts';

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
        worker.addEventListener('error', (event) => {
          const crash = crashOf(event);
          end(fail({ kind: crash === null ? 'not-loaded' : 'unwritten', detail: crash ?? '' }));
        });
        tell({ type: 'write', order, head });
      });
    },
  };
}
