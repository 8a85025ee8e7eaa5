import { type AnswersStore, keepAnswer } from '../store/answers.ts';
import type { SceneStore } from '../store/scene.ts';
import type { AskReach, ReachSources } from './reach-service.ts';

/**
 * Loads what asks the worker with the first range. Where it does not come, the next change or the next question tries
 * again, and a question has failed.
 */
export function bindReachWhenAsked(
  scene: SceneStore,
  answers: AnswersStore,
  sources: ReachSources,
): AskReach {
  let binding: Promise<AskReach> | null = null;

  const bind = (): Promise<AskReach> => {
    binding ??= import('./reach-service.ts').then(({ bindReach }) => {
      unsubscribe();
      return bindReach(scene, answers, sources);
    });
    binding.catch(() => {
      binding = null;
    });
    return binding;
  };

  const look = (): void => {
    if (scene.getState().overlays.length > 0) void bind().catch(() => null);
  };

  const unsubscribe = scene.subscribe(look);
  look();
  return (question) =>
    void bind().then(
      (ask) => ask(question),
      () => keepAnswer(answers, question, { status: 'failed', fault: 'none' }, new Set()),
    );
}
