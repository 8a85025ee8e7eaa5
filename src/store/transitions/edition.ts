import { initialState, type State } from '../state.ts';

/** Another edition was opened: what was shown of the one before means nothing in it. */
export function enterEdition(state: State, edition: string | null): Partial<State> {
  const { language, theme, preferences, sheet, view, bounds, unitsInFrame } = state;
  return {
    ...initialState(language),
    ...{ theme, preferences, sheet, view, bounds, unitsInFrame, edition },
    viewRequest: { type: 'opening' },
  };
}
