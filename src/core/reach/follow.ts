import type { Position } from 'geojson';
import { type Direction, towards } from '../geodesy/direction.ts';
import { EQUATORIAL_RADIUS } from '../geodesy/ellipsoid.ts';
import { normalised, type Point, toLngLat } from '../geodesy/surface-vector.ts';
import { CUT_LOCUS, HALF_GLOBE, nearestTurn } from '../geodesy/wgs84.ts';
import type { Cell } from './cell.ts';
import type { Crossing } from './crossing.ts';
import type { Field, Frame, Sample, Source } from './field.ts';

/** A point of the zero line, with what decides there and the direction in which the field rises. */
interface Station {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly source: number;
  readonly site: number;
  readonly rise: Readonly<Direction>;
}

const MAX_DEPTH = 24;
const MAX_STEPS = 12;

/** Equal parts that an arc is cut into; a longer one is halved first, for near a pole some parts ask for more. */
const MOST_PARTS = 4;

/** Candidates worth narrowing before a long list is searched again and again. */
const MANY = 6;

/** Follows the zero line through one cell, from where it enters to where it leaves. */
export class Follower {
  private readonly field: Field;
  private readonly tolerance: number;
  private readonly precision: number;
  /** Of the circles of each source. */
  private readonly curvatures: readonly number[];
  private readonly sample: Sample = { value: 0, source: 0, site: 0 };
  private cell: Cell | null = null;
  private line: Position[] = [];

  constructor(field: Field, tolerance: number) {
    this.field = field;
    this.tolerance = tolerance;
    this.precision = Math.min(tolerance / 50, 1);
    this.curvatures = field.sources.map(({ range }, i) =>
      field.isBase(i) ? -curvatureOf(range) : curvatureOf(range),
    );
  }

  /** The vertices after `enter` up to and with `leave`. All lie in the cell. */
  follow(cell: Cell, frame: Frame, enter: Crossing, leave: Crossing): Position[] {
    this.cell = cell;
    this.line = [];
    this.connect(frame, this.station(enter), this.station(leave), 0);
    this.line.push([leave.lng, leave.lat]);
    return this.line;
  }

  /** Adds the vertices between two stations. */
  private connect(frame: Frame, p: Station, q: Station, depth: number): void {
    if (depth >= MAX_DEPTH) return;
    const length = lengthOf(p, q);
    if (length <= this.tolerance / 2) return;
    const notch = (length * this.notch(p, q, length)) / 4;
    if (this.sagitta(p, q, length) + notch <= 0.8 * this.tolerance) return;
    const isOneArc = p.source === q.source && p.site === q.site;
    if (isOneArc && !this.field.hasBase) {
      // Circles of one radius: none can come between two points of another without covering one of them.
      this.arc(p, q, depth);
      return;
    }
    const sub = this.narrowed(frame, p, q, length);
    const cusp = isOneArc ? null : this.cusp(sub, p, q);
    const corner = cusp && this.vertex(cusp);
    if (cusp && corner) {
      this.connect(sub, p, this.stationOf(cusp, p), depth + 1);
      this.line.push(corner);
      this.connect(sub, this.stationOf(cusp, q), q, depth + 1);
      return;
    }
    const middle = this.project(sub, p, q);
    const vertex = middle && this.vertex(middle);
    if (!middle || !vertex || !isBetween(p, middle, q)) return;
    this.connect(sub, p, middle, depth + 1);
    this.line.push(vertex);
    this.connect(sub, middle, q, depth + 1);
  }

  /** Adds the vertices between two stations on the circle about one site. */
  private arc(p: Station, q: Station, depth: number): void {
    const length = lengthOf(p, q);
    const parts = Math.ceil(Math.sqrt(this.sagitta(p, q, length) / (0.8 * this.tolerance)));
    if (parts <= MOST_PARTS) {
      for (let k = 1; k < parts; k++) {
        const vertex = this.vertex(this.onArc(p, q, length, k / parts));
        if (vertex) this.line.push(vertex);
      }
      return;
    }
    if (depth >= MAX_DEPTH) return;
    const middle = this.onArc(p, q, length, 0.5);
    const vertex = this.vertex(middle);
    if (!vertex || !isBetween(p, middle, q)) return;
    this.arc(p, this.stationOf(middle, p), depth + 1);
    this.line.push(vertex);
    this.arc(this.stationOf(middle, p), q, depth + 1);
  }

  /** The point of the circle about one site at a part of the way between two stations. */
  private onArc(p: Station, q: Station, length: number, part: number): Point {
    const lift = (length * bulge(length * this.curvature(p), part)) / EQUATORIAL_RADIUS;
    const mix = (a: number, b: number): number => a + (b - a) * part;
    let at = normalised(
      mix(p.x + lift * p.rise.x, q.x + lift * q.rise.x),
      mix(p.y + lift * p.rise.y, q.y + lift * q.rise.y),
      mix(p.z + lift * p.rise.z, q.z + lift * q.rise.z),
    );
    for (let i = 0; i < MAX_STEPS; i++) {
      const value = this.field.valueAt(p.source, p.site, at.x, at.y, at.z);
      if (Math.abs(value) <= this.precision) break;
      at = stepped(at, this.stationOf(at, p).rise, -value);
    }
    return at;
  }

  /** How far an arc, or the drawn edge itself, bends away from its chord. */
  private sagitta(p: Station, q: Station, length: number): number {
    const curvature = Math.max(Math.abs(this.curvature(p)), Math.abs(this.curvature(q)));
    const polar = Math.max(Math.abs(p.z), Math.abs(q.z));
    const drawn = polar / Math.sqrt(Math.max(1e-18, 1 - polar * polar)) / EQUATORIAL_RADIUS;
    return (length * length * (curvature + drawn)) / 8;
  }

  /**
   * By how much the line turns between two stations beyond what arcs of its sources turn: the sum of the angles at the
   * cusps between. All cusps of a union turn one way and all arcs the other, so this bounds them each.
   */
  private notch(p: Station, q: Station, length: number): number {
    const turn = turnBetween(p, q);
    const atP = this.curvature(p);
    const atQ = this.curvature(q);
    const isMixed = this.field.isBase(p.source) !== this.field.isBase(q.source);
    if (isMixed) return Math.abs(turn) + length * Math.max(Math.abs(atP), Math.abs(atQ));
    return Math.abs((length * (atP + atQ)) / 2 - turn);
  }

  /** The curvature of the circle about the deciding site, to the left with the region on the left. */
  private curvature({ source }: Station): number {
    return this.curvatures[source] ?? 0;
  }

  private narrowed(frame: Frame, p: Station, q: Station, length: number): Frame {
    const isLong = frame.sources.some((s) => s.status === 'live' && s.to - s.from > MANY);
    const radius = 0.8 * length;
    if (!isLong || radius > frame.disc.radius / 2) return frame;
    const sub = this.field.narrow(frame, {
      ...normalised(p.x + q.x, p.y + q.y, p.z + q.z),
      radius,
    });
    return sub.status === 'live' ? sub : frame;
  }

  /** Where the circles that decide at two stations meet, if the zero line does have its corner there. */
  private cusp(frame: Frame, p: Station, q: Station): Point | null {
    let at = normalised(p.x + q.x, p.y + q.y, p.z + q.z);
    for (let i = 0; i < MAX_STEPS; i++) {
      const a = this.stationOf(at, p);
      const b = this.stationOf(at, q);
      const va = this.field.valueAt(p.source, p.site, at.x, at.y, at.z);
      const vb = this.field.valueAt(q.source, q.site, at.x, at.y, at.z);
      if (Math.abs(va) + Math.abs(vb) <= this.precision) {
        if (!isBetween(p, at, q)) return null;
        const value = this.field.sample(frame, at.x, at.y, at.z, this.sample);
        return Math.abs(value) <= 2 * this.precision ? at : null;
      }
      const along = dot(a.rise, b.rise);
      const det = 1 - along * along;
      if (det < 1e-6) return null;
      // Solve for the step whose components along both rises undo both values.
      const s = (-va + along * vb) / det;
      const t = (-vb + along * va) / det;
      if (Math.hypot(s, t) > 4 * frame.disc.radius) return null;
      at = stepped(stepped(at, a.rise, s), b.rise, t);
    }
    return null;
  }

  /** A station of the zero line near the middle of two others. */
  private project(frame: Frame, p: Station, q: Station): Station | null {
    let at = normalised(p.x + q.x, p.y + q.y, p.z + q.z);
    for (let i = 0; i < MAX_STEPS; i++) {
      const value = this.field.sample(frame, at.x, at.y, at.z, this.sample);
      const station = this.stationOf(at, this.sample);
      if (Math.abs(value) <= this.precision) return station;
      at = stepped(at, station.rise, -value);
    }
    const value = this.field.sample(frame, at.x, at.y, at.z, this.sample);
    return Math.abs(value) <= this.tolerance / 10 ? this.stationOf(at, this.sample) : null;
  }

  private station(crossing: Crossing): Station {
    return this.stationOf(crossing, crossing);
  }

  private stationOf(
    { x, y, z }: Point,
    { source, site }: { readonly source: number; readonly site: number },
  ): Station {
    const rise: Direction = { x: 0, y: 0, z: 0, sin: 0, cos: 1 };
    towards(x, y, z, (this.field.sources[source] as Source).tree.vectors, 3 * site, rise);
    if (!this.field.isBase(source)) {
      rise.x = -rise.x;
      rise.y = -rise.y;
      rise.z = -rise.z;
    }
    return { x, y, z, source, site, rise };
  }

  /**
   * A point as a vertex, or null where it has come to lie outside the cell: the line itself does not leave it, so it
   * is nearer to the side it passed than to what a neighbour draws.
   */
  private vertex({ x, y, z }: Point): Position | null {
    const { west, south, east, north } = this.cell as Cell;
    const [lng, lat] = toLngLat(x, y, z);
    const turned = nearestTurn(lng, (west + east) / 2);
    const isIn = turned > west && turned < east && lat > south && lat < north;
    return isIn ? [turned, lat] : null;
  }
}

/** The curvature, per metre, of a circle of some range in metres; at the most, where fronts meet behind the antipode. */
function curvatureOf(range: number): number {
  const beyond = HALF_GLOBE - range;
  if (beyond > range) return 1 / (EQUATORIAL_RADIUS * Math.tan(range / EQUATORIAL_RADIUS));
  const round = Math.max(1, beyond - CUT_LOCUS);
  return -1 / (EQUATORIAL_RADIUS * Math.tan(round / EQUATORIAL_RADIUS));
}

/**
 * How far an arc bulges from its chord at a part of the way, in chords; `turn` is its curvature in chords. Of use for
 * less than a half turn; a wider arc takes a few steps more.
 */
function bulge(turn: number, part: number): number {
  const half = (turn * turn) / 4;
  const aside = turn * (part - 0.5);
  const roots = Math.sqrt(Math.max(0, 1 - aside * aside)) + Math.sqrt(Math.max(0.01, 1 - half));
  return (turn * part * (1 - part)) / roots;
}

function lengthOf(p: Point, q: Point): number {
  const [x, y, z] = [q.x - p.x, q.y - p.y, q.z - p.z];
  return EQUATORIAL_RADIUS * Math.sqrt(x * x + y * y + z * z);
}

const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y + a.z * b.z;

function stepped({ x, y, z }: Point, along: Point, metres: number): Point {
  const step = metres / EQUATORIAL_RADIUS;
  return normalised(x + along.x * step, y + along.y * step, z + along.z * step);
}

/** The angle to the left between the rises at two stations. */
function turnBetween(p: Station, q: Station): number {
  const { x: ax, y: ay, z: az } = p.rise;
  const { x: bx, y: by, z: bz } = q.rise;
  const up = p.x * (ay * bz - az * by) + p.y * (az * bx - ax * bz) + p.z * (ax * by - ay * bx);
  return Math.atan2(up, dot(p.rise, q.rise));
}

/** Whether a point lies beside the chord of two others and not beyond its ends. */
function isBetween(p: Point, m: Point, q: Point): boolean {
  const x = q.x - p.x;
  const y = q.y - p.y;
  const z = q.z - p.z;
  const along = (m.x - p.x) * x + (m.y - p.y) * y + (m.z - p.z) * z;
  return along > 0 && along < x * x + y * y + z * z;
}
