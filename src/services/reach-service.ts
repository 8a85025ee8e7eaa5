import type { ReachAnswer } from '../core/reach/reach-answer.ts';
import {
  type AnswersStore,
  type AnswerTo,
  type Asked,
  answerTo,
  keepAnswer,
  keyOf,
  type ReachQuestion,
} from '../store/answers.ts';
import { alternativeQuestion, reachQuestion } from '../store/reach/reach-question.ts';
import { targetPoints } from '../store/reach/target-points.ts';
import type { Scene, SceneStore } from '../store/scene.ts';
import { isHeadlineOverlay } from '../store/selectors/headline.ts';
import type { FromReachWorker, ReachFiles, ToReachWorker } from '../workers/reach-protocol.ts';

/** What answers: the worker, with its files, and for the edition's headline a file. */
export interface ReachSources extends ReachFiles {
  /** Where the answer to what the headline leads to lies; null where it is not known before. */
  readonly headline: string | null;
}

/** Asks once more what has failed. */
export type AskReach = (question: ReachQuestion) => void;

type AskedReach = Asked<AnswerTo<ReachQuestion>>;

/**
 * Asks the worker what the drawn ranges reach, whenever they change, and keeps the answers. The
 * worker and its geometry are loaded with the first question.
 */
export function bindReach(
  scene: SceneStore,
  answers: AnswersStore,
  { headline, ...files }: ReachSources,
): AskReach {
  let worker: Worker | null = null;
  const waiting = new Map<string, ReachQuestion>();
  let shown: ReadonlySet<string> = new Set();

  const keep = (question: ReachQuestion, asked: AskedReach): void =>
    keepAnswer(answers, question, asked, shown);

  /** What it has loaded may be damaged: the next question starts another. */
  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
  };

  const failAll = (fault: string): void => {
    dismiss();
    const failed = [...waiting.values()];
    waiting.clear();
    for (const question of failed) keep(question, { status: 'failed', fault });
  };

  const ask = (question: ReachQuestion): void => {
    const key = keyOf(question);
    if (waiting.has(key) || answerTo(answers.getState(), question) !== null) return;
    waiting.set(key, question);
    keep(question, { status: 'asked', done: 0 });
    if (headline === null || !isOfHeadline(scene.getState(), key)) put(key, question);
    else void askFile(headline, key, question);
  };

  /** Where the file does not answer, the worker does. */
  const askFile = async (url: string, key: string, question: ReachQuestion): Promise<void> => {
    const answer = await answerInFile(url, key);
    if (answer !== null) hear({ type: 'answer', key, answer });
    else if (waiting.has(key)) put(key, question);
  };

  const put = (key: string, query: ReachQuestion): void =>
    tell({ type: 'ask', key, query, targets: targetPoints(scene.getState().places) });

  const tell = (message: ToReachWorker): void => {
    worker ??= startWorker(files, { hear, failAll });
    worker.postMessage(message);
  };

  const hear = (message: FromReachWorker): void => {
    const question = waiting.get(message.key);
    if (question === undefined) return;
    switch (message.type) {
      case 'progress':
        keep(question, { status: 'asked', done: message.done });
        return;
      case 'answer':
        waiting.delete(message.key);
        keep(question, { status: 'answered', answer: message.answer });
        return;
      case 'fault':
        waiting.delete(message.key);
        keep(question, { status: 'failed', fault: message.file ?? NO_FILE });
        dismiss();
        for (const [key, other] of waiting) put(key, other);
    }
  };

  const follow = (): void => {
    const current = scene.getState();
    // While an origin is under the hand its ring alone is drawn; who is inside is told when it rests.
    if (current.draggedOrigin !== null) return;
    const wanted = new Map(questionsOf(current).map((question) => [keyOf(question), question]));
    const fresh = [...wanted].filter(([key]) => !shown.has(key));
    shown = new Set(wanted.keys());
    for (const key of [...waiting.keys()]) {
      if (wanted.has(key)) continue;
      waiting.delete(key);
      tell({ type: 'cancel', key });
    }
    for (const [, question] of fresh) ask(question);
  };

  follow();
  scene.subscribe(follow);
  return ask;
}

/** Whether it is what the edition's headline leads to. */
function isOfHeadline(scene: Scene, key: string): boolean {
  return scene.overlays.some((overlay) => {
    const question = reachQuestion(scene, overlay);
    return question !== null && isHeadlineOverlay(scene.head, overlay) && keyOf(question) === key;
  });
}

async function answerInFile(url: string, key: string): Promise<ReachAnswer | null> {
  try {
    return await (await import('./headline-answer.ts')).readHeadlineAnswer(url, key);
  } catch {
    return null; // The worker can always tell it.
  }
}

/** What is shown first is asked first; the same under another view of the borders comes after. */
function questionsOf(scene: Scene): readonly ReachQuestion[] {
  const { overlays } = scene;
  return [
    ...overlays.flatMap((overlay) => reachQuestion(scene, overlay) ?? []),
    ...overlays.flatMap((overlay) => alternativeQuestion(scene, overlay)?.question ?? []),
  ];
}

/** Stands for the file at fault where it is no file's. */
const NO_FILE = 'none';

interface Ears {
  readonly hear: (message: FromReachWorker) => void;
  readonly failAll: (fault: string) => void;
}

function startWorker(files: ReachFiles, { hear, failAll }: Ears): Worker {
  const worker = new Worker(new URL('../workers/reach-worker.ts', import.meta.url), {
    type: 'module',
    name: 'reach',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReachWorker>) => hear(data));
  worker.addEventListener('error', () => failAll(NO_FILE));
  worker.postMessage({ type: 'files', files } satisfies ToReachWorker);
  return worker;
}
