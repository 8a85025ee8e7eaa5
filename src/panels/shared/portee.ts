import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Actions } from '../../store/actions.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';

/** What every panel works with. The words change with the language, the rest never does. */
export interface Portee {
  readonly store: Store;
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
