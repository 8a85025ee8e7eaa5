import { type Direction, towards } from '../geodesy/direction.ts';
import { EQUATORIAL_RADIUS } from '../geodesy/ellipsoid.ts';
import { CUT_LOCUS } from '../geodesy/wgs84.ts';
import type { Field, Frame } from './field.ts';

/** The directions, as a range of angles from east counter-clockwise, in which the field rises on its zero line. */
export interface Slopes {
  readonly from: number;
  readonly to: number;
}

/** How far a direction on the sphere of reduced latitudes may be off the geodesic's, in radians. */
const SQUASH = 0.01;

const scratch: Direction = { x: 0, y: 0, z: 0, sin: 0, cos: 1 };

/**
 * Bounds on the directions in which the field rises, at any point of its zero line in the frame's disc; null when
 * nothing useful can be said. Where they span less than a half turn, the zero line meets every line across the middle
 * direction at most once: it has no fold, gap or island to miss.
 */
export function slopesOf(field: Field, frame: Frame): Slopes | null {
  const { x, y, z, radius } = frame.disc;
  const equatorial = Math.sqrt(x * x + y * y);
  if (equatorial < 1e-12) return null;
  const east = { x: -y / equatorial, y: x / equatorial };
  const north = { x: -z * east.y, y: z * east.x, z: equatorial };
  let first: number | null = null;
  let from = 0;
  let to = 0;
  field.forEachOnLine(frame, (vectors, at, ball, source) => {
    towards(x, y, z, vectors, at, scratch);
    // A site's distance rises away from it; that of the base counts with the other sign.
    const sign = field.isBase(source) ? 1 : -1;
    const angle = Math.atan2(
      sign * (scratch.x * north.x + scratch.y * north.y + scratch.z * north.z),
      sign * (scratch.x * east.x + scratch.y * east.y),
    );
    // Towards the antipode geodesics aim at any part of the cut locus.
    const spread = scratch.cos < 0 ? CUT_LOCUS : 0;
    const unsure = 1.05 * subtended(radius + ball + spread, scratch.sin) + SQUASH;
    first ??= angle;
    const turned = first + wrapped(angle - first);
    from = Math.min(from, turned - unsure - first);
    to = Math.max(to, turned + unsure - first);
  });
  return first === null ? null : { from: first + from, to: first + to };
}

/** By how much the direction of a site (or of its antipode) may turn within a radius in metres; any way at all when it is within it. */
function subtended(radius: number, sinToSite: number): number {
  const part = radius / (EQUATORIAL_RADIUS * sinToSite);
  return part < 1 ? Math.asin(part) : Math.PI;
}

function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** Whether the field rises, or falls, all along a line that runs in a direction (an angle from east). */
export function isMonotone({ from, to }: Slopes, direction: number, unsure: number): boolean {
  const middle = wrapped((from + to) / 2 - direction);
  const half = (to - from) / 2 + unsure;
  return Math.abs(Math.cos(middle)) > Math.sin(Math.min(Math.PI / 2, half)) && half < Math.PI / 2;
}
