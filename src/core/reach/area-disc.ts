import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { estimateMetres, toLngLat, toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { borderOf } from './border.ts';

/** A disc that holds the whole of an area. */
export interface AreaDisc {
  readonly centre: LngLat;
  readonly radius: Kilometres;
}

/** Metres between the dots that stand for the border: what an edge bulges between them is less than the slack. */
const DOTS = 50_000;

/** As much again, against the sphere that the middle is taken on. */
const slack = 1.01;

/**
 * A disc about the middle of an area's border, by unit vectors, so that neither the date line nor a
 * pole has a say. Not the smallest; good to pass over what is far away.
 */
export function discAround(area: AreaGeometry): AreaDisc {
  const { coordinates } = borderOf(area, DOTS);
  const vectors = new Float64Array((3 * coordinates.length) / 2);
  let [x, y, z] = [0, 0, 0];
  for (let at = 0, to = 0; at < coordinates.length; at += 2, to += 3) {
    toVector(coordinates[at] ?? 0, coordinates[at + 1] ?? 0, vectors, to);
    x += vectors[to] ?? 0;
    y += vectors[to + 1] ?? 0;
    z += vectors[to + 2] ?? 0;
  }
  const length = Math.hypot(x, y, z) || 1;
  const [cx, cy, cz] = [x / length, y / length, z / length];
  // The farthest by chord is the farthest by far: the distance is worked out once.
  let far = 0;
  let least = 1;
  for (let to = 0; to < vectors.length; to += 3) {
    const cos = cx * (vectors[to] ?? 0) + cy * (vectors[to + 1] ?? 0) + cz * (vectors[to + 2] ?? 0);
    if (cos >= least) continue;
    least = cos;
    far = to;
  }
  const [px = cx, py = cy, pz = cz] = vectors.subarray(far, far + 3);
  const metres = estimateMetres(cx, cy, cz, px, py, pz);
  return { centre: toLngLat(cx, cy, cz), radius: kilometres((slack * metres) / 1000) };
}
