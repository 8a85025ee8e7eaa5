import type { Position } from 'geojson';
import { type Checked, refuse } from '../geodesy/fault.ts';
import { succeed } from '../result.ts';
import { joined } from './geojson-parts.ts';
import type { Notes } from './outline-note.ts';

/** Longitudes this far out are still read: a turn and a half. Farther, and they are no longitudes. */
const FARTHEST = 540;

/** Degrees: what rounding may have put a pole beyond 90 by. */
const ROUNDING = 1e-6;

/** A ring of a Polygon as positions of two finite numbers, closed (perhaps a turn on). Longitudes are as given. */
export function readRing(json: unknown, where: string, notes: Notes): Checked<Position[]> {
  if (!Array.isArray(json)) return refuse('geometry', `A ring is no list of positions (${where}).`);
  const ring: Position[] = [];
  for (const [i, item] of json.entries()) {
    const position = readPosition(item, joined(where, `position ${i + 1}`), notes);
    if (!position.ok) return position;
    ring.push(position.value);
  }
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (first && last && !isSamePoint(first, last)) {
    notes.add('closed', where);
    ring.push(first);
  }
  return succeed(ring);
}

/** A position as a longitude within ±540 and a latitude; what follows them, such as a height, is left out. */
export function readPosition(json: unknown, where: string, notes: Notes): Checked<Position> {
  if (!Array.isArray(json)) {
    return refuse('geometry', `${shown(json)} is no position: [longitude, latitude] (${where}).`);
  }
  const [lng, lat] = json as unknown[];
  for (const [name, value] of [
    ['longitude', lng],
    ['latitude', lat],
  ] as const) {
    if (typeof value === 'number' && Number.isFinite(value)) continue;
    return refuse(name, `The ${name} ${shown(value)} is not a number (${where}).`);
  }
  const [x, y] = [Number(lng), Number(lat)];
  if (Math.abs(y) > 90 + ROUNDING) {
    return refuse(
      'latitude',
      `The latitude ${y} is not between −90 and 90 (${where}).${hint(x, y)}`,
    );
  }
  if (Math.abs(x) > FARTHEST) {
    return refuse('longitude', `The longitude ${x} is not between −540 and 540 (${where}).`);
  }
  if (json.length > 2) notes.add('heights', where);
  if (Math.abs(x) > 180 + ROUNDING) notes.add('wrapped', where);
  return succeed([x, Math.min(90, Math.max(-90, y))]);
}

function hint(x: number, y: number): string {
  if (Math.abs(x) <= 90 && Math.abs(y) <= 180) {
    return ' Latitude and longitude may have been swapped: GeoJSON has the longitude first.';
  }
  return Math.max(Math.abs(x), Math.abs(y)) > 1000
    ? ' These look like metres of a map projection: degrees are needed.'
    : '';
}

/** A value as JSON has it, a long one cut. */
function shown(value: unknown): string {
  if (value === undefined) return '(none)';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The same place, perhaps a whole turn on: a ring round a pole ends there. */
function isSamePoint(a: Position, b: Position): boolean {
  const turns = ((a[0] ?? 0) - (b[0] ?? 0)) / 360;
  return a[1] === b[1] && Math.abs(turns - Math.round(turns)) < 1e-12;
}
