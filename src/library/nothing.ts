import type { LogPage, Namesakes, ReviewPage } from './questions.ts';

/** A published edition is decided, */
export const nothingToReview: ReviewPage = {
  total: 0,
  doubtful: 0,
  decided: 0,
  items: [],
  places: [],
};

/** and is not changed. */
export const nothingDone: LogPage = { total: 0, entries: [], canUndo: false, canRedo: false };

export const noNamesakes: Namesakes = { mentions: [] };
