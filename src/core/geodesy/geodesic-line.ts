import type { Feature, MultiLineString } from 'geojson';
import type { LngLat, Metres } from '../units.ts';
import { cutLine } from './assemble.ts';
import { outlineFeature } from './drawn.ts';
import type { Vertex } from './drawn-edge.ts';
import { checkLngLat, checkTolerance, expect } from './fault.ts';
import { traceCurve } from './trace.ts';
import { geodesicPath } from './wgs84.ts';

/**
 * The shortest line on the ground from `a` to `b`, to draw: its edges stay within `tolerance` of the geodesic, and it
 * is cut at ±180.
 *
 * @throws ReachError when a coordinate or the tolerance is out of bounds.
 */
export function geodesicLine(a: LngLat, b: LngLat, tolerance: Metres): Feature<MultiLineString> {
  const from = expect(checkLngLat(a));
  const to = expect(checkLngLat(b));
  const path = geodesicPath(from, to);
  const line = traceCurve(path.at, [0, path.metres], 4, expect(checkTolerance(tolerance)));
  const pieces = breakAtPoles(line).flatMap(cutLine);
  return outlineFeature(pieces.filter((piece) => piece.length > 1));
}

/** A line over a pole ends there and goes on from it at another longitude: the way between them is no line. */
function breakAtPoles(line: readonly Vertex[]): Vertex[][] {
  const pieces: Vertex[][] = [[]];
  for (const [i, vertex] of line.entries()) {
    const before = line[i - 1];
    if (before && Math.abs(vertex[0] - before[0]) > 90) pieces.push([]);
    pieces.at(-1)?.push(vertex);
  }
  return pieces;
}
