import type { Library } from '../library/library.ts';
import type { Question as QuestionToLibrary } from '../library/questions.ts';
import {
  type AnswersStore,
  askedOf,
  forgetAnswers,
  forgetFailures,
  keepAnswer,
  keyOf,
} from '../store/answers.ts';
import type { SceneStore } from '../store/scene.ts';
import { shownQuestions } from '../store/selectors/shown-questions.ts';

/** Asks the library, for the page. */
export interface LibraryService {
  /** Once for each question as long as its answer is kept; after a fault, again. */
  readonly ask: (question: QuestionToLibrary) => void;
  /** The same, and again whenever the edition changes, until it is stopped. */
  readonly follow: (question: QuestionToLibrary) => () => void;
}

/**
 * Asks what the page shows as soon as the state asks for it, and keeps the answers. The panels ask for what they alone
 * show. When the edition changes, what is shown is asked again, and stays until it is answered; when another edition takes
 * its place, nothing of the old one is kept.
 */
export function bindLibrary(
  library: Library,
  scene: SceneStore,
  answers: AnswersStore,
): LibraryService {
  let shown: ReadonlySet<string> = new Set();
  const followed = new Map<string, number>();
  /** By question, which time it was asked last: older answers that come later are not kept. */
  const times = new Map<string, number>();
  let asked = 0;

  /** What did not come is told of as long as something shows it. */
  const forgetUnshownFailures = (): void =>
    forgetFailures(answers, (key) => shown.has(key) || followed.has(key));

  const put = (question: QuestionToLibrary): void => {
    const key = keyOf(question);
    asked++;
    const time = asked;
    times.set(key, time);
    void library.ask(question).then((result) => {
      if (times.get(key) !== time) return;
      times.delete(key);
      const came = result.ok
        ? ({ status: 'answered', answer: result.value } as const)
        : ({ status: 'failed', fault: result.fault.detail } as const);
      keepAnswer(answers, question, came, shown);
      forgetUnshownFailures();
    });
  };

  const ask = (question: QuestionToLibrary): void => {
    const known = askedOf(answers.getState(), question);
    if (known !== null && known.status !== 'failed') return;
    keepAnswer(answers, question, { status: 'asked', done: 0 }, shown);
    put(question);
  };

  const follow = (question: QuestionToLibrary): (() => void) => {
    const key = keyOf(question);
    followed.set(key, (followed.get(key) ?? 0) + 1);
    ask(question);
    return () => {
      const left = (followed.get(key) ?? 1) - 1;
      if (left === 0) followed.delete(key);
      else followed.set(key, left);
      forgetUnshownFailures();
    };
  };

  const askShown = (): void => {
    const questions = shownQuestions(scene.getState());
    const keys = new Set(questions.map(keyOf));
    const fresh = questions.filter((question) => !shown.has(keyOf(question)));
    shown = keys;
    forgetUnshownFailures();
    for (const question of fresh) ask(question);
  };

  const renew = (): void => {
    const isAnother = library.head.key !== answers.getState().head.key;
    const live = new Set([...shown, ...followed.keys()]);
    if (isAnother) times.clear();
    forgetAnswers(answers, library, isAnother ? new Set() : live);
    // A question's text is the question.
    for (const key of isAnother ? followed.keys() : live) put(JSON.parse(key) as QuestionToLibrary);
    if (isAnother) shown = new Set();
    askShown();
  };

  askShown();
  scene.subscribe(askShown);
  library.changes(renew);
  return { ask, follow };
}
