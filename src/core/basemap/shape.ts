import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import type { MultiPolygon as ArcShape, LineString } from 'topojson-specification';
import { windRight } from './rings.ts';
import type { BasemapTopology } from './topology.ts';
import { isRegion } from './unit-code.ts';

/**
 * The area of several units taken together: countries by ISO 3166-1 code, regions by ISO 3166-2 code. Borders between
 * them vanish. Null when the level lacks one of them.
 */
export function shapeOf(
  topology: BasemapTopology,
  units: readonly string[],
): Feature<MultiPolygon, { units: readonly string[] }> | null {
  const merged = mergedArcs(topology, units);
  if (merged === null) return null;
  const { geometry } = feature(topology, merged);
  windRight(geometry.coordinates);
  return { type: 'Feature', properties: { units }, geometry };
}

/**
 * The outline of that area as lines to draw: without the edges that only cut a polygon at ±180° or at the South Pole.
 * Null when the level lacks one of the units.
 */
export function outlineOf(
  topology: BasemapTopology,
  units: readonly string[],
): Feature<MultiLineString, { units: readonly string[] }> | null {
  const merged = mergedArcs(topology, units);
  if (merged === null) return null;
  const sides = merged.arcs.flat(2).map((ref) => (ref < 0 ? ~ref : ref));
  const lines = [...new Set(sides)]
    .filter((index) => !isSeam(topology, index))
    .map((index): LineString => ({ type: 'LineString', arcs: [index] }));
  const stitched = meshArcs(topology, { type: 'GeometryCollection', geometries: lines });
  const { geometry } = feature(topology, stitched);
  return { type: 'Feature', properties: { units }, geometry };
}

/** The line that two units share, countries or regions; null where they share none, or the level lacks one of them. */
export function sharedLineOf(
  topology: BasemapTopology,
  a: string,
  b: string,
): Feature<MultiLineString> | null {
  const [ofA, ofB] = [arcsOf(topology, a), arcsOf(topology, b)];
  const lines = [...ofA]
    .filter((index) => ofB.has(index))
    .map((index): LineString => ({ type: 'LineString', arcs: [index] }));
  if (lines.length === 0) return null;
  const stitched = meshArcs(topology, { type: 'GeometryCollection', geometries: lines });
  const { geometry } = feature(topology, stitched);
  return { type: 'Feature', properties: {}, geometry };
}

function arcsOf({ objects }: BasemapTopology, unit: string): ReadonlySet<number> {
  const shapes: readonly ArcShape<{ readonly id: string }>[] = (
    isRegion(unit) ? objects.regions : objects.countries
  ).geometries;
  const shape = shapes.find(({ properties }) => properties?.id === unit);
  return new Set((shape?.arcs.flat(2) ?? []).map((ref) => (ref < 0 ? ~ref : ref)));
}

function mergedArcs(topology: BasemapTopology, units: readonly string[]): ArcShape | null {
  const { countries, regions } = topology.objects;
  const whole = new Set(units.filter((unit) => !isRegion(unit)));
  const parts: ArcShape[] = [];
  for (const unit of new Set(units)) {
    // A region of a country that is there whole adds nothing, and would cancel the arcs they share.
    if (isRegion(unit) && whole.has(unit.slice(0, 2))) continue;
    const shapes: readonly ArcShape<{ readonly id: string }>[] = (
      isRegion(unit) ? regions : countries
    ).geometries;
    const shape = shapes.find(({ properties }) => properties?.id === unit);
    if (shape === undefined) return null;
    parts.push(shape);
  }
  return mergeArcs(topology, parts);
}

/** Whether an arc only follows ±180° or the South Pole: such arcs are never mixed with real coast. */
function isSeam({ arcs, transform }: BasemapTopology, index: number): boolean {
  const columns = Math.round(360 / transform.scale[0]);
  let [x, y] = [0, 0];
  return (arcs[index] ?? []).every(([dx = 0, dy = 0], at) => {
    x += dx;
    y += dy;
    if (at === 0) return true;
    const alongMeridian = dx === 0 && (x === 0 || x === columns);
    return alongMeridian || (dy === 0 && y === 0);
  });
}
