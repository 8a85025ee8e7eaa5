import { useStore } from 'zustand';
import type { Adding } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { usePortee } from '../shared/portee.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** Waits (React's Suspense) for what adds articles, which is loaded when it is first asked for. */
export function useAddingPort(): AddingPort {
  return useLoaded(usePortee().openAdding());
}

export function useAdding<Slice>(port: AddingPort, selector: (adding: Adding) => Slice): Slice {
  return useStore(port.store, selector);
}
