import type { Position } from 'geojson';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { estimateMetres, toLngLat, toVector } from '../geodesy/surface-vector.ts';
import type { Kilometres, LngLat } from '../units.ts';
import { kilometres } from '../units.ts';
import { isCut } from './border.ts';

/** A disc that holds the whole of an area. */
export interface AreaDisc {
  readonly centre: LngLat;
  readonly radius: Kilometres;
}

/** Degrees between the points that stand for the border: what an edge bulges between them is less than the slack. */
const STEP = 0.45;

/** As much again, against the sphere that the middle is taken on. */
const slack = 1.01;

/**
 * A disc about the middle of an area's border, by unit vectors, so that neither the date line nor a
 * pole has a say. Not the smallest; good to pass over what is far away.
 */
export function discAround(area: AreaGeometry): AreaDisc {
  const { border, cuts } = vectorsAlong(area);
  let [x, y, z] = [0, 0, 0];
  for (let at = 0; at < border.length; at += 3) {
    x += border[at] ?? 0;
    y += border[at + 1] ?? 0;
    z += border[at + 2] ?? 0;
  }
  const length = Math.hypot(x, y, z) || 1;
  const [cx, cy, cz] = [x / length, y / length, z / length];
  // The farthest by chord is the farthest by far: the distance is worked out once.
  let [px, py, pz] = [cx, cy, cz];
  let least = 1;
  for (const vectors of [border, cuts]) {
    for (let at = 0; at < vectors.length; at += 3) {
      const [vx = 0, vy = 0, vz = 0] = [vectors[at], vectors[at + 1], vectors[at + 2]];
      const cos = cx * vx + cy * vy + cz * vz;
      if (cos >= least) continue;
      least = cos;
      [px, py, pz] = [vx, vy, vz];
    }
  }
  const metres = estimateMetres(cx, cy, cz, px, py, pz);
  return { centre: toLngLat(cx, cy, cz), radius: kilometres((slack * metres) / 1000) };
}

/**
 * The vectors of an area's vertices, and of points between those that are far apart: what lies on cuts at ±180 and at
 * the poles by itself, for it is no border, and would draw the middle to it.
 */
function vectorsAlong(area: AreaGeometry): { readonly border: number[]; readonly cuts: number[] } {
  const [border, cuts]: [number[], number[]] = [[], []];
  for (const ring of area.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [from = [], to = []] = [ring[i - 1], ring[i]];
      addEdge(from, to, isCut(from, to) ? cuts : border);
    }
  }
  return { border, cuts };
}

const scratch = new Float64Array(3);

function addEdge(
  [fromLng = 0, fromLat = 0]: Position,
  [toLng = 0, toLat = 0]: Position,
  vectors: number[],
): void {
  const apart = Math.max(Math.abs(toLng - fromLng), Math.abs(toLat - fromLat));
  const parts = Math.max(1, Math.ceil(apart / STEP));
  for (let k = 1; k <= parts; k++) {
    const t = k / parts;
    toVector(fromLng + (toLng - fromLng) * t, fromLat + (toLat - fromLat) * t, scratch, 0);
    vectors.push(scratch[0] ?? 0, scratch[1] ?? 0, scratch[2] ?? 0);
  }
}
