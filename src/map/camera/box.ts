import type { Box } from '../../core/geodesy/box.ts';
import type { LngLat } from '../../core/units.ts';

export function pointBox([lng, lat]: LngLat): Box {
  return { west: lng, south: lat, east: lng, north: lat };
}

const kmPerDegree = 110.5;

/** A box with so many kilometres around it, a little more rather than less. */
export function grown({ west, south, east, north }: Box, km: number): Box {
  const up = km / kmPerDegree;
  const [bottom, top] = [Math.max(-90, south - up), Math.min(90, north + up)];
  const nearestPole = Math.max(Math.abs(bottom), Math.abs(top));
  const aside = up / Math.max(0.01, Math.cos((nearestPole * Math.PI) / 180));
  if (east - west + 2 * aside >= 360) return { west: -180, south: bottom, east: 180, north: top };
  return { west: west - aside, south: bottom, east: east + aside, north: top };
}

/** The smallest box around all of them, whichever way round the globe it goes. */
export function unionBox(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const { west, east } = unionOfArcs(boxes);
  return {
    west,
    east,
    south: Math.min(...boxes.map(({ south }) => south)),
    north: Math.max(...boxes.map(({ north }) => north)),
  };
}

/** The circle without the widest gap that the arcs leave. */
function unionOfArcs(arcs: readonly Pick<Box, 'west' | 'east'>[]): Pick<Box, 'west' | 'east'> {
  const sorted = arcs
    .map(({ west, east }) => {
      const from = normalised(west);
      return { west: from, east: from + (east - west) };
    })
    .sort((a, b) => a.west - b.west);
  const first = sorted[0] ?? { west: 0, east: 0 };
  let reach = first.east;
  let widest = { gap: -1, from: first.east, to: first.west };
  for (const { west, east } of [...sorted.slice(1), { west: first.west + 360, east: 0 }]) {
    if (west - reach > widest.gap) widest = { gap: west - reach, from: reach, to: west };
    reach = Math.max(reach, east);
  }
  if (widest.gap <= 0) return { west: -180, east: 180 };
  const west = normalised(widest.to);
  return { west, east: west + 360 - widest.gap };
}

/** Into [-180, 180). */
function normalised(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
