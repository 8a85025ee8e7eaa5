import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyArea, anyPoint, logarithmic } from '../../../tests/support/areas.ts';
import { covers } from '../../../tests/support/planar.ts';
import { runs } from '../../../tests/support/properties.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import type { Drawn } from '../geodesy/drawn.ts';
import { antipode, destinationMetres } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { distanceFrom } from './area-distance.ts';
import { areaOrigin, type Origin, pointOrigin, spacingFor } from './origin.ts';
import { type ReachRequest, reach } from './reach.ts';

type Prepared = (spacing: number) => Origin;

const origin: fc.Arbitrary<Prepared> = fc.oneof(
  { weight: 5, arbitrary: anyArea.map((area) => (spacing: number) => areaOrigin(area, spacing)) },
  { weight: 1, arbitrary: anyPoint.map((point) => () => pointOrigin(point)) },
);

/** Not so small that the reach of a continent has a million cells, up to where next to nothing is out of it. */
const range = fc.oneof(
  logarithmic(30, 15_000),
  fc.double({ min: 15_000, max: 19_500, noNaN: true }),
);

const question = fc
  .record({
    from: fc.array(origin, { minLength: 1, maxLength: 3 }),
    minus: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Prepared[]>([]) },
      { weight: 1, arbitrary: fc.array(origin, { minLength: 1, maxLength: 2 }) },
    ),
    mode: fc.constantFrom('somewhere' as const, 'everywhere' as const),
    range,
    fineness: logarithmic(0.001, 0.2),
  })
  .map(({ from, minus, mode, range: km, fineness }): ReachRequest => {
    const tolerance = Math.min(5000, Math.max(30, fineness * km * 1000));
    const prepare = (make: Prepared): Origin => make(spacingFor(km * 1000, tolerance));
    return {
      from: from.map(prepare),
      minus: minus.map(prepare),
      mode,
      range: kilometres(km),
      tolerance: metres(tolerance),
    };
  });

/** The field in metres, by exact distances: below zero in the region. */
function exactField({ from, minus = [], mode, range: km }: ReachRequest): (at: LngLat) => number {
  const added = distanceFrom(from, mode);
  const base = minus.length > 0 ? distanceFrom(minus, 'somewhere') : null;
  return (at) => 1000 * Math.max(added(at) - km, base ? km - base(at) : Number.NEGATIVE_INFINITY);
}

/** Points beside the drawn line, a tolerance and a half to both sides, and where circles about the dots may end. */
function tellingPoints(drawn: Drawn, request: ReachRequest, parts: readonly number[]): LngLat[] {
  const some = <Item>(items: readonly Item[], part: number): Item[] =>
    items.slice(Math.floor(part * items.length)).slice(0, 1);
  const { tolerance, range: km } = request;
  const edges = drawn.outline.geometry.coordinates.flatMap((line) =>
    line.slice(1).map((to, i) => [line[i] ?? [], to] as const),
  );
  const besideLine = parts.flatMap((part) =>
    some(edges, part).flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
      const along = (part * 9973) % 1;
      const on: LngLat = [ax + (bx - ax) * along, ay + (by - ay) * along];
      const azimuth = 360 * ((part * 7919) % 1);
      const away = (turn: number) => destinationMetres(on, azimuth + turn, 1.6 * tolerance);
      return [away(0), away(180)];
    }),
  );
  const aroundDots = [...request.from, ...(request.minus ?? [])].flatMap(({ border }) =>
    parts.slice(0, 3).flatMap((part): LngLat[] => {
      const at = 2 * Math.floor((part * border.coordinates.length) / 2);
      const dot: LngLat = [border.coordinates[at] ?? 0, border.coordinates[at + 1] ?? 0];
      const beyond = Math.max(0, 1000 * km - 1.6 * tolerance);
      return [antipode(dot), destinationMetres(dot, 360 * part, beyond)];
    }),
  );
  return [...besideLine, ...aroundDots];
}

/** On the seam where a drawing is cut there is no telling on which side of it a point lies. */
const isOnSeam = ([lng, lat]: LngLat): boolean =>
  Math.abs(lng) > 180 - 1e-7 || Math.abs(lat) > 90 - 1e-7;

test('the reach from anywhere on the globe is valid, and its line lies where the distance says', () => {
  const parts = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
    minLength: 15,
    maxLength: 15,
  });
  fc.assert(
    fc.property(question, parts, fc.array(anyPoint, { maxLength: 8 }), (request, some, points) => {
      const drawn = reach(request);
      expect(validityFaults(drawn.area.geometry)).toEqual([]);
      const field = exactField(request);
      for (const at of [...points, ...tellingPoints(drawn, request, some)]) {
        const value = field(at);
        if (isOnSeam(at) || Math.abs(value) < 1.3 * request.tolerance) continue;
        expect(covers(drawn.area.geometry, [...at]), `${at}, ${value} m`).toBe(value < 0);
      }
    }),
    { ...runs(10), endOnFailure: true },
  );
});
