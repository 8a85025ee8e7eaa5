import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPoint, logarithmic, starLoop } from '../../../tests/support/areas.ts';
import { runs } from '../../../tests/support/properties.ts';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { assemble } from '../geodesy/assemble.ts';
import { nearestTurn } from '../geodesy/wgs84.ts';
import { distanceFrom } from '../reach/area-distance.ts';
import { areaOrigin } from '../reach/origin.ts';
import type { LngLat } from '../units.ts';
import { readOutline } from './outline.ts';

/** Corners of an area somewhere, many of them over ±180 or a pole, that run on past ±180. */
const loop = fc
  .record({
    centre: anyPoint,
    size: logarithmic(3000, 3_000_000),
    shape: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 5, maxLength: 14 }),
    turn: fc.double({ min: 0, max: 360, noNaN: true }),
  })
  .map(({ centre, size, shape, turn }) =>
    starLoop(
      centre,
      shape.map((part) => part * size),
      turn,
    ),
  )
  // Half a turn is as short one way as the other.
  .filter((corners) =>
    corners.every(([lng], i) => Math.abs(lng - (corners[i - 1]?.[0] ?? lng)) < 179),
  );

/** The ways in which people write such a ring. */
const writings: readonly ((corners: [number, number][]) => number[][])[] = [
  (corners) => corners,
  (corners) => corners.map(([lng, lat]) => [nearestTurn(lng, 0), lat]),
  (corners) => corners.map(([lng, lat]) => [nearestTurn(lng, 180), lat]),
  (corners) => corners.slice(0, -1).map(([lng, lat]) => [nearestTurn(lng, 0), lat, 120]),
  (corners) => corners.map(([lng, lat]) => [nearestTurn(lng, -180), lat]).reverse(),
];

test('however an outline is written, it is the same area', () => {
  fc.assert(
    fc.property(loop, fc.array(anyPoint, { minLength: 4, maxLength: 8 }), (corners, points) => {
      const expected = measured(assemble([corners], false).polygons);
      const near = corners.map(([lng, lat]): LngLat => [nearestTurn(lng + 0.01, 0), lat * 0.99]);
      for (const write of writings) {
        const outline = readOutline({ type: 'Polygon', coordinates: [write(corners)] });
        if (!outline.ok) throw new Error(outline.fault.message);
        const { shape } = outline.value;
        const actual = measured(shape.type === 'area' ? shape.area : []);
        for (const at of [...points, ...near]) {
          // Where rounding moved the crossing of ±180, by next to nothing.
          expect(actual(at), `${at}`).toBeCloseTo(expected(at), 3);
        }
      }
    }),
    runs(40),
  );
});

const measured = (area: AreaGeometry): ((at: LngLat) => number) =>
  distanceFrom([areaOrigin(area, 32_000)], 'somewhere');
