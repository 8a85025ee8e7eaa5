import { daysOf } from '../core/dates/edtf.ts';
import type { Article } from '../core/edition/model.ts';

/** A number as text that sorts as the number does. */
export const numberKey = (value: number): string => value.toString(36).padStart(7, '0');

/** As `numberKey`, the greatest first. */
export const descendingKey = (value: number): string => numberKey(36 ** 7 - 1 - value);

const undated = '~';

/** Orders articles by date, the undated last; equal dates keep the order in which they came. */
export function dateKey({ date }: Article, arrival: number): string {
  const days = date === null ? null : daysOf(date.edtf);
  const when = days === null ? undated : `${days.first} ${days.last}`;
  return `${when} ${numberKey(arrival)}`;
}
