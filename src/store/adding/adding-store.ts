import { subscribeWithSelector } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Subscribable } from '../store.ts';
import { type Adding, nothingAdded } from './adding.ts';

export type AddingStore = Subscribable<Adding> & Pick<StoreApi<Adding>, 'setState'>;

export function createAddingStore(): AddingStore {
  return createStore<Adding>()(subscribeWithSelector(() => nothingAdded));
}
