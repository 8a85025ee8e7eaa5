import type { WrittenStep } from '../../edition/story.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

/** A step of the story: a new one at its end, or another text of one that is there. */
export interface WriteStep {
  readonly verb: 'write step';
  readonly step: WrittenStep;
}

export function writeStep(state: EditionState, { step }: WriteStep): Applying {
  if (step.passages.length + step.findings.length === 0) {
    return fail({ code: 'step holds nothing', stepId: step.id });
  }
  for (const { articleId, start, end, text } of step.passages) {
    const own = state.articles.get(articleId);
    if (own === undefined) return fail({ code: 'no such article', articleId });
    if (text === '' || own.article.text.slice(start, end) !== text) {
      return fail({ code: 'not in the text', articleId });
    }
  }
  const isThere = state.story.some(({ id }) => id === step.id);
  const story = isThere
    ? state.story.map((one) => (one.id === step.id ? step : one))
    : [...state.story, step];
  return succeed({ ...state, story });
}
