import type { MultiLineString, Position } from 'geojson';
import type { LngLat } from '../../core/units.ts';

const kmPerDegree = 111.2;

/**
 * Evenly spread stretches of an outline, each about so many kilometres long: where text along the
 * line can be tried. Roughly measured, which is enough for a label.
 */
export function stretchesOf(
  { coordinates }: MultiLineString,
  count: number,
  km: number,
): readonly (readonly LngLat[])[] {
  const lengths = coordinates.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return coordinates.flatMap((line, at) => {
    const length = lengths[at] ?? 0;
    const own = Math.round((count * length) / total);
    return Array.from({ length: own }, (_, index) =>
      stretch(line, ((index + 0.5) / own) * length, Math.min(km, length)),
    ).filter((part) => part.length > 1);
  });
}

/** The part of a line within half of `km` of its point at `middle` kilometres. */
function stretch(line: readonly Position[], middle: number, km: number): LngLat[] {
  const part: LngLat[] = [];
  let at = 0;
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before !== undefined) at += stepOf(before, position);
    const [lng = 0, lat = 0] = position;
    if (Math.abs(at - middle) <= km / 2) part.push([lng, lat]);
  });
  return part;
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce(
    (sum, position, index) => sum + stepOf(line[index - 1] ?? position, position),
    0,
  );
}

function stepOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const shrink = Math.cos(((ay + by) * Math.PI) / 360);
  return Math.hypot((bx - ax) * shrink, by - ay) * kmPerDegree;
}
