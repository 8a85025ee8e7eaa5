import { assemble } from '../geodesy/assemble.ts';
import { type Drawn, drawn } from '../geodesy/drawn.ts';
import { checkLngLat, checkRange, checkTolerance, expect } from '../geodesy/fault.ts';
import type { Kilometres, LngLat, Metres } from '../units.ts';
import { ringLoop } from './ring-loop.ts';

/**
 * Everything within `radius` of `centre`, by geodesic distance on WGS84.
 *
 * Vertices lie on the true circle; between them the edges, drawn straight in longitude and latitude or in Web
 * Mercator, stay within `tolerance` of it. Valid by RFC 7946: cut at ±180, closed along a pole that is in range.
 *
 * @throws ReachError when a coordinate, the radius or the tolerance is out of bounds (see `checkRange` and others).
 */
export function ring(centre: LngLat, radius: Kilometres, tolerance: Metres): Drawn {
  const at = expect(checkLngLat(centre));
  const range = expect(checkRange(radius)) * 1000;
  const loop = ringLoop(at, range, expect(checkTolerance(tolerance)));
  return drawn(assemble(loop ? [loop] : [], true));
}
