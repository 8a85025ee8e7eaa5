/** The outline of one country as short straight pieces: the middle of each in degrees, and its length. */
export interface Pieces {
  readonly count: number;
  readonly midLng: Float64Array;
  readonly midLat: Float64Array;
  readonly metres: Float64Array;
  /** Where in the outline's segments the one stands that it is cut from. */
  readonly segment: Int32Array;
}

/** Segments of an outline: longitude and latitude of both ends, four numbers each. */
export type Segments = Float64Array;

type Ring = readonly (readonly [number, number])[];
/** The rings of one polygon. */
export type Rings = readonly Ring[];

/** No piece is longer, so that the middle of one says whether a neighbour's outline runs beside it. */
const PIECE_METRES = 250;

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 111_195;

/** The segments of a country, its land always to the left: outer rings run counterclockwise, holes clockwise. */
export function segmentsOf(polygons: readonly Rings[]): Segments {
  const values: number[] = [];
  const wound = polygons.flatMap((rings) => rings.map((ring, at) => windTo(ring, at === 0)));
  for (const ring of wound) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      // The cut at ±180 is no outline.
      if (Math.abs(ax) > 179.9999 && Math.abs(bx) > 179.9999) continue;
      values.push(ax, ay, bx, by);
    }
  }
  return Float64Array.from(values);
}

function windTo(ring: Ring, isCounterclockwise: boolean): Ring {
  let area = 0;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[i + 1] ?? ring[0] ?? [ax, ay];
    area += ax * by - bx * ay;
  });
  return area > 0 === isCounterclockwise ? ring : ring.toReversed();
}

/** Metres of a segment of at most some kilometres, on the ellipsoid of WGS84 to one part in a thousand. */
function lengthOf(ax: number, ay: number, bx: number, by: number): number {
  const lat = ((ay + by) / 2) * RADIANS;
  const sin = Math.sin(lat);
  const e2 = 0.00669437999014;
  const w = 1 - e2 * sin * sin;
  const meridian = (6_378_137 * (1 - e2)) / (w * Math.sqrt(w));
  const normal = 6_378_137 / Math.sqrt(w);
  return Math.hypot((bx - ax) * RADIANS * normal * Math.cos(lat), (by - ay) * RADIANS * meridian);
}

export function piecesOf(segments: Segments): Pieces {
  const lng: number[] = [];
  const lat: number[] = [];
  const metres: number[] = [];
  const segment: number[] = [];
  for (let s = 0; s < segments.length; s += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = segments.subarray(s, s + 4);
    const length = lengthOf(ax, ay, bx, by);
    const parts = Math.max(1, Math.ceil(length / PIECE_METRES));
    for (let k = 0; k < parts; k++) {
      const t = (k + 0.5) / parts;
      lng.push(ax + (bx - ax) * t);
      lat.push(ay + (by - ay) * t);
      metres.push(length / parts);
      segment.push(s);
    }
  }
  return {
    count: lng.length,
    midLng: Float64Array.from(lng),
    midLat: Float64Array.from(lat),
    metres: Float64Array.from(metres),
    segment: Int32Array.from(segment),
  };
}

/** Metres from a point to a segment, on a plane about the point. */
export function metresToSegment(lng: number, lat: number, segments: Segments, s: number): number {
  const east = METRES_PER_DEGREE * Math.cos(lat * RADIANS);
  const ax = ((segments[s] ?? 0) - lng) * east;
  const ay = ((segments[s + 1] ?? 0) - lat) * METRES_PER_DEGREE;
  const bx = ((segments[s + 2] ?? 0) - lng) * east;
  const by = ((segments[s + 3] ?? 0) - lat) * METRES_PER_DEGREE;
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
