import { type PlaceKind, placeKinds } from '../core/gazetteer/kind.ts';
import type { CountedPlace } from './questions.ts';
import type { SenseMask } from './senses.ts';

/** The most named first; those named equally often by their ids. */
export function byRank(a: CountedPlace, b: CountedPlace): number {
  return b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : 1);
}

/** How the keys of one list of the table `ranked` begin: places by set of senses and by kind. */
export const rankedList = (mask: SenseMask, kind: PlaceKind | 'all'): string =>
  `${mask} ${kind === 'all' ? 0 : placeKinds.indexOf(kind) + 1} `;
