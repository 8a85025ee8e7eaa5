import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A rectangle of a picture, in its pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a position (longitude, latitude in degrees) into a picture, in Mercator’s projection. */
export type Project = (position: Position) => readonly [x: number, y: number];

const mostLatitude = 84;

const northing = (latitude: number): number => {
  const bounded = Math.max(-mostLatitude, Math.min(mostLatitude, latitude));
  return Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
};

/** A part of the world no smaller than this, in degrees of longitude, tells where it is. */
const leastSpan = 8;

/** The projection that shows some positions in a frame, with a margin around them. */
export function projectionAround(
  positions: readonly Position[],
  frame: Frame,
  margin: number,
): Project {
  const xs = positions.map(([x = 0]) => x);
  const ys = positions.map(([, y = 0]) => northing(y));
  const [west, east] = xs.length === 0 ? [-180, 180] : [Math.min(...xs), Math.max(...xs)];
  const [south, north] = ys.length === 0 ? [-1, 1.6] : [Math.min(...ys), Math.max(...ys)];
  const radians = Math.PI / 180;
  const scale = Math.min(
    (frame.width - 2 * margin) / (Math.max(east - west, leastSpan) * radians),
    (frame.height - 2 * margin) / Math.max(north - south, leastSpan * radians),
  );
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return ([x = 0, y = 0]) => [
    frame.x + frame.width / 2 + (x - middle[0]) * radians * scale,
    frame.y + frame.height / 2 - (northing(y) - middle[1]) * scale,
  ];
}

/** The outline of areas as an SVG path; rings that lie wholly outside the frame are left out. */
export function areaPath(area: Polygon | MultiPolygon, project: Project, frame: Frame): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons
    .flatMap((rings) => rings.map((ring) => pathOf(ring, project, frame, 'Z')))
    .join('');
}

export const linePath = (lines: MultiLineString, project: Project, frame: Frame): string =>
  lines.coordinates.map((line) => pathOf(line, project, frame, '')).join('');

function pathOf(line: readonly Position[], project: Project, frame: Frame, end: string): string {
  const points = line.map(project);
  const misses =
    points.every(([x]) => x < frame.x) ||
    points.every(([x]) => x > frame.x + frame.width) ||
    points.every(([, y]) => y < frame.y) ||
    points.every(([, y]) => y > frame.y + frame.height);
  if (misses) return '';
  const written = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${written.join('L')}${end}`;
}
