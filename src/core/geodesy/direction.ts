/** A unit vector along the ground. */
export interface Direction {
  x: number;
  y: number;
  z: number;
  /** Sine and cosine of the angle to what it points to. */
  sin: number;
  cos: number;
}

/** The unit vector at a point towards another (of a list, at an index), and the angle between them. */
export function towards(
  x: number,
  y: number,
  z: number,
  vectors: Float64Array,
  at: number,
  out: Direction,
): void {
  const vx = vectors[at] ?? 0;
  const vy = vectors[at + 1] ?? 0;
  const vz = vectors[at + 2] ?? 0;
  const cos = x * vx + y * vy + z * vz;
  const tx = vx - cos * x;
  const ty = vy - cos * y;
  const tz = vz - cos * z;
  const sin = Math.sqrt(tx * tx + ty * ty + tz * tz);
  const scale = sin > 1e-15 ? 1 / sin : 0;
  out.x = tx * scale;
  out.y = ty * scale;
  out.z = tz * scale;
  out.sin = sin;
  out.cos = cos;
}
