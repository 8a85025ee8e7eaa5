import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { box } from '../../../tests/support/areas.ts';
import { covers } from '../../../tests/support/planar.ts';
import { validityFaults } from '../../../tests/support/validity.ts';
import { squareKm } from '../geodesy/area-size.ts';
import type { LngLat } from '../units.ts';
import { kilometres, metres } from '../units.ts';
import { distanceFrom } from './area-distance.ts';
import { areaOrigin, type Origin, pointOrigin } from './origin.ts';
import { reach } from './reach.ts';
import { type ReachShapes, reachShapes, type ShapesRequest } from './reach-shapes.ts';

const tolerance = metres(100);

const boxOrigin = (...sides: Parameters<typeof box>) => areaOrigin(box(...sides), 4000);

const country = boxOrigin(23, 51, 32, 56);
const neighbour = boxOrigin(32, 51, 50, 60);
const outpost = pointOrigin([20.5, 54.7]);

function shapesOf(request: Partial<ShapesRequest>, low = 400, high = 500): ReachShapes {
  const span = { lowKm: kilometres(low), highKm: kilometres(high) };
  const steps = reachShapes({
    ...{ from: [country], minus: [], mode: 'somewhere', span, tolerance },
    ...request,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function sizeOf({ geometry }: Feature<Polygon | MultiPolygon>): number {
  return squareKm(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
}

const drawn = (from: Origin[], km: number, mode: 'somewhere' | 'everywhere' = 'somewhere') =>
  reach({ from, range: kilometres(km), mode, tolerance }).area;

describe('claims that agree', () => {
  const shapes = shapesOf({}, 500, 500);

  test('have nothing between them', () => {
    expect(shapes.between).toBeNull();
    expect(shapes.base).toBeNull();
    expect(shapes.km2.core).toBe(shapes.km2.all);
  });

  test('are drawn as the reach itself', () => {
    expect(shapes.core.area).toEqual(drawn([country], 500));
    expect(shapes.high).toEqual(shapes.low);
  });
});

describe('claims that differ', () => {
  const shapes = shapesOf({});

  test('make a band that fills what is between the two reaches', () => {
    expect(shapes.km2.core).toBeCloseTo(sizeOf(drawn([country], 400)), 0);
    expect(shapes.km2.all / sizeOf(drawn([country], 500))).toBeCloseTo(1, 4);
    expect(validityFaults(shapes.between?.area.geometry ?? empty)).toEqual([]);
  });
});

const empty: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

describe.each([
  ['a neighbour', [neighbour]],
  ['an outpost', [outpost]],
  ['both', [neighbour, outpost]],
])('what is added to %s', (_, minus) => {
  const shapes = shapesOf({ minus });

  test('is the reach of all less the reach of the base', () => {
    const base = sizeOf(drawn(minus, 500));
    expect(sizeOf(shapes.base?.area ?? shapes.core.area)).toBeCloseTo(base, 0);
    const added = sizeOf(drawn([country, ...minus], 500)) - base;
    expect(shapes.km2.all / added).toBeCloseTo(1, 2);
    expect(shapes.km2.core).toBeLessThan(shapes.km2.all);
  });

  test('is valid, and leaves nothing of the base in', () => {
    const toBase = distanceFrom(minus, 'somewhere');
    for (const part of [shapes.core, shapes.between]) {
      const { geometry } = part?.area ?? { geometry: empty };
      expect(validityFaults(geometry)).toEqual([]);
      for (let lng = 10; lng < 45; lng += 0.7) {
        const at: LngLat = [lng, 53.3];
        if (toBase(at) < 499.8) expect(covers(geometry, [...at])).toBe(false);
      }
    }
  });
});

test('the whole of an origin that is in the base already adds nothing', () => {
  const shapes = shapesOf({ minus: [country] }, 15, 15);
  expect(shapes.core.area.geometry.coordinates).toEqual([]);
  expect(shapes.km2.all).toBe(0);
});

describe('from everywhere', () => {
  test('the band lies between the two reaches from everywhere, of several origins as of one', () => {
    const from = [country, outpost];
    const shapes = shapesOf({ from, mode: 'everywhere' }, 700, 900);
    const [low, high] = [700, 900].map((km) => sizeOf(drawn(from, km, 'everywhere')));
    expect(shapes.km2.core).toBeCloseTo(low ?? 0, 0);
    expect(shapes.km2.all / (high ?? 0)).toBeCloseTo(1, 3);
    expect(shapes.km2.core).toBeLessThan(sizeOf(drawn(from, 700)));
  });
});

test('the part that is done grows from nothing to all', () => {
  const span = { lowKm: kilometres(400), highKm: kilometres(500) };
  const request = {
    from: [country],
    minus: [neighbour],
    mode: 'somewhere',
    span,
    tolerance,
  } as const;
  const parts = [...reachShapes(request)];
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.every((part, i) => part >= (parts[i - 1] ?? 0) && part <= 1)).toBe(true);
  expect(parts.at(-1)).toBeGreaterThan(0.9);
});
