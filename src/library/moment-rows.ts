import type { DayRange } from '../core/dates/edtf.ts';
import { hullOf } from '../core/dates/stretch.ts';
import type { PlaceId } from '../core/edition/model.ts';
import type { Moments } from '../core/edition/moments.ts';
import { lengthClassOf } from './time-units.ts';

/** How often a place is named at some time: its id, its kind by its number in `placeKinds`, mentions by sense. */
export type MomentCount = readonly [
  place: PlaceId,
  kind: number,
  location: number,
  actor: number,
  demonym: number,
];

/**
 * The rows of the table `moments` that what happened then counts in: one day by its day, month and year, anything
 * else as it is, by how long it lasts as a whole. Never at all: none.
 */
export function momentKeys(moments: Moments): readonly string[] {
  const hull = hullOf(moments);
  if (hull === null) return [];
  if (hull.first === hull.last) {
    return [
      `day ${hull.first}`,
      `month ${hull.first.slice(0, 7)}`,
      `year ${hull.first.slice(0, 4)}`,
    ];
  }
  return [`w${lengthClassOf(hull)} ${hull.first} ${momentsText(moments)}`];
}

/** Moments as text: each once, in order. */
export function momentsText(moments: Moments): string {
  const each = new Set(moments.map(({ first, last }) => `${first}/${last}`));
  return [...each].sort().join(';');
}

/** The moments that the key of a row that is no calendar unit says. */
export const momentsOfKey = (key: string): Moments => momentsIn(key.split(' ')[2] ?? '');

/** What `momentsText` wrote. */
export function momentsIn(text: string): Moments {
  return text.split(';').map((days): DayRange => {
    const [first = '', last = ''] = days.split('/');
    return { first, last };
  });
}
