import { expect, test, vi } from 'vitest';
import { testEdition } from '../../tests/support/edition.ts';
import type { PlaceId } from '../core/edition/model.ts';
import { fail } from '../core/result.ts';
import type { Library } from '../library/library.ts';
import { memoryLibrary } from '../library/memory/memory-library.ts';
import { detailsQuestion } from '../library/opening-questions.ts';
import { answerTo, createAnswers } from '../store/answers.ts';
import { createScene } from '../store/scene.ts';
import { lostQuestions } from '../store/selectors/lost-questions.ts';
import { initialState } from '../store/state.ts';
import { createPorteeStore } from '../store/store.ts';
import { bindLibrary } from './library-service.ts';

const edition = await testEdition();
const details = detailsQuestion('minsk' as PlaceId);

function pageWithoutFiles() {
  const whole = memoryLibrary(edition, 'test');
  let comes = false;
  const library: Library = {
    ...whole,
    ask: async (question) =>
      comes ? whole.ask(question) : fail({ kind: 'unreachable', detail: 'HTTP 404' }),
  };
  const store = createPorteeStore(initialState('fr'));
  const answers = createAnswers(library);
  const service = bindLibrary(library, createScene(store, answers), answers);
  const lost = () => lostQuestions(answers.getState());
  const repair = () => {
    comes = true;
  };
  return { service, answers, lost, repair };
}

test('what does not come is told as long as it is shown, and comes when it is asked again', async () => {
  const { service, answers, lost, repair } = pageWithoutFiles();
  const stop = service.follow(details);
  await vi.waitFor(() => expect(lost()).toContainEqual(details));
  repair();
  lost().forEach(service.ask);
  await vi.waitFor(() => expect(answerTo(answers.getState(), details)?.[0]?.id).toBe('minsk'));
  expect(lost()).toEqual([]);
  stop();
});

test('what nothing shows any longer is not told', async () => {
  const { service, lost } = pageWithoutFiles();
  const stopDetails = service.follow(details);
  await vi.waitFor(() => expect(lost()).toContainEqual(details));
  stopDetails();
  expect(lost()).not.toContainEqual(details);
});
