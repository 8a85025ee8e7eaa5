import type { Edition } from '../../src/core/edition/model.ts';
import { memoryLibrary } from '../../src/library/memory/memory-library.ts';
import { bindLibrary } from '../../src/services/library-service.ts';
import { bindActions } from '../../src/store/actions.ts';
import { type AnswersStore, createAnswers, keepAnswer } from '../../src/store/answers.ts';
import { createScene, type Scene } from '../../src/store/scene.ts';
import { shownQuestions } from '../../src/store/selectors/shown-questions.ts';
import { initialState, type State } from '../../src/store/state.ts';
import { createPorteeStore } from '../../src/store/store.ts';

/** What the page shows in a state, with everything that it asks for answered. */
export async function sceneOf(edition: Edition, state: Partial<State> = {}): Promise<Scene> {
  const library = memoryLibrary(edition, 'test');
  const store = createPorteeStore({ ...initialState('fr'), ...state });
  const answers = createAnswers(library);
  const scene = createScene(store, answers);
  for (const question of shownQuestions(scene.getState())) {
    const result = await library.ask(question);
    if (result.ok) {
      keepAnswer(answers, question, { status: 'answered', answer: result.value }, new Set());
    }
  }
  return scene.getState();
}

/** A page without a page: the stores, the actions and a library that answers them. */
export function livePortee(edition: Edition, state: Partial<State> = {}) {
  const library = memoryLibrary(edition, 'test');
  const store = createPorteeStore({ ...initialState('fr'), ...state });
  const answers = createAnswers(library);
  const scene = createScene(store, answers);
  const actions = bindActions(store, scene);
  bindLibrary(library, scene, answers);
  return { store, scene, actions, answered: () => allAnswered(answers) };
}

/** Waits until nothing that was asked is without its answer. */
async function allAnswered(answers: AnswersStore): Promise<void> {
  const isWaiting = () =>
    [...answers.getState().byKey.values()].some(({ status }) => status === 'asked');
  while (isWaiting()) {
    await new Promise<void>((resolve) => {
      const stop = answers.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}
