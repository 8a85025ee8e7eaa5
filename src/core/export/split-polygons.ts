import { bbox, bboxPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The polygons of an area, each with fewer vertices than `most`. Those with more are cut along meridians, which are
 * straight on a globe as on a map, so that the pieces meet without a gap.
 */
export function splitPolygons(area: Polygon | MultiPolygon, most: number): Position[][][] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) => splitOne(rings, most));
}

function splitOne(rings: Position[][], most: number): Position[][][] {
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (vertices < most) return [rings];
  const whole = polygon(rings);
  const [west, south, east, north] = bbox(whole);
  const middle = (west + east) / 2;
  // What is so narrow that it cannot be halved is left as it is.
  if (!(west < middle && middle < east)) return [rings];
  const halves = [
    bboxPolygon([west, south, middle, north]),
    bboxPolygon([middle, south, east, north]),
  ];
  return halves.flatMap((half) => {
    const piece = intersect(featureCollection([whole, half]));
    return piece ? splitPolygons(piece.geometry, most) : [];
  });
}

/** The lines, each with at most `most` vertices; a line that is cut goes on from where it was cut. */
export function splitLines(lines: readonly Position[][], most: number): Position[][] {
  return lines.flatMap((line) => {
    const pieces: Position[][] = [];
    for (let from = 0; from < line.length - 1; from += most - 1) {
      pieces.push(line.slice(from, from + most));
    }
    return pieces;
  });
}
