import type { Answer } from '../answers.ts';
import { noNames, noNamesakes, nothingDone, nothingLost, nothingToReview } from '../nothing.ts';
import type { Question } from '../questions.ts';

type OfOnesOwn = Extract<
  Question,
  { ask: 'review' | 'namesakes' | 'names' | 'orphans' | 'log' | 'event decisions' }
>;

/** What only an edition of one's own has. */
export function nothingOfOnesOwn({ ask }: OfOnesOwn): Answer {
  switch (ask) {
    case 'review':
      return nothingToReview;
    case 'namesakes':
      return noNamesakes;
    case 'names':
      return noNames;
    case 'orphans':
      return nothingLost;
    case 'log':
      return nothingDone;
    case 'event decisions':
      return [];
  }
}
