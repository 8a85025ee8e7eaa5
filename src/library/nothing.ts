import type {
  EventPage,
  FindingPage,
  LogPage,
  Names,
  Namesakes,
  Orphans,
  ReviewPage,
} from './answers.ts';

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

export const nothingLost: Orphans = { total: 0, articles: [] };

export const noNamesakes: Namesakes = { mentions: [] };

/** An edition of one's own is not held against the geography, */
export const nothingFound: FindingPage = {
  total: 0,
  verdicts: { differs: 0, 'cannot-be-checked': 0, consistent: 0 },
  copied: 0,
  findings: [],
  listed: [],
  kinds: [],
  articles: [],
  places: [],
};

/** and nobody laid its articles side by side. */
export const nothingTold: EventPage = {
  total: 0,
  verdicts: { differs: 0, consistent: 0, 'told once': 0 },
  events: [],
  proposed: [],
  articles: [],
  places: [],
};

export const noNames: Names = { rows: [], places: [], articles: 0, unread: 0 };
