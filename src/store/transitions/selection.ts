import type { Mention, PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { readingOf, type Screen } from '../screen.ts';
import type { PointedAt, State } from '../state.ts';
import { withoutOpen } from './findings.ts';
import { nothingInHand } from './nothing-in-hand.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/** Selects a place alone, or beside the one already selected. */
export function selectPlace(
  state: State,
  placeId: PlaceId,
  how: 'alone' | 'beside' = 'alone',
): Change {
  const beside = how === 'beside' || state.addingPlace;
  const selection = beside ? withPlace(state.selection, placeId) : [placeId];
  return {
    ...nothingInHand,
    selection,
    addingPlace: false,
    disambiguation: [],
    screen: standingAtNoMention(state.screen),
    findings: withoutOpen(state.findings),
    viewRequest: { type: 'places', placeIds: selection },
  };
}

/** Takes one place out of the selection; the other stays. */
export function deselectPlace(state: State, placeId: PlaceId): Change {
  return { selection: state.selection.filter((id) => id !== placeId), addingPlace: false };
}

export function clearSelection({ screen }: State): Change {
  return {
    selection: [],
    addingPlace: false,
    disambiguation: [],
    screen: standingAtNoMention(screen),
  };
}

/** Another place than the mention's is looked at: the reader stands at it no more. */
function standingAtNoMention(screen: Screen): Screen {
  const reading = readingOf(screen);
  if (reading?.at?.type !== 'mention') return screen;
  const left = { ...reading, at: null };
  if (screen.view === 'list') return screen;
  return screen.view === 'reader' ? { ...screen, reading: left } : { ...screen, behind: left };
}

/** Asks which of several places in one spot is meant; with none, stops asking. */
export function setDisambiguation(_: State, disambiguation: readonly PlaceId[]): Change {
  return { disambiguation };
}

export function orderPassages(_: State, passagesByDate: boolean): Change {
  return { passagesByDate };
}

export function setAddingPlace(_: State, addingPlace: boolean): Change {
  return { addingPlace };
}

/**
 * Opens the article at a mention. The map is asked for the mention's place together with what was
 * selected, so that following a passage loses nothing from sight.
 */
export function openMention(state: State, mention: Mention): Change {
  const opened: Change = {
    screen: {
      view: 'reader',
      reading: { articleId: mention.articleId, at: { type: 'mention', id: mention.id } },
    },
    sheet: raised(state.sheet),
  };
  if (mention.kind !== 'place') return opened;
  const selection = state.selection.includes(mention.placeId) ? state.selection : [mention.placeId];
  const inSight = state.selection.includes(mention.placeId)
    ? state.selection
    : [...state.selection, mention.placeId];
  const findings = withoutOpen(state.findings);
  return { ...opened, selection, findings, viewRequest: { type: 'places', placeIds: inSight } };
}

/** Points at a row of a table: the way there is drawn, and the place, if it is one, is lit. */
export function pointAt(_: State, hover: PlaceId | null, pointedAt: PointedAt | null): Change {
  return { hover, pointedAt };
}

/** A result that the reader stands at: a place is lit, and what it is of comes into sight. */
export function pointOut(_: State, target: PointedOut): Change {
  if (target === null) return { hover: null };
  return target.type === 'place'
    ? { hover: target.id, viewRequest: { type: 'places', placeIds: [target.id] } }
    : { hover: null, viewRequest: { type: 'points', points: [target.point] } };
}

/** A place of the edition, or a point of the world; null for what is nowhere. */
export type PointedOut =
  | { readonly type: 'place'; readonly id: PlaceId }
  | { readonly type: 'point'; readonly point: LngLat }
  | null;

export function hoverPlace(_: State, hover: PlaceId | null): Change {
  return { hover };
}

function withPlace(selection: readonly PlaceId[], placeId: PlaceId): readonly PlaceId[] {
  if (selection.includes(placeId)) return selection.filter((id) => id !== placeId);
  return [...selection.slice(-1), placeId];
}
