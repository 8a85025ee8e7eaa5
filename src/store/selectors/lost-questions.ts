import type { Question } from '../../library/questions.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';

/** What the edition was asked and did not answer. */
export const lostQuestions = ({ byKey }: Pick<Scene, 'byKey'>): readonly Question[] =>
  lostOf(byKey);

const lostOf = memoise((byKey: Scene['byKey']): readonly Question[] =>
  [...byKey]
    .filter(([, { status }]) => status === 'failed')
    // A question's text is the question.
    .map(([key]) => JSON.parse(key) as Question | { readonly ask: 'reach' })
    .filter((question) => question.ask !== 'reach'),
);
