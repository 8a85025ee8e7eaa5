import { area, multiPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { validityFaults } from '../../../tests/support/validity.ts';
import { splitLines, splitPolygons } from './split-polygons.ts';

/** A wavy ring about a point. */
function wavy(vertices: number, radius: number): Position[] {
  const ring = Array.from({ length: vertices }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / vertices;
    const r = radius * (1 + 0.2 * Math.sin(40 * angle));
    return [10 + r * Math.cos(angle), 50 + r * Math.sin(angle)];
  });
  return [...ring, ring[0] ?? []];
}

it('cuts what has too many vertices into pieces that cover the same', () => {
  const polygon = {
    type: 'Polygon' as const,
    coordinates: [wavy(800, 8), wavy(100, 3).reverse()],
  };
  const pieces = splitPolygons(polygon, 400);
  expect(pieces.length).toBeGreaterThan(2);
  for (const rings of pieces) {
    expect(rings.flat().length).toBeLessThan(400);
    expect(validityFaults({ type: 'Polygon', coordinates: rings })).toEqual([]);
  }
  expect(area(multiPolygon(pieces)) / area(polygon)).toBeCloseTo(1, 6);
});

it('leaves alone what has few', () => {
  const polygon = { type: 'Polygon' as const, coordinates: [wavy(100, 1)] };
  expect(splitPolygons(polygon, 2000)).toEqual([polygon.coordinates]);
});

it('cuts a line so that it goes on where it was cut', () => {
  const line = wavy(10, 1);
  const pieces = splitLines([line], 4);
  expect(pieces.map(({ length }) => length)).toEqual([4, 4, 4, 2]);
  expect(pieces.flatMap((piece, at) => (at === 0 ? piece : piece.slice(1)))).toEqual(line);
});
