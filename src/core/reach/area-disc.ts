import { estimateMetres, toLngLat, toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import type { Origin } from './origin.ts';

/** A disc that holds the whole of an area. */
export interface AreaDisc {
  readonly centre: LngLat;
  readonly radius: Kilometres;
}

/** As much again, against the sphere that the middle is taken on. */
const slack = 1.01;

/**
 * A disc about the middle of an area's border, by unit vectors, so that neither the date line nor a
 * pole has a say. Not the smallest; good to pass over what is far away.
 */
export function discAround({ border: { coordinates } }: Origin): AreaDisc {
  const vector = new Float64Array(3);
  const sum = [0, 0, 0];
  for (let at = 0; at < coordinates.length; at += 2) {
    toVector(coordinates[at] ?? 0, coordinates[at + 1] ?? 0, vector, 0);
    vector.forEach((part, axis) => {
      sum[axis] = (sum[axis] ?? 0) + part;
    });
  }
  const [x = 0, y = 0, z = 0] = sum;
  const length = Math.hypot(x, y, z) || 1;
  const [cx, cy, cz] = [x / length, y / length, z / length];
  let metres = 0;
  for (let at = 0; at < coordinates.length; at += 2) {
    toVector(coordinates[at] ?? 0, coordinates[at + 1] ?? 0, vector, 0);
    const [px = 0, py = 0, pz = 0] = vector;
    metres = Math.max(metres, estimateMetres(cx, cy, cz, px, py, pz));
  }
  return { centre: toLngLat(cx, cy, cz), radius: kilometres((slack * metres) / 1000) };
}
