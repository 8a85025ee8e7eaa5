import { articleOfMention } from '../../core/edition/mention-id.ts';
import type { Mention, MentionId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import {
  type ComposedUnit,
  freshDraft,
  type PlaceTool,
  placeTool,
  type ReviewDraft,
} from '../review/draft.ts';
import { readingOf } from '../screen.ts';
import type { State } from '../state.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

const isReviewing = ({ view }: State['screen']): boolean => view === 'review' || view === 'names';

/** Opens the table of names, within the review or from where the page stands. */
export function openNames({ screen, review, sheet }: State): Change {
  return {
    screen: { view: 'names', behind: readingOf(screen) },
    review: isReviewing(screen) ? review : { ...freshDraft, cameFrom: screen },
    selection: [],
    sheet: raised(sheet),
  };
}

/** Opens the review at the first mention of its order; the page knows where to go back to. */
export function openReview({ screen, review, sheet }: State): Change {
  const isOpen = isReviewing(screen);
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
  const isOpen = isReviewing(screen);
  return {
    screen: { view: 'review', behind: { articleId, at: { type: 'mention', id } } },
    review: { ...review, ...atNothing, ...(isOpen ? {} : { cameFrom: screen, later: [] }) },
    selection: [],
  };
}

/** Takes a mention in hand by its id, which names its article. */
export function reviewById(state: State, id: MentionId): Change {
  const articleId = articleOfMention(id);
  return articleId === null ? {} : reviewMention(state, { id, articleId });
}

const { later: _, cameFrom: __, ...atNothing } = freshDraft;

export function draftReview({ review }: State, change: Partial<ReviewDraft>): Change {
  return { review: { ...review, ...change } };
}

/** Somebody points at the ground, or names a point of it: the map says which region, or country as a whole, lies there. */
export function seekUnit({ review }: State, at: LngLat, isWhole = false): Change {
  const tool = placeTool(review);
  const sought = { at, isWhole };
  return tool === null ? {} : { review: { ...review, tool: { ...tool, sought } } };
}

/**
 * The map has said what lies there: a point is put down, an area gains the unit, or loses it again. A country as a whole
 * takes the place of its regions, and a region that of its country.
 */
export function foundUnit(
  { review }: State,
  at: LngLat,
  found: Omit<ComposedUnit, 'at'> | null,
): Change {
  const tool = placeTool(review);
  if (tool === null) return {};
  const put = (change: Partial<PlaceTool>): Change => ({
    review: { ...review, tool: { ...tool, sought: null, ...change } },
  });
  if (tool.how === 'point') return put({ point: at, country: found?.country ?? null });
  if (found === null) return put({});
  const others = tool.units.filter(({ unit }) => unit !== found.unit);
  const isNew = others.length === tool.units.length;
  return put({
    units: isNew ? [...others.filter((unit) => !overlap(unit, found)), { ...found, at }] : others,
  });
}

type UnitOfCountry = Pick<ComposedUnit, 'country' | 'label'>;

/** Of a country and one of its regions the one lies in the other; regions lie beside each other. */
const overlap = (one: UnitOfCountry, other: UnitOfCountry): boolean =>
  one.country === other.country && (one.label === null) !== (other.label === null);

/** Back to what the review was opened from. */
export function leaveReview({ review }: State): Change {
  return { screen: review.cameFrom ?? { view: 'list' }, review: freshDraft };
}

/** Asks the map for points that are no places of the edition. */
export function showPoints(_: State, points: readonly LngLat[]): Change {
  return points.length === 0 ? {} : { viewRequest: { type: 'points', points } };
}
