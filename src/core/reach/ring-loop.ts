import { circle } from '@turf/turf';
import type { Loop } from '../geodesy/assemble.ts';
import type { Vertex } from '../geodesy/drawn-edge.ts';
import { traceCurve } from '../geodesy/trace.ts';
import {
  antipode,
  destinationMetres,
  distanceMetres,
  HALF_GLOBE,
  METRES_PER_DEGREE,
  nearestTurn,
} from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';

/**
 * From here on the geodesics that leave the centre have begun to meet behind the antipode (the cut locus is up to
 * 67 km long), so their ends no longer bound what is in range: the bound is looked for from the antipode instead.
 */
const BEYOND_CUT_LOCUS = 19_700_000;

/** Arcs a ring starts from; each is halved as often as the tolerance asks for. */
const ARCS = 16;

/**
 * The points at `range` metres from `centre`, with what is in range on the left; null when everything is. Turf's circle
 * is the scaffold: it lies on a sphere, up to half a percent off, and crosses ±180 and the poles uncut. It is trued:
 * each of its vertices is set on the ellipsoid on its bearing, and others are put between until the edges fit.
 */
export function ringLoop(centre: LngLat, range: number, tolerance: number): Loop | null {
  const scaffold = circle([...centre], range, { units: 'meters', steps: ARCS });
  const at = range < BEYOND_CUT_LOCUS ? directRing(centre, range) : antipodalRing(centre, range);
  if (!at) return null;
  const [vertices = []] = scaffold.geometry.coordinates;
  const loop = traceCurve(at, [0, 1], vertices.length - 1, tolerance);
  const first = loop[0] as Vertex;
  const last = loop[loop.length - 1] as Vertex;
  loop[loop.length - 1] = [nearestTurn(first[0], last[0]), first[1]];
  return loop;
}

/** Counter-clockwise, so azimuths fall. */
const directRing =
  (centre: LngLat, range: number) =>
  (t: number): LngLat =>
    destinationMetres(centre, -360 * t, range);

/** The rim of the cap that is out of range, seen from the antipode: clockwise around the cap, so azimuths rise. */
function antipodalRing(centre: LngLat, range: number): ((t: number) => LngLat) | null {
  const far = antipode(centre);
  const widest = HALF_GLOBE - range + CAP_MARGIN;
  if (HALF_GLOBE - range < 1) return null;
  return (t) => {
    let inner = 0;
    let outer = widest;
    while (outer - inner > 0.01) {
      const middle = (inner + outer) / 2;
      const isOut = distanceMetres(centre, destinationMetres(far, 360 * t, middle)) > range;
      if (isOut) inner = middle;
      else outer = middle;
    }
    return destinationMetres(far, 360 * t, outer);
  };
}

/** No point this much farther from the antipode than half the globe less the range is still out of range. */
const CAP_MARGIN = METRES_PER_DEGREE * 1.5;
