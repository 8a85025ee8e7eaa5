import { fail, type Result, succeed } from '../result.ts';
import type { LngLat } from '../units.ts';
import { halvesOf } from './coordinate-halves.ts';
import { type Half, isEasting, isNorthing, plainText, tokensOf } from './coordinate-tokens.ts';
import { addressedPoint, writtenWithin } from './map-address.ts';

export type CoordinateFault =
  | 'unreadable'
  | 'one-number'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'minutes-out-of-range';

/** What may have been meant instead, where a text does not say. */
export type CoordinateDoubt =
  /** Nothing says which number is the latitude: the first was taken. `other` is the point read the other way. */
  | { readonly kind: 'order'; readonly other: LngLat }
  /** The first number can only be a longitude, so that the second was taken for the latitude. */
  | { readonly kind: 'longitude-first' }
  /** "O" was taken for west (ouest, oeste); in German it is east. */
  | { readonly kind: 'letter-o'; readonly other: LngLat };

export interface ReadPoint {
  readonly point: LngLat;
  readonly doubt: CoordinateDoubt | null;
}

export type ParsedCoordinates = Result<ReadPoint, CoordinateFault>;

/** Longer texts are no coordinates, nor the address of a map. */
const MOST_CHARACTERS = 4000;

/**
 * Reads a point as people write and copy it: "53.9, 27.57", "(53.9, 27.57)", "53,9 27,57", "53°54′N 27°34′12″E",
 * "N 53 54 00 E 27 34 12", "330407N 0162130W", "lat 53.9 lon 27.57", "geo:53.9,27.57", "POINT(27.57 53.9)", the address
 * of a map, "{{coord|53|54|N|27|34|E}}". Latitude comes first unless the text says otherwise, by a name or a letter; N and S, E and W or O (ouest) are understood before
 * or after their numbers. What else may have been meant is said as a doubt.
 */
export function parseCoordinates(text: string): ParsedCoordinates {
  if (text.length > MOST_CHARACTERS) return fault('unreadable');
  const within = writtenWithin(text);
  const written = within === null ? null : readWritten(within);
  // The name of a place, in an address, may begin like a coordinate.
  if (written?.ok) return written;
  const addressed = addressedPoint(text);
  if (addressed) return inRange(addressed.lat, addressed.lng, addressed.isOrdered);
  return written ?? readWritten(text);
}

function readWritten(text: string): ParsedCoordinates {
  const tokens = tokensOf(plainText(text));
  if (tokens === null) return fault('unreadable');
  const halves = halvesOf(tokens);
  if (halves === null) {
    const numbers = tokens.filter(({ kind }) => kind === 'number').length;
    return fault(numbers < 2 ? 'one-number' : 'unreadable');
  }
  const [first, second] = halves;
  const named = namedOrder(text);
  const hasLetter = first.letter !== null || second.letter !== null;
  const isSwapped = hasLetter
    ? isEasting(first.letter) || isNorthing(second.letter)
    : named === 'lng lat';
  const [north, east] = isSwapped ? [second, first] : [first, second];
  if (isEasting(north.letter) || isNorthing(east.letter)) return fault('unreadable');
  const [lat, lng] = [degreesOf(north), degreesOf(east)];
  if (lat === null || lng === null) return fault('minutes-out-of-range');
  const point = inRange(lat, lng, hasLetter || named !== null);
  if (!point.ok || east.letter !== 'O') return point;
  const [x, y] = point.value.point;
  return succeed({ ...point.value, doubt: { kind: 'letter-o', other: [-x, y] } });
}

/** Which comes first, where both are named: "lon 27.57 lat 53.9", "27.57 (lon), 53.9 (lat)", "lng, lat: 27.57, 53.9". */
function namedOrder(text: string): 'lat lng' | 'lng lat' | null {
  const lat = text.search(/\blat(?:itude)?\b/i);
  const lng = text.search(/\b(?:lng|lon(?:g|gitude)?)\b/i);
  if (lat === -1 || lng === -1) return null;
  return lat < lng ? 'lat lng' : 'lng lat';
}

/** @param isOrdered whether the text says which is which; else the order may be the other. */
function inRange(lat: number, lng: number, isOrdered: boolean): ParsedCoordinates {
  if (Math.abs(lat) > 90) {
    if (isOrdered || Math.abs(lat) > 180 || Math.abs(lng) > 90)
      return fault('latitude-out-of-range');
    return succeed({ point: [lat, lng], doubt: { kind: 'longitude-first' } });
  }
  if (Math.abs(lng) > 180) return fault('longitude-out-of-range');
  const isOpen = !isOrdered && Math.abs(lng) <= 90 && lat !== lng;
  return succeed({
    point: [lng, lat],
    doubt: isOpen ? { kind: 'order', other: [lat, lng] } : null,
  });
}

/** Null where minutes or seconds are beyond 60. */
function degreesOf({ degrees, minutes, seconds, isNegative, letter }: Half): number | null {
  if (minutes >= 60 || seconds >= 60) return null;
  const size = degrees + minutes / 60 + seconds / 3600;
  // A minus beside S or W says the same again.
  const isTurned = isNegative || letter === 'S' || letter === 'W' || letter === 'O';
  return isTurned ? -size : size;
}

const fault = (code: CoordinateFault): ParsedCoordinates => fail(code);
