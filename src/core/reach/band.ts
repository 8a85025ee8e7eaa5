import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Loop } from '../geodesy/assemble.ts';
import { assemble } from '../geodesy/assemble.ts';
import { areaFeature, outlineFeature } from '../geodesy/drawn.ts';
import { checkLngLat, checkRangeSpan, checkTolerance, expect } from '../geodesy/fault.ts';
import type { Kilometres, LngLat, Metres } from '../units.ts';
import { ringLoop } from './ring-loop.ts';

/** What lies between the lowest and the highest claim for a range. */
export interface Band {
  /** What is within the lowest claim: in range whoever is right. */
  readonly core: Feature<Polygon | MultiPolygon>;
  /** What only the higher claims reach; null where the claims agree. */
  readonly between: Feature<Polygon | MultiPolygon> | null;
  readonly lowOutline: Feature<MultiLineString>;
  readonly highOutline: Feature<MultiLineString>;
}

/**
 * The band between two claims about one centre, as an area with a hole (or what is left of one at ±180 and the poles).
 *
 * @throws ReachError when a coordinate, a claim, their order or the tolerance is out of bounds.
 */
export function band(centre: LngLat, low: Kilometres, high: Kilometres, tolerance: Metres): Band {
  const at = expect(checkLngLat(centre));
  const span = expect(checkRangeSpan(low, high));
  const within = expect(checkTolerance(tolerance));
  const lowLoops = loopsOf(ringLoop(at, span.lowKm * 1000, within));
  const highLoops = loopsOf(ringLoop(at, span.highKm * 1000, within));
  const core = assemble(lowLoops, true);
  const outer = assemble(highLoops, true);
  const between =
    span.lowKm < span.highKm ? assemble([...highLoops, ...lowLoops.map(reversed)], false) : null;
  return {
    core: areaFeature(core.polygons),
    between: between && areaFeature(between.polygons),
    lowOutline: outlineFeature(core.lines),
    highOutline: outlineFeature(outer.lines),
  };
}

const loopsOf = (loop: Loop | null): Loop[] => (loop ? [loop] : []);

/** With its other side as its region. */
const reversed = (loop: Loop): Loop => [...loop].reverse();
