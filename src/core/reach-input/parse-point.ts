import { type Checked, checkLngLat, refuse } from '../geodesy/fault.ts';
import { succeed } from '../result.ts';
import type { LngLat } from '../units.ts';
import { type CoordinateFault, parseCoordinates } from './parse-coordinates.ts';

const sentences: Readonly<Record<CoordinateFault, string>> = {
  unreadable: 'write <latitude>,<longitude>, as 53.9,27.57.',
  'one-number': 'write <latitude>,<longitude>, as 53.9,27.57.',
  'latitude-out-of-range': 'its latitude is not between −90 and 90.',
  'longitude-out-of-range': 'its longitude is not between −180 and 180.',
  'minutes-out-of-range': 'minutes and seconds end at 60.',
};

/** A point as people write it, the latitude first where the text does not say; a fault is a sentence. */
export function parsePoint(text: string): Checked<LngLat> {
  const parsed = parseCoordinates(text);
  if (!parsed.ok) return refuse('latitude', `"${text}" is not a point: ${sentences[parsed.fault]}`);
  // Nobody can be asked here which was meant.
  if (parsed.value.doubt?.kind === 'letter-o')
    return refuse(
      'longitude',
      `"${text}" is not a point: "O" is west in French and east in German: write W or E.`,
    );
  // The order is agreed here, so that what can only be the other one is a slip: it is told of as one.
  if (parsed.value.doubt?.kind === 'longitude-first') {
    const [lat, lng] = parsed.value.point;
    return checkLngLat([lng, lat]);
  }
  return succeed(parsed.value.point);
}
