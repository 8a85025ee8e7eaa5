import { reviewWords } from '../../i18n/parts/review.ts';
import { useWords } from '../shared/use-words.ts';

/** What the review's panels work with: its own messages with the page's. */
export const useReviewWords = () => useWords(reviewWords);

export type ReviewPortee = ReturnType<typeof useReviewWords>;
