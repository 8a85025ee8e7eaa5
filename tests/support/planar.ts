import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Whether the drawn polygon covers a point of the longitude–latitude plane: even-odd over all its rings. */
export function covers(geometry: Polygon | MultiPolygon, [x = 0, y = 0]: Position): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** A seeded generator of numbers in [0, 1) (mulberry32), so that a failing case comes back. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Points spread evenly over the globe. */
export function pointsOnGlobe(count: number, random: () => number): [number, number][] {
  return Array.from({ length: count }, () => [
    random() * 360 - 180,
    (Math.asin(random() * 2 - 1) * 180) / Math.PI,
  ]);
}
