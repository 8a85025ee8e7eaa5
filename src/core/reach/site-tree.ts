import { EQUATORIAL_RADIUS } from '../geodesy/ellipsoid.ts';
import { toVector } from '../geodesy/surface-vector.ts';

/** Children of a node. */
const FANOUT = 4;

/**
 * Points of the globe in a packed tree of balls: a node is a ball around its children, in chords of the unit sphere
 * of reduced latitudes (see surface-vector.ts). Entries 0 … count − 1 are the sites, sorted along a space-filling
 * curve; then come the nodes, level by level; the last entry is the root.
 */
export interface SiteTree {
  /** How many sites there are. */
  readonly count: number;
  /** Three coordinates for each entry: a site, or the middle of a ball. */
  readonly vectors: Float64Array;
  /** Radius of each entry's ball as a chord; 0 for sites. */
  readonly radii: Float64Array;
  /** The same in metres on the ground, or a little more. */
  readonly radiiMetres: Float64Array;
  /** First child of each node, by entry less `count`; a node's children end where the next node's begin. */
  readonly firstChild: Int32Array;
  /** For each site its position in the list that the tree was built from. */
  readonly source: Int32Array;
}

export const rootOf = (tree: SiteTree): number => tree.radii.length - 1;

/** @param coordinates longitude and latitude in turn, of at least one point. */
export function buildSiteTree(coordinates: Float64Array): SiteTree {
  const count = coordinates.length / 2;
  const unsorted = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    toVector(coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0, unsorted, 3 * i);
  }
  const source = alongCurve(unsorted, count);
  const levels = levelSizes(count);
  const entries = levels.reduce((sum, size) => sum + size, 0);
  const vectors = new Float64Array(3 * entries);
  for (let i = 0; i < count; i++) {
    const from = 3 * (source[i] ?? 0);
    for (let k = 0; k < 3; k++) vectors[3 * i + k] = unsorted[from + k] ?? 0;
  }
  const radii = new Float64Array(entries);
  const firstChild = new Int32Array(entries - count + 1);
  let levelStart = 0;
  let node = count;
  for (const size of levels.slice(0, -1)) {
    for (let child = 0; child < size; child += FANOUT) {
      const start = levelStart + child;
      const end = levelStart + Math.min(size, child + FANOUT);
      firstChild[node - count] = start;
      enclose(vectors, radii, node, start, end);
      node++;
    }
    levelStart += size;
  }
  firstChild[entries - count] = entries - 1;
  const radiiMetres = radii.map((r) => 2 * EQUATORIAL_RADIUS * Math.asin(Math.min(1, r / 2)));
  return { count, vectors, radii, radiiMetres, firstChild, source };
}

function levelSizes(count: number): number[] {
  const sizes = [count];
  for (let size = count; size > 1; ) {
    size = Math.ceil(size / FANOUT);
    sizes.push(size);
  }
  return sizes;
}

/** Makes an entry the ball around a run of others: about the mean of their middles. */
function enclose(
  vectors: Float64Array,
  radii: Float64Array,
  node: number,
  start: number,
  end: number,
): void {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = start; i < end; i++) {
    x += vectors[3 * i] ?? 0;
    y += vectors[3 * i + 1] ?? 0;
    z += vectors[3 * i + 2] ?? 0;
  }
  const length = Math.hypot(x, y, z);
  // Antipodal children cancel out: any middle will do, its ball is the globe.
  const scale = length > 1e-9 ? 1 / length : 0;
  const middle = [scale ? x * scale : 1, y * scale, z * scale] as const;
  vectors.set(middle, 3 * node);
  let radius = 0;
  for (let i = start; i < end; i++) {
    const chord = Math.hypot(
      (vectors[3 * i] ?? 0) - middle[0],
      (vectors[3 * i + 1] ?? 0) - middle[1],
      (vectors[3 * i + 2] ?? 0) - middle[2],
    );
    radius = Math.max(radius, chord + (radii[i] ?? 0));
  }
  radii[node] = radius;
}

/** Positions of the points in the order of a Z-curve through the cube around the sphere, 1,024 cells a side. */
function alongCurve(vectors: Float64Array, count: number): Int32Array {
  // One number holds the cell and the position, so that a plain numeric sort does both.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const cell =
      spread(vectors[3 * i] ?? 0) +
      2 * spread(vectors[3 * i + 1] ?? 0) +
      4 * spread(vectors[3 * i + 2] ?? 0);
    keys[i] = cell * 2 ** 22 + i;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % 2 ** 22);
}

/** The ten bits of a coordinate in [−1, 1], with two zeros between each and the next. */
function spread(coordinate: number): number {
  let bits = Math.min(1023, Math.floor((coordinate + 1) * 512));
  bits = (bits | (bits << 16)) & 0x030000ff;
  bits = (bits | (bits << 8)) & 0x0300f00f;
  bits = (bits | (bits << 4)) & 0x030c30c3;
  return (bits | (bits << 2)) & 0x09249249;
}
