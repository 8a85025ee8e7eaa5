import type { DayRange } from '../core/dates/edtf.ts';
import { isDay } from '../core/dates/is-day.ts';
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
 * The row of the table `moments` that says when something happened, and nothing coarser: one day; days of one month or of
 * one year; anything else by how long it lasts as a whole. Never at all: null.
 */
export function momentKey(moments: Moments): string | null {
  const hull = hullOf(moments);
  if (hull === null) return null;
  const { first, last } = hull;
  if (first === last) return `day ${first}`;
  const text = momentsText(moments);
  const unit = isDay(first) && isDay(last) ? unitAround(first, last) : null;
  return unit === null ? `w${lengthClassOf(hull)} ${first} ${text}` : `in ${unit} ${text}`;
}

/** The month, else the year, that holds both days; null where none does. */
function unitAround(first: string, last: string): string | null {
  const [month, year] = [first.slice(0, 7), first.slice(0, 4)];
  if (last.startsWith(month)) return month;
  return last.startsWith(year) ? year : null;
}

/** The rows of the months and years that what stands in a row of `momentKey` is added up in: those that hold it whole. */
export function sumsOf(key: string): readonly string[] {
  const [kind, time = ''] = key.split(' ');
  if (kind !== 'day' && kind !== 'in') return [];
  const [month, year] = [time.slice(0, 7), time.slice(0, 4)];
  return month === year ? [`year ${year}`] : [`month ${month}`, `year ${year}`];
}

/** Moments as text: each once, in order. */
export function momentsText(moments: Moments): string {
  const each = new Set(moments.map(({ first, last }) => `${first}/${last}`));
  return [...each].sort().join(';');
}

/** The moments that the key of a row says which holds them one by one. */
export const momentsOfKey = (key: string): Moments => momentsIn(key.split(' ')[2] ?? '');

/** What `momentsText` wrote. */
export function momentsIn(text: string): Moments {
  return text.split(';').map((days): DayRange => {
    const [first = '', last = ''] = days.split('/');
    return { first, last };
  });
}
