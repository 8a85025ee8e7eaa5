import { fail, type Result, succeed } from '../core/result.ts';
import type { ArticleJudge } from '../library/judge-articles.ts';
import type {
  ClaimsAnswer,
  ClaimsFiles,
  ClaimsQuestion,
  FromClaimsWorker,
  ToClaimsWorker,
} from '../workers/claims-protocol.ts';
import { crashOf } from './worker-crash.ts';

type Asking = (question: ClaimsQuestion) => Promise<ClaimsAnswer>;

/** Holds articles against the geography and each other in a worker, which starts with the first question, and again after it failed. */
export function createClaimJudge(files: ClaimsFiles): ArticleJudge {
  let asking: Asking | null = null;
  const ask: Asking = (question) => {
    asking ??= startWorker(files, () => {
      asking = null;
    });
    return asking(question);
  };
  return {
    judge: async (articles, systems, quoted) => {
      const answer = await ask({ type: 'judge', articles, systems, quoted });
      return answer.type === 'judged' ? succeed(answer.claims) : faultOf(answer);
    },
    compare: async (articles) => {
      const answer = await ask({ type: 'compare', articles });
      return answer.type === 'compared' ? succeed(answer.comparison) : faultOf(answer);
    },
  };
}

/** @param onEnd called once it can be asked no more */
function startWorker(files: ClaimsFiles, onEnd: () => void): Asking {
  const worker = new Worker(new URL('../workers/claims-worker.ts', import.meta.url), {
    type: 'module',
    name: 'claims',
  });
  const waiting = new Map<number, (answer: ClaimsAnswer) => void>();
  let asked = 0;
  const tell = (message: ToClaimsWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromClaimsWorker>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    onEnd();
    const detail = crashOf(event) || 'The program that compares articles could not be loaded.';
    for (const end of waiting.values()) end({ type: 'fault', detail });
    waiting.clear();
  });
  tell({ type: 'files', files });
  return (question) =>
    new Promise((resolve) => {
      asked++;
      waiting.set(asked, resolve);
      tell({ ...question, id: asked });
    });
}

const faultOf = (answer: ClaimsAnswer): Result<never, string> =>
  fail(answer.type === 'fault' ? answer.detail : 'The answer is not to the question.');
