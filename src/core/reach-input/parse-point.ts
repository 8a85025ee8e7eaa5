import { type Checked, checkLngLat, fail } from '../geodesy/fault.ts';
import type { LngLat } from '../units.ts';

/** "53.9,27.57": latitude first, as people write coordinates. */
export function parsePoint(text: string): Checked<LngLat> {
  const parts = text.split(',');
  if (parts.length !== 2) {
    return fail(
      'latitude',
      `"${text}" is not a point: write <latitude>,<longitude>, as 53.9,27.57.`,
    );
  }
  const [lat, lng] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return checkLngLat([lng ?? Number.NaN, lat ?? Number.NaN]);
}
