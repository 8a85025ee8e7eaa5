import { type PlaceKind, placeKinds } from '../core/gazetteer/kind.ts';
import { senses } from '../core/geoparse/sense.ts';
import type { CountedPlace } from './answers.ts';
import { maskOf, type SenseMask } from './senses.ts';

/** The most named first; those named equally often by their ids. */
export function byRank(a: CountedPlace, b: CountedPlace): number {
  return b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : 1);
}

/** How the keys of one list of the table `ranked` begin: places by set of senses and by kind. */
export const rankedList = (mask: SenseMask, kind: PlaceKind | 'all'): string =>
  `${mask} ${kind === 'all' ? 0 : placeKinds.indexOf(kind) + 1} `;

/** The list of all places in all senses: its first rows are the places that are named most often of all. */
export const everyPlace = rankedList(maskOf(senses), 'all');
/** So many of them are known together; what is counted by time brings the others that it shows with it. */
export const mostOften = 1_000;
