import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import type { LngLat } from '../units.ts';

/** Degrees of latitude in a row of edges. */
const ROW = 0.25;
const ROWS = 180 / ROW;

/** Tells whether a point of the globe lies in an area. */
export type Interior = (point: LngLat) => boolean;

/**
 * An even-odd test against only those edges that pass through the point's row of latitude: of each polygon by itself,
 * for polygons may overlap, and an area is their union.
 */
export function interiorOf(area: AreaGeometry): Interior {
  const rows = new Map<number, number[]>();
  for (const [polygon, rings] of area.entries()) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [ax = 0, ay = 0] = ring[i - 1] ?? [];
        const [bx = 0, by = 0] = ring[i] ?? [];
        if (ay === by) continue;
        const last = rowOf(Math.max(ay, by));
        for (let r = rowOf(Math.min(ay, by)); r <= last; r++) {
          const row = rows.get(r);
          if (row) row.push(polygon, ax, ay, bx, by);
          else rows.set(r, [polygon, ax, ay, bx, by]);
        }
      }
    }
  }
  return ([lng, lat]) => {
    // An edge counts for what is west of it, and from its southern end to short of its northern one.
    const x = lng >= 180 ? lng - 360 : lng;
    const y = Math.min(lat, NEARLY_POLE);
    return isInside(rows.get(rowOf(y)) ?? NO_EDGES, x, y);
  };
}

/** As near as can be told from it. */
const NEARLY_POLE = 90 - 1e-9;

const NO_EDGES: readonly number[] = [];

const rowOf = (lat: number): number =>
  Math.min(ROWS - 1, Math.max(0, Math.floor((lat + 90) / ROW)));

/** Edges of one polygon stand together, each five numbers: the polygon, then from and to. */
function isInside(edges: readonly number[], x: number, y: number): boolean {
  let inside = false;
  let polygon = -1;
  for (let i = 0; i < edges.length; i += 5) {
    const of = edges[i] ?? 0;
    if (of !== polygon) {
      if (inside) return true;
      polygon = of;
    }
    const ay = edges[i + 2] ?? 0;
    const by = edges[i + 4] ?? 0;
    if (ay > y === by > y) continue;
    const ax = edges[i + 1] ?? 0;
    const bx = edges[i + 3] ?? 0;
    if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
