import { fail, succeed } from '../core/result.ts';
import type { JudgeArticles } from '../library/judged-library.ts';
import type { ClaimsFiles, FromClaimsWorker, ToClaimsWorker } from '../workers/claims-protocol.ts';

/** Holds articles against the geography in a worker, which starts with the first question. */
export function createClaimJudge(files: ClaimsFiles): JudgeArticles {
  const worker = new Worker(new URL('../workers/claims-worker.ts', import.meta.url), {
    type: 'module',
    name: 'claims',
  });
  const waiting = new Map<number, (message: Answer) => void>();
  let asked = 0;
  const tell = (message: ToClaimsWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromClaimsWorker>) => {
    waiting.get(data.id)?.(data.type === 'judged' ? succeed(data.claims) : fail(data.detail));
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const end of waiting.values()) end(fail(message));
    waiting.clear();
  });
  tell({ type: 'files', files });
  return (articles, systems) =>
    new Promise((resolve) => {
      asked++;
      waiting.set(asked, resolve);
      tell({ type: 'judge', id: asked, articles, systems });
    });
}

type Answer = Awaited<ReturnType<JudgeArticles>>;
