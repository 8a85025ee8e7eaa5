import type { Position } from 'geojson';

/** Twice the area of a closed ring in square degrees: above zero when it is wound counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    area += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return area;
}

/** Whether a closed ring contains a point of the longitude–latitude plane, by the even-odd rule. */
export function containsPoint(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
