import polylabel from 'polylabel';

type Degrees = readonly number[];

/** An outline with its holes, and the box around it. Degrees, longitude first, as in GeoJSON. */
export interface Polygon {
  readonly rings: readonly (readonly Degrees[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Edges by the rows of latitude that they cross, so that a look-up does not walk a whole coast. */
  readonly rows: ReadonlyMap<number, readonly Edge[]>;
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

const ROWS_PER_DEGREE = 8;
const rowOf = (lat: number): number => Math.floor(lat * ROWS_PER_DEGREE);

export function polygonOf(rings: Polygon['rings']): Polygon {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon = 0, lat = 0] of rings[0] ?? []) {
    box.west = Math.min(box.west, lon);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lon);
    box.north = Math.max(box.north, lat);
  }
  return { rings, ...box, rows: rowsOf(rings) };
}

function rowsOf(rings: Polygon['rings']): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>();
  for (const ring of rings) {
    let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
    for (const [x2 = 0, y2 = 0] of ring) {
      for (let row = rowOf(Math.min(y1, y2)); row <= rowOf(Math.max(y1, y2)); row++) {
        const edges = rows.get(row);
        if (edges === undefined) rows.set(row, [[x1, y1, x2, y2]]);
        else edges.push([x1, y1, x2, y2]);
      }
      [x1, y1] = [x2, y2];
    }
  }
  return rows;
}

/** Whether a point lies inside, by the number of edges that a ray to the east crosses. */
export function isInside(
  { rows, west, south, east, north }: Polygon,
  lat: number,
  lon: number,
): boolean {
  if (lon < west || lon > east || lat < south || lat > north) return false;
  let inside = false;
  for (const [x1, y1, x2, y2] of rows.get(rowOf(lat)) ?? []) {
    const crosses = y1 > lat !== y2 > lat;
    if (crosses && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** The point farthest from the edges of the largest of some polygons: always inside it. */
export function widestPlace(polygons: readonly Polygon[]): { lat: number; lon: number } {
  const [first, ...rest] = polygons;
  if (first === undefined) throw new Error('An area without a polygon has no middle.');
  const { rings, south, north, west, east } = rest.reduce(
    (best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best),
    first,
  );
  // As wide as it is high: a degree of longitude shrinks towards the poles.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = rings.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * squeeze, lat]),
  );
  const [x = 0, lat = 0] = polylabel(flat, Math.max(east - west, north - south) / 100);
  return { lat, lon: x / squeeze };
}

/** Of the box around it: enough to tell the mainland from an islet. */
export const sizeOf = ({ west, east, south, north }: Polygon): number =>
  (east - west) * (north - south);
