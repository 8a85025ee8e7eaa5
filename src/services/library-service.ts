import type { Library } from '../library/library.ts';
import type { Question as QuestionToLibrary } from '../library/questions.ts';
import { type AnswersStore, askedOf, keepAnswer, keyOf } from '../store/answers.ts';
import type { SceneStore } from '../store/scene.ts';
import { shownQuestions } from '../store/selectors/shown-questions.ts';

/** Asks the library, once for each question as long as its answer is kept; after a fault, again. */
export type AskLibrary = (question: QuestionToLibrary) => void;

/**
 * Asks what the page shows as soon as the state asks for it, and keeps the answers. The panels ask
 * for what they alone show by the function that is returned.
 */
export function bindLibrary(
  library: Library,
  scene: SceneStore,
  answers: AnswersStore,
): AskLibrary {
  let shown: ReadonlySet<string> = new Set();

  const ask: AskLibrary = (question) => {
    const asked = askedOf(answers.getState(), question);
    if (asked !== null && asked.status !== 'failed') return;
    keepAnswer(answers, question, { status: 'asked', done: 0 }, shown);
    void library.ask(question).then((result) => {
      const came = result.ok
        ? ({ status: 'answered', answer: result.value } as const)
        : ({ status: 'failed', fault: result.fault.detail } as const);
      keepAnswer(answers, question, came, shown);
    });
  };

  const follow = (): void => {
    const questions = shownQuestions(scene.getState());
    const keys = new Set(questions.map(keyOf));
    const fresh = questions.filter((question) => !shown.has(keyOf(question)));
    shown = keys;
    for (const question of fresh) ask(question);
  };
  follow();
  scene.subscribe(follow);
  return ask;
}
