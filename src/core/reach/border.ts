import type { Position } from 'geojson';
import type { AreaGeometry } from '../geodesy/area-geometry.ts';
import { RADIANS } from '../geodesy/ellipsoid.ts';
import { METRES_PER_DEGREE } from '../geodesy/wgs84.ts';

/** Closer to ±180 or to a pole than this (10 cm) is on it. */
const ON_SEAM = 1e-6;

/** An area's border as points along its lines. */
export interface Border {
  /** Longitude and latitude in turn. */
  readonly coordinates: Float64Array;
  /** 1 where a point begins a line of its own, 0 where it goes on from the point before it. */
  readonly begins: Uint8Array;
}

/**
 * The border of an area: its vertices, and points between them so that no two are farther apart than `spacing`
 * metres, near a pole less. Edges are straight in longitude and latitude (RFC 7946); cuts at ±180 and at the poles are left out.
 * Two areas that share an edge get the same points on it.
 */
export function borderOf(area: AreaGeometry, spacing: number): Border {
  const seam = seamSpans(area);
  const builder = new BorderBuilder(spacing);
  for (const polygon of area) {
    for (const ring of polygon) {
      builder.lift();
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1] ?? [];
        const to = ring[i] ?? [];
        if (isCut(from, to)) builder.lift();
        else builder.edge(from, to);
      }
    }
  }
  for (const [from, to] of uncut(seam.east, seam.west).map(at(180))) builder.line(from, to);
  for (const [from, to] of uncut(seam.west, seam.east).map(at(-180))) builder.line(from, to);
  return builder.border();
}

class BorderBuilder {
  private readonly points: number[] = [];
  private readonly begins: number[] = [];
  private readonly spacing: number;
  private isDown = false;

  constructor(spacing: number) {
    this.spacing = spacing;
  }

  /** The next edge begins a line of its own. */
  lift(): void {
    this.isDown = false;
  }

  line(from: Position, to: Position): void {
    this.lift();
    this.edge(from, to);
    this.lift();
  }

  edge(from: Position, to: Position): void {
    if (!this.isDown) this.point(from[0] ?? 0, from[1] ?? 0, 1);
    this.isDown = true;
    // From the same end whichever way the edge runs, so that neighbours get the very same points.
    const isForward = isBefore(from, to);
    const [ax = 0, ay = 0] = isForward ? from : to;
    const [bx = 0, by = 0] = isForward ? to : from;
    const length = roughMetres(ax, ay, bx, by) * bendOf(Math.max(Math.abs(ay), Math.abs(by)));
    const parts = Math.max(1, Math.ceil(length / this.spacing));
    for (let k = 1; k < parts; k++) {
      const t = (isForward ? k : parts - k) / parts;
      this.point(ax + (bx - ax) * t, ay + (by - ay) * t, 0);
    }
    this.point(to[0] ?? 0, to[1] ?? 0, 0);
  }

  border(): Border {
    return {
      coordinates: Float64Array.from(this.points),
      begins: Uint8Array.from(this.begins),
    };
  }

  private point(lng: number, lat: number, begins: 0 | 1): void {
    this.points.push(lng, lat);
    this.begins.push(begins);
  }
}

const isBefore = (a: Position, b: Position): boolean =>
  (a[0] ?? 0) < (b[0] ?? 0) || (a[0] === b[0] && (a[1] ?? 0) < (b[1] ?? 0));

/** Never less than the length of the edge on the ground. */
function roughMetres(ax: number, ay: number, bx: number, by: number): number {
  const eastward = Math.cos(Math.min(Math.abs(ay), Math.abs(by)) * RADIANS);
  return Math.hypot((bx - ax) * eastward, by - ay) * METRES_PER_DEGREE * 1.005;
}

/**
 * How much more densely an edge is dotted for lying near a pole: a parallel there is a small circle, and bulges beyond
 * the discs about its dots by as much more as its radius is less than the globe's.
 */
const bendOf = (lat: number): number =>
  Math.sqrt(Math.min(1000, Math.max(1, Math.tan(lat * RADIANS) / 2)));

type Span = readonly [south: number, north: number];

/** Whether an edge is no border but where an area is cut: along ±180 or a pole. */
export function isCut(from: Position, to: Position): boolean {
  return sideOf(from) !== 0 && sideOf(from) === sideOf(to) ? true : isOnPole(from) && isOnPole(to);
}

/** 1 on +180, −1 on −180, 0 elsewhere. */
const sideOf = ([lng = 0]: Position): number =>
  Math.abs(lng) > 180 - ON_SEAM ? Math.sign(lng) : 0;

const isOnPole = ([, lat = 0]: Position): boolean => Math.abs(lat) > 90 - ON_SEAM;

/** The latitudes at which an area's polygons end along +180 and along −180. */
function seamSpans(area: AreaGeometry): { readonly east: Span[]; readonly west: Span[] } {
  const spans = { east: [] as Span[], west: [] as Span[] };
  for (const polygon of area) {
    const ends = { east: [] as number[], west: [] as number[] };
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1] ?? [];
        const to = ring[i] ?? [];
        const side = sideOf(from);
        if (side === 0 || side !== sideOf(to) || from[1] === to[1]) continue;
        (side > 0 ? ends.east : ends.west).push(from[1] ?? 0, to[1] ?? 0);
      }
    }
    spans.east.push(...oddSpans(ends.east));
    spans.west.push(...oddSpans(ends.west));
  }
  return spans;
}

/** What is covered an odd number of times, by the ends of what covers it: where a ring comes back on itself is no end. */
function oddSpans(ends: readonly number[]): Span[] {
  const sorted = [...ends].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const [south = 0, north = 0] = [sorted[i], sorted[i + 1]];
    const last = spans[spans.length - 1];
    if (last && last[1] === south) spans[spans.length - 1] = [last[0], north];
    else if (south < north) spans.push([south, north]);
  }
  return spans;
}

/** What of some spans no span of the other side meets: there the area ends at ±180 by itself. */
function uncut(spans: readonly Span[], others: readonly Span[]): Span[] {
  let left = [...spans];
  for (const [south, north] of others) {
    left = left.flatMap(([s, n]): Span[] => [
      [s, Math.min(n, south)],
      [Math.max(s, north), n],
    ]);
    left = left.filter(([s, n]) => n - s > ON_SEAM);
  }
  return left;
}

const at =
  (lng: number) =>
  ([south, north]: Span): [Position, Position] => [
    [lng, south],
    [lng, north],
  ];
