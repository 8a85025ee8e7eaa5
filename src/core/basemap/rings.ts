import type { Position } from 'geojson';
import { signedArea } from '../geodesy/planar.ts';

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
