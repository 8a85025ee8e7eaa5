import { fail, type Result, succeed } from '../result.ts';
import type { Kilometres, LngLat, Metres, RangeSpan } from '../units.ts';
import { kilometres } from '../units.ts';
import { HALF_GLOBE } from './wgs84.ts';

/** What is wrong with what was asked for, as a sentence for the person who asked. */
export interface ReachFault {
  readonly code:
    | 'longitude'
    | 'latitude'
    | 'range'
    | 'range order'
    | 'tolerance'
    | 'geometry'
    | 'origin';
  readonly message: string;
}

/** What came of checking what was handed in. */
export type Checked<T> = Result<T, ReachFault>;

/** Thrown when a function of this room is handed what the checks below would have refused. */
export class ReachError extends Error {
  readonly fault: ReachFault;

  constructor(fault: ReachFault) {
    super(fault.message);
    this.name = 'ReachError';
    this.fault = fault;
  }
}

const HALF_GLOBE_KM = HALF_GLOBE / 1000;

export const refuse = (code: ReachFault['code'], message: string): Checked<never> =>
  fail({ code, message });

/** The value of a check, or its fault thrown: for callers to whom a fault is a bug. */
export function expect<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new ReachError(checked.fault);
}

/** A point of the globe: longitude in [−180, 180], latitude in [−90, 90]. */
export function checkLngLat([lng, lat]: LngLat): Checked<LngLat> {
  if (!Number.isFinite(lat)) return refuse('latitude', `The latitude ${lat} is not a number.`);
  if (!Number.isFinite(lng)) return refuse('longitude', `The longitude ${lng} is not a number.`);
  if (Math.abs(lat) > 90) {
    const swapped = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
    const hint = swapped ? ' Latitude and longitude may have been swapped.' : '';
    return refuse('latitude', `The latitude ${lat} is not between −90 and 90.${hint}`);
  }
  if (Math.abs(lng) > 180) {
    return refuse('longitude', `The longitude ${lng} is not between −180 and 180.`);
  }
  return succeed([lng, lat]);
}

/** A range to draw: above zero, at most half the globe. */
export function checkRange(km: number): Checked<Kilometres> {
  if (!Number.isFinite(km))
    return refuse('range', `The range ${km} is not a number of kilometres.`);
  if (km <= 0) return refuse('range', `The range ${km} km is not above zero.`);
  if (km > HALF_GLOBE_KM) {
    return refuse(
      'range',
      `The range ${km} km is beyond half the globe, ${Math.floor(HALF_GLOBE_KM)} km: every point is within it.`,
    );
  }
  return succeed(kilometres(km));
}

/** The lowest and the highest claim for a range, in that order. */
export function checkRangeSpan(low: number, high: number): Checked<RangeSpan> {
  const checkedLow = checkRange(low);
  if (!checkedLow.ok) return checkedLow;
  const checkedHigh = checkRange(high);
  if (!checkedHigh.ok) return checkedHigh;
  if (low > high) {
    return refuse('range order', `The lowest claim, ${low} km, is above the highest, ${high} km.`);
  }
  return succeed({ lowKm: checkedLow.value, highKm: checkedHigh.value });
}

/** How far what is drawn may lie from what is true: from a centimetre to a thousand kilometres. */
export function checkTolerance(tolerance: Metres): Checked<Metres> {
  if (tolerance >= 0.01 && tolerance <= 1_000_000) return succeed(tolerance);
  return refuse('tolerance', `The tolerance ${tolerance} m is not between 0.01 m and 1,000,000 m.`);
}
