import { circle, destination as sphereDestination, distance as sphereDistance } from '@turf/turf';
import type { Feature, MultiLineString } from 'geojson';
import { cutLine } from '../geodesy/assemble.ts';
import { outlineFeature } from '../geodesy/drawn.ts';
import { mercatorLat, unmercatorLat, type Vertex } from '../geodesy/drawn-edge.ts';
import { EQUATORIAL_RADIUS, RADIANS } from '../geodesy/ellipsoid.ts';
import { checkLngLat, checkRange, expect } from '../geodesy/fault.ts';
import { destination, distanceKm, nearestTurn } from '../geodesy/wgs84.ts';
import type { Kilometres, LngLat } from '../units.ts';

/** What explains why a ring is egg-shaped on the map: the same distance drawn in three ways. */
export interface RingExplanation<Target = unknown> {
  /** Kilometres on the ground from the centre to the line of each way, on WGS84; to the ring itself it is the radius. */
  readonly towards: readonly RingDirection[];
  /** How much larger the map draws a kilometre at one edge of the ring than at the other; null over a pole. */
  readonly stretch: MapStretch | null;
  /** A circle drawn with compasses on the map, opened to the scale at its centre. */
  readonly screen: Feature<MultiLineString>;
  /** `turf.circle`: the ring on a round Earth. */
  readonly sphere: Feature<MultiLineString>;
  readonly targets: readonly (Target & ExplainedTarget)[];
}

export interface RingDirection {
  readonly direction: 'north' | 'east' | 'south' | 'west';
  readonly screen: Kilometres;
  readonly sphere: Kilometres;
}

/** Latitudes of the northern and the southern edge, and how many times larger the map draws the former. */
export interface MapStretch {
  readonly north: number;
  readonly south: number;
  readonly times: number;
}

/** A point, and within which of the three lines it lies: a place counted wrongly is within one and not the other. */
export interface ExplainedTarget {
  readonly distance: Kilometres;
  readonly ring: boolean;
  readonly screen: boolean;
  readonly sphere: boolean;
}

/** Counted in by a circle that is drawn on the map, and out of range; and the other way round. */
export interface Miscounted<Target> {
  readonly more: readonly Target[];
  readonly fewer: readonly Target[];
}

/** What a circle drawn on the map counts wrongly, the nearest to the centre first. */
export function miscounted<Target extends ExplainedTarget>(
  targets: readonly Target[],
): Miscounted<Target> {
  const inOrder = targets.toSorted((a, b) => a.distance - b.distance);
  return {
    more: inOrder.filter(({ ring, screen }) => screen && !ring),
    fewer: inOrder.filter(({ ring, screen }) => ring && !screen),
  };
}

/** The targets that lie closest to a ring, inside and outside, the nearest to the centre first. */
export function nearEdge<Target extends ExplainedTarget>(
  targets: readonly Target[],
  radius: Kilometres,
  count: number,
): readonly Target[] {
  const fromEdge = ({ distance }: ExplainedTarget): number => Math.abs(distance - radius);
  return targets
    .toSorted((a, b) => fromEdge(a) - fromEdge(b))
    .slice(0, count)
    .sort((a, b) => a.distance - b.distance);
}

const directions = [
  ['north', 0],
  ['east', 90],
  ['south', 180],
  ['west', -90],
] as const;

/** Steps of the lines that are only looked at. */
const STEPS = 180;

/** Where flat maps in Web Mercator end. */
const MAP_END = 85.06;

/**
 * Compares a ring with a circle drawn on a Web Mercator map and with a ring on a sphere. Null where the map does not
 * show the centre.
 *
 * @throws ReachError when a coordinate or the radius is out of bounds.
 */
export function explainRing<Target extends { readonly point: LngLat }>(
  centre: LngLat,
  radius: Kilometres,
  targets: readonly Target[],
): RingExplanation<Target> | null {
  const at = expect(checkLngLat(centre));
  const km = expect(checkRange(radius));
  if (Math.abs(at[1]) > MAP_END) return null;
  const screen = screenCircle(at, km);
  const onSphere = (azimuth: number): LngLat =>
    asLngLat(sphereDestination([...at], km, azimuth).geometry.coordinates);
  return {
    towards: directions.map(([direction, azimuth]) => ({
      direction,
      screen: distanceKm(at, screen.at(azimuth)),
      sphere: distanceKm(at, onSphere(azimuth)),
    })),
    stretch: stretchOf(at, km),
    screen: outlineFeature(cutLine(screen.line)),
    sphere: outlineFeature(cutLine(sphereLine(at, km))),
    targets: targets.map((target) => {
      const { point } = target;
      const distance = distanceKm(at, point);
      return {
        ...target,
        distance,
        ring: distance <= km,
        screen: screen.holds(point),
        sphere: sphereDistance([...at], [...point]) <= km,
      };
    }),
  };
}

/**
 * A circle on the map, opened to the scale of Web Mercator's own sphere at its centre; in degrees of longitude, which
 * the map draws alike everywhere.
 */
function screenCircle([lng, lat]: LngLat, km: Kilometres) {
  const degrees = (1000 * km) / (EQUATORIAL_RADIUS * RADIANS * cosine(lat));
  const y = mercatorLat(lat);
  const on = (azimuth: number): Vertex => {
    const angle = azimuth * RADIANS;
    return [lng + degrees * Math.sin(angle), unmercatorLat(y + degrees * Math.cos(angle))];
  };
  return {
    line: Array.from({ length: STEPS + 1 }, (_, i) => on((360 * i) / STEPS)),
    at: (azimuth: number): LngLat => asLngLat([...on(azimuth)]),
    holds: ([x, yLat]: LngLat): boolean =>
      Math.hypot(nearestTurn(x, lng) - lng, mercatorLat(yLat) - y) <= degrees,
  };
}

/** Turf's circle with its longitudes running on, also over a pole. */
function sphereLine(centre: LngLat, km: Kilometres): Vertex[] {
  const [ring = []] = circle([...centre], km, { steps: STEPS }).geometry.coordinates;
  const line: Vertex[] = [];
  for (const [lng = 0, lat = 0] of ring)
    line.push([nearestTurn(lng, line.at(-1)?.[0] ?? lng), lat]);
  return line;
}

function stretchOf(centre: LngLat, km: Kilometres): MapStretch | null {
  const [lngNorth, north] = destination(centre, 0, km);
  const [lngSouth, south] = destination(centre, 180, km);
  const isOverPole = [lngNorth, lngSouth].some(
    (lng) => Math.abs(nearestTurn(lng, centre[0]) - centre[0]) > 90,
  );
  return isOverPole ? null : { north, south, times: cosine(south) / cosine(north) };
}

const cosine = (lat: number): number => Math.cos(lat * RADIANS);

const asLngLat = ([lng = 0, lat = 0]: readonly number[]): LngLat => [nearestTurn(lng, 0), lat];
