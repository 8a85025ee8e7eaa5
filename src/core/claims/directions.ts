import type { Bearing } from './statement.ts';

const POINTS: Readonly<Record<string, number>> = {
  nord: 0,
  north: 0,
  est: 90,
  east: 90,
  sud: 180,
  south: 180,
  ouest: 270,
  west: 270,
};

/** Degrees clockwise from north of "nord-est", "southwest", "east-northeast". */
export function bearingOf(words: string): Bearing | null {
  const points =
    words.replace(/ern$/, '').match(/nord|north|sud|south|est(?!e)|east|ouest|west/g) ?? [];
  let [east, north] = [0, 0];
  for (const point of points) {
    const degrees = POINTS[point] ?? 0;
    east += Math.sin((degrees * Math.PI) / 180);
    north += Math.cos((degrees * Math.PI) / 180);
  }
  if (points.length === 0 || Math.hypot(east, north) < 0.1) return null;
  return (360 + (Math.atan2(east, north) * 180) / Math.PI) % 360;
}
