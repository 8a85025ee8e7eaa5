import type { DayRange } from '../../core/dates/edtf.ts';
import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import type { State, TimelineView } from '../state.ts';
import { withoutOpen } from './findings.ts';
import { openArticle } from './reading.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/** It stands where a finding may be open: the last opened wins. */
export function openTimeline({ findings, sheet }: State, timeline: TimelineView): Change {
  return { timeline, explaining: null, findings: withoutOpen(findings), sheet: raised(sheet) };
}

/** Nothing stays hidden by a window that is no longer to be seen. */
export function closeTimeline({ filters }: State): Change {
  return { timeline: null, moment: null, focus: null, filters: { ...filters, window: null } };
}

/** The days in which what is shown happened; null: whenever. */
export function setWindow({ filters }: State, window: DayRange | null): Change {
  return { filters: { ...filters, window } };
}

/** Whether the map shows what the paragraph in view speaks of. */
export function setFollowing(_: State, following: boolean): Change {
  return { following, focus: null };
}

/**
 * The places of the paragraph that came into view. The map moves only where it does not hold those where something
 * happens; who acts is shown, and is not travelled to. Of a paragraph without any, what was shown stays.
 *
 * @param scenes those of the places that are named as places
 */
export function followText(
  { following }: State,
  placeIds: readonly PlaceId[],
  scenes: readonly PlaceId[],
): Change {
  if (!following || placeIds.length === 0) return {};
  if (scenes.length === 0) return { focus: placeIds };
  return { focus: placeIds, viewRequest: { type: 'places', placeIds: scenes } };
}

/** What a mark of the timeline stands for. */
export interface Moment {
  readonly id: string;
  readonly articleId: ArticleId;
  /** Null for an article itself. */
  readonly passage: Span | null;
  /** The places that the passage names. */
  readonly placeIds: readonly PlaceId[];
}

/** Takes a mark in hand: the article opens at its passage, and the map shows the places of it. */
export function chooseMoment(state: State, { id, articleId, passage, placeIds }: Moment): Change {
  const opened = openArticle(state, articleId, passage);
  const sheet = state.sheet;
  if (placeIds.length === 0) return { ...opened, sheet, moment: id, focus: null };
  return {
    ...opened,
    sheet,
    moment: id,
    focus: placeIds,
    viewRequest: { type: 'places', placeIds },
  };
}
