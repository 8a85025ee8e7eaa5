import type { Position } from 'geojson';

/** Twice the signed area of a ring in the plane: positive when it runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  let [px = 0, py = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += px * y - x * py;
    px = x;
    py = y;
  }
  return sum;
}

/**
 * Winds polygons as RFC 7946 asks: outer rings counterclockwise, holes clockwise. In place. Good for polygons that
 * are cut at ±180°, as the basemap's are.
 */
export function windRight(polygons: Position[][][]): void {
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const counterclockwise = signedArea(ring) > 0;
      if (counterclockwise !== (index === 0)) ring.reverse();
    });
  }
}
