import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Actions } from '../../store/actions.ts';
import type { ReachResults, ReachResultsStore } from '../../store/reach/reach-results.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';

/** What every panel works with. The words change with the language, the rest never does. */
export interface Portee {
  readonly store: Store;
  /** What the drawn ranges reach, as it comes. */
  readonly results: ReachResultsStore;
  readonly actions: Actions;
  readonly t: Translate;
  readonly formats: Formats;
}

export const PorteeContext = createContext<Portee | null>(null);

export function usePortee(): Portee {
  const portee = useContext(PorteeContext);
  if (portee === null) throw new Error('A panel stands outside PorteeContext.');
  return portee;
}

/** A slice of the state; the selector must give the same object for the same state. */
export function useSlice<Slice>(selector: (state: State) => Slice): Slice {
  return useStore(usePortee().store, selector);
}

/** A slice of what the drawn ranges reach. */
export function useResults<Slice>(selector: (results: ReachResults) => Slice): Slice {
  return useStore(usePortee().results, selector);
}
