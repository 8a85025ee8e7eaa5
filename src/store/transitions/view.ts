import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { Box } from '../../core/geodesy/box.ts';
import type { LngLat } from '../../core/units.ts';
import type { Language } from '../../i18n/languages.ts';
import type { LinkedState } from '../permalink/codecs.ts';
import {
  initialState,
  type LinkFault,
  type Preferences,
  type State,
  type Theme,
  type View,
  type ViewRequest,
} from '../state.ts';

type Change = Partial<State>;

/** The map reports where its camera came to rest. */
export function viewEnded(_: State, view: View, bounds: Box): Change {
  return { view, bounds };
}

/** The map reports which countries it shows some part of. */
export function unitsSeen(_: State, unitsInFrame: readonly ShapeUnit[]): Change {
  return { unitsInFrame };
}

/** Asks the map to come nearer or go farther, about the same centre. */
export function zoomBy({ view }: State, by: number): Change {
  if (view === null) return {};
  return { viewRequest: { type: 'view', view: { ...view, zoom: view.zoom + by } } };
}

/** Asks the map for a point that is no place of the edition. */
export function showPoint({ view }: State, center: LngLat): Change {
  return { viewRequest: { type: 'view', view: { zoom: Math.max(view?.zoom ?? 0, 5), center } } };
}

export function setLanguage(_: State, language: Language): Change {
  return { language };
}

export function setTheme(_: State, theme: Theme): Change {
  return { theme };
}

export function setPreferences(_: State, preferences: Preferences): Change {
  return { preferences };
}

export function dismissLinkFaults(): Change {
  return { linkFaults: [] };
}

/**
 * A link was followed: what it holds replaces what was shown, what it does not hold stands at its
 * default; the language stays. The map is asked for the link's view, else for what the link is about.
 */
export function followLink(
  { language }: State,
  linked: Partial<LinkedState>,
  linkFaults: readonly LinkFault[],
): Change {
  const { edition, screen, selection, filters, findings, timeline, overlays, explaining } =
    initialState(language);
  return {
    edition,
    screen,
    selection,
    filters,
    timeline,
    findings,
    overlays,
    explaining,
    ...linked,
    linkFaults,
    hover: null,
    moment: null,
    focus: null,
    pointedAt: null,
    disambiguation: [],
    placingOrigin: null,
    viewRequest: linkedView(linked),
  };
}

/** What the map is asked for by a link. */
export function linkedView(linked: Partial<LinkedState>): ViewRequest {
  const { view, findings, overlays, selection, explaining } = linked;
  if (view) return { type: 'view', view };
  if (findings !== undefined && findings.open !== null) return { type: 'finding' };
  if (overlays !== undefined && overlays.length > 0) {
    const keys = overlays.map(({ key }) => key);
    return { type: 'overlays', keys: explaining == null ? keys : [explaining] };
  }
  if (selection !== undefined && selection.length > 0)
    return { type: 'places', placeIds: selection };
  return { type: 'opening' };
}

/** Asks for what lies around most of some places. */
export function showAround(_: State, placeIds: readonly PlaceId[]): Change {
  return { viewRequest: { type: 'around', placeIds } };
}

/** Asks for the view that the edition opens with. */
export function showOpening(): Change {
  return { viewRequest: { type: 'opening' } };
}
