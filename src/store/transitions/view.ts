import type { LngLat } from '../../core/units.ts';
import type { Bounds, Language, Preferences, State, Theme, View } from '../state.ts';

type Change = Partial<State>;

/** The map reports where its camera came to rest. */
export function viewEnded(_: State, view: View, bounds: Bounds): Change {
  return { view, bounds };
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

/** Asks the map for everything that is named or drawn. */
export function showWholeEdition(state: State): Change {
  return { viewRequest: { type: 'places', placeIds: state.edition.places.map(({ id }) => id) } };
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

/** A link was followed: what it holds replaces what was shown. */
export function followLink(_: State, linked: Partial<State>): Change {
  return linked;
}
