import {
  type Checked,
  checkRange,
  checkRangeSpan,
  checkTolerance,
  refuse,
} from '../core/geodesy/fault.ts';
import { succeed } from '../core/result.ts';
import type { Kilometres, Metres, RangeSpan } from '../core/units.ts';
import { metres } from '../core/units.ts';

export function parseRange(text: string | undefined): Checked<Kilometres> {
  if (text === undefined)
    return refuse('range', 'The range is missing: add --range-km <kilometres>.');
  const km = toNumber(text);
  return Number.isNaN(km)
    ? refuse('range', `"${text}" is not a number of kilometres.`)
    : checkRange(km);
}

/** "500", or "400-500" for the lowest and the highest claim. */
export function parseSpan(text: string | undefined): Checked<RangeSpan> {
  const [low, high, ...rest] = text?.split(/(?<=\d)-/) ?? [];
  const first = parseRange(low);
  if (!first.ok) return first;
  if (high === undefined) return succeed({ lowKm: first.value, highKm: first.value });
  const second = parseRange(high);
  if (!second.ok) return second;
  if (rest.length > 0) return refuse('range', `"${text}" is not a range: write 500, or 400-500.`);
  return checkRangeSpan(first.value, second.value);
}

export function parseTolerance(text: string | undefined, fallback: Metres): Checked<Metres> {
  if (text === undefined) return succeed(fallback);
  const value = toNumber(text);
  return Number.isNaN(value)
    ? refuse('tolerance', `"${text}" is not a number of metres.`)
    : checkTolerance(metres(value));
}

const toNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

export function parseMode(text: string): Checked<'somewhere' | 'everywhere'> {
  if (text === 'somewhere' || text === 'everywhere') return succeed(text);
  return refuse('origin', `"${text}" is no mode: write somewhere or everywhere.`);
}
