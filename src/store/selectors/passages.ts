import type { PassagePage } from '../../library/answers.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import { answerTo } from '../answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import type { State } from '../state.ts';

/** What is said of the selected places, the oldest article first; null where none is selected. */
export function passagesQuestion({
  selection,
  filters,
}: Pick<State, 'selection' | 'filters'>): Extract<Question, { ask: 'passages' }> | null {
  if (selection.length === 0) return null;
  return { ask: 'passages', placeIds: selection, filters, from: 0, count: pageSizes.passages };
}

export const selectedPassages = (scene: Scene): PassagePage | null =>
  answerTo(scene, questionOf(scene.selection, scene.filters));

const questionOf = memoise((selection: State['selection'], filters: State['filters']) =>
  passagesQuestion({ selection, filters }),
);
