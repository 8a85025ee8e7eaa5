import fc from 'fast-check';
import type { AreaGeometry } from '../../src/core/geodesy/area-geometry.ts';
import { assemble } from '../../src/core/geodesy/assemble.ts';
import { destinationMetres, nearestTurn } from '../../src/core/geodesy/wgs84.ts';
import type { LngLat } from '../../src/core/units.ts';
import { validityFaults } from './validity.ts';

/** Points of the globe, many of them where maps go wrong: on round degrees, on and beside ±180, at the poles. */
export const anyPoint: fc.Arbitrary<LngLat> = fc.oneof(
  fc.tuple(
    fc.constantFrom(-180, 180, 0, 90, -90, 179.999999, -179.9999, 10),
    fc.constantFrom(-90, 90, 0, 45, -45, 89.9, -89.99, 60),
  ),
  fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 })),
  fc.tuple(fc.constantFrom(-180, 180), fc.integer({ min: -80, max: 80 })),
  fc.tuple(degrees(-180, 180), fc.oneof(degrees(80, 90), degrees(-90, -80))),
  fc.tuple(degrees(-180, 180), degrees(-88, 88)),
);

function degrees(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

/** From so much to so much, as many of each order of magnitude. */
export const logarithmic = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);

type Loop = [number, number][];

/** The corners of a star-shaped area about a centre, counter-clockwise; longitudes run on. */
export function starLoop(centre: LngLat, radii: readonly number[], turn: number): Loop {
  const loop: Loop = [];
  for (let i = 0; i <= radii.length; i++) {
    const azimuth = turn - (360 * (i % radii.length)) / radii.length;
    const [lng, lat] = destinationMetres(centre, azimuth, radii[i % radii.length] ?? 0);
    loop.push([nearestTurn(lng, loop.at(-1)?.[0] ?? lng), lat]);
  }
  return loop;
}

const star = fc
  .record({
    centre: anyPoint,
    size: logarithmic(300, 4_000_000),
    shape: fc.array(degrees(0.3, 1), { minLength: 3, maxLength: 14 }),
    turn: degrees(0, 360),
    hole: fc.option(degrees(0.1, 0.6)),
  })
  .map(({ centre, size, shape, turn, hole }): AreaGeometry => {
    const radii = shape.map((part) => part * size);
    const loops = [starLoop(centre, radii, turn)];
    if (hole !== null) {
      const inner = radii.map((radius) => radius * hole);
      loops.push(starLoop(centre, inner, turn).reverse());
    }
    return assemble(loops, false).polygons;
  });

const islands = fc
  .record({
    centre: anyPoint,
    size: logarithmic(3000, 2_000_000),
    each: fc.array(fc.tuple(degrees(0, 360), degrees(0, 1), degrees(0.01, 0.2)), {
      minLength: 2,
      maxLength: 6,
    }),
  })
  .map(({ centre, size, each }): AreaGeometry => {
    const loops = each.map(([azimuth, away, radius]) => {
      const middle = destinationMetres(centre, azimuth, away * size);
      return starLoop(
        middle,
        [1, 0.7, 0.9].map((part) => part * radius * size),
        azimuth,
      );
    });
    return assemble(loops, false).polygons;
  });

/** The area between two meridians and two parallels. */
export const box = (west: number, south: number, east: number, north: number): AreaGeometry => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

const rectangle = (west: number, south: number, width: number, height: number): AreaGeometry => {
  const [w, s] = [Math.min(west, 180 - width), Math.min(south, 90 - height)];
  return box(w, s, w + width, s + height);
};

const roundBox = fc
  .tuple(
    fc.integer({ min: -180, max: 179 }),
    fc.integer({ min: -90, max: 89 }),
    fc.constantFrom(1, 2, 5, 30, 100, 360),
    fc.constantFrom(1, 5, 30),
  )
  .map(([west, south, width, height]) => rectangle(Math.max(-180, west), south, width, height));

const sliver = fc
  .tuple(anyPoint, logarithmic(1e-5, 1e-2), logarithmic(0.01, 25), fc.boolean())
  .map(([[west, south], thin, long, isUpright]) =>
    isUpright ? rectangle(west, south, thin, long) : rectangle(west, south, long, thin),
  );

/** What lies beyond a jagged line around a pole. */
const cap = fc
  .tuple(fc.array(degrees(55, 89.5), { minLength: 3, maxLength: 12 }), fc.boolean())
  .map(([latitudes, isSouth]): AreaGeometry => {
    const closed = [...latitudes, latitudes[0] ?? 60];
    const line = closed.map((lat, i) => [-180 + (360 * i) / latitudes.length, lat]);
    const north = [...line, [180, 90], [-180, 90], line[0] ?? []];
    return [[isSouth ? north.map(([lng = 0, lat = 0]) => [lng, -lat]).reverse() : north]];
  });

/** Areas of all sorts: over a pole, over ±180, with holes, in many parts, as thin as a hair, on round degrees. */
export const anyArea: fc.Arbitrary<AreaGeometry> = fc
  .oneof(star, islands, roundBox, sliver, cap)
  .filter(
    (area) => validityFaults({ type: 'MultiPolygon', coordinates: area as never }).length === 0,
  );
