import type { PlaceQuery } from '../core/gazetteer/find-places.ts';
import type { LookUp } from '../core/review/look-up.ts';

export type ToGazetteerWorker =
  /** The folder of the gazetteer's files, before all questions. */
  | { readonly type: 'folder'; readonly url: string }
  | { readonly type: 'find'; readonly id: number; readonly query: PlaceQuery };

/** The answer to the question of the same id. */
export type FromGazetteerWorker =
  | { readonly type: 'found'; readonly id: number; readonly found: LookUp }
  | { readonly type: 'fault'; readonly id: number; readonly detail: string };
