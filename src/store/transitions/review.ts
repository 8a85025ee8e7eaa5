import type { Mention } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { freshDraft, type ReviewDraft } from '../review/draft.ts';
import { readingOf } from '../screen.ts';
import type { State } from '../state.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/** Opens the review at the first mention of its order; the page knows where to go back to. */
export function openReview({ screen, review, sheet }: State): Change {
  const isOpen = screen.view === 'review';
  const reading = readingOf(screen);
  return {
    screen: { view: 'review', behind: reading && { ...reading, at: null } },
    review: isOpen ? { ...review, ...atNothing } : { ...freshDraft, cameFrom: screen },
    selection: [],
    sheet: raised(sheet),
  };
}

/** Takes a mention in hand. */
export function reviewMention(
  { screen, review }: State,
  { id, articleId }: Pick<Mention, 'id' | 'articleId'>,
): Change {
  const isOpen = screen.view === 'review';
  return {
    screen: { view: 'review', behind: { articleId, at: { type: 'mention', id } } },
    review: { ...review, ...atNothing, ...(isOpen ? {} : { cameFrom: screen, later: [] }) },
    selection: [],
  };
}

const { later: _, cameFrom: __, ...atNothing } = freshDraft;

export function draftReview({ review }: State, change: Partial<ReviewDraft>): Change {
  return { review: { ...review, ...change } };
}

/** Back to what the review was opened from. */
export function leaveReview({ review }: State): Change {
  return { screen: review.cameFrom ?? { view: 'list' }, review: freshDraft };
}

/** Asks the map for points that are no places of the edition. */
export function showPoints(_: State, points: readonly LngLat[]): Change {
  return points.length === 0 ? {} : { viewRequest: { type: 'points', points } };
}
