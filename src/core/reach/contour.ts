import type { Position } from 'geojson';
import type { Assembled } from '../geodesy/assemble.ts';
import { close } from '../geodesy/assemble.ts';
import { EQUATORIAL_RADIUS, RADIANS } from '../geodesy/ellipsoid.ts';
import { signedArea } from '../geodesy/planar.ts';
import { METRES_PER_DEGREE } from '../geodesy/wgs84.ts';
import type { Cell, Gate } from './cell.ts';
import { discOf, gatesOf, parts, splitOf } from './cell.ts';
import type { Crossing, Grain, Side } from './crossing.ts';
import { findCrossings } from './crossing.ts';
import type { FieldSpec, Frame, Status } from './field.ts';
import { Field } from './field.ts';
import { Follower } from './follow.ts';
import type { Slopes } from './slopes.ts';
import { slopesOf } from './slopes.ts';

/** A stretch of the zero line through one cell, with the region on its left. */
interface Piece {
  readonly enter: Crossing;
  readonly leave: Crossing;
  /** The vertices after `enter`, with `leave`. */
  readonly vertices: readonly Position[];
}

/** Where the zero line enters a cell, and where that stretch of it leaves. */
type Pair = readonly [Crossing, Crossing];

/** Where the field's rises span less than this, the zero line is simple: well under a half turn. */
const SIMPLE = 2.1;

/** Cells at least this many splits deep are done in one go; between larger ones a caller may breathe. */
const BREATH_DEPTH = 9;

/**
 * Draws the zero line of a field, by splitting the globe into cells until in each the field is known to have no zero,
 * or to rise in so narrow a range of directions that its zero line there is one simple curve after another. Nothing
 * larger than the finest cell can be missed, and no curve crosses another, since each keeps to its own cell.
 *
 * A generator, so that a worker can look up in between: it yields the part of the globe that is done, from 0 to 1.
 *
 * @param tolerance metres that the drawn line may be off by.
 * @param smallestRange metres: no source's zero line bends more sharply than a circle of this range.
 */
export function* contour(
  spec: FieldSpec,
  tolerance: number,
  smallestRange: number,
): Generator<number, Assembled, void> {
  const tracer = new Tracer(new Field(spec, tolerance), tolerance, smallestRange);
  yield* tracer.run();
  return tracer.assemble();
}

class Tracer {
  private readonly field: Field;
  private readonly grain: Grain;
  private readonly follower: Follower;
  private readonly pieces: Piece[] = [];
  private done = 0;
  private isWhole = false;

  constructor(field: Field, tolerance: number, smallestRange: number) {
    this.field = field;
    const roundest =
      EQUATORIAL_RADIUS * Math.sin(Math.min(Math.PI / 2, smallestRange / EQUATORIAL_RADIUS));
    this.grain = {
      finest: Math.min(tolerance / 2, smallestRange / 8),
      // Sides may be crossed twice in a hand's breadth: the order must come out right.
      precision: 0.001,
      largest: Math.min(0.75 * roundest, 500_000),
    };
    this.follower = new Follower(field, tolerance);
  }

  *run(): Generator<number, void, void> {
    const root = this.field.root();
    const startsIn = this.field.isInside(root, 0, 0, -1);
    const endsIn = this.field.isInside(root, 0, 0, 1);
    // The two sides of the date line are the same places, so they are crossed at the same latitudes.
    const dateLine: Side = { runs: 'north', fixed: 180, from: -90, to: 90 };
    const onEast = findCrossings(this.field, root, dateLine, { startsIn, endsIn }, this.grain);
    const world: Cell = {
      west: -180,
      south: -90,
      east: 180,
      north: 90,
      startsIn,
      onWest: onEast.map((crossing) => ({ ...crossing, lng: -180 })),
      onSouth: [],
      onEast,
      onNorth: [],
    };
    this.isWhole = startsIn;
    yield* this.visit(world, root, 0);
  }

  private *visit(cell: Cell, frame: Frame, depth: number): Generator<number, void, void> {
    if (depth >= BREATH_DEPTH) {
      this.descend(cell, frame);
      this.done += 2 ** -depth;
      yield this.done;
      return;
    }
    const sub = this.field.narrow(frame, discOf(cell));
    if (this.settle(cell, sub)) {
      this.done += 2 ** -depth;
      return;
    }
    const [a, b] = this.split(cell, sub);
    yield* this.visit(a, sub, depth + 1);
    yield* this.visit(b, sub, depth + 1);
  }

  private descend(cell: Cell, frame: Frame): void {
    const sub = this.field.narrow(frame, discOf(cell));
    if (this.settle(cell, sub)) return;
    const [a, b] = this.split(cell, sub);
    this.descend(a, sub);
    this.descend(b, sub);
  }

  private split(cell: Cell, frame: Frame): [Cell, Cell] {
    const split = splitOf(cell);
    return parts(cell, split, findCrossings(this.field, frame, split.side, split, this.grain));
  }

  /** Draws what crosses a cell if that is simple or too small to matter; says whether the cell is done with. */
  private settle(cell: Cell, frame: Frame): boolean {
    const { status, disc } = frame;
    if (status !== 'live' || disc.radius <= this.finest(frame)) {
      const pairs = around(gatesOf(cell), status);
      // What is known by now to have no zero may still bear the mark of what a larger disc could not rule out.
      if (status === 'live' && pairs.length === 1) this.draw(cell, frame, pairs);
      else this.cut(pairs);
      return true;
    }
    if (disc.radius > this.grain.largest || !this.field.isClear(frame)) return false;
    const slopes = slopesOf(this.field, frame);
    if (slopes && slopes.to - slopes.from > SIMPLE) return false;
    const gates = gatesOf(cell);
    const isAlone = gates.length <= 2 || !slopes;
    const pairs = isAlone ? around(gates, status) : sideBySide(gates, frame, slopes);
    if (pairs) this.draw(cell, frame, pairs);
    return pairs !== null;
  }

  /** Cells of this radius in metres are not split any further. */
  private finest(frame: Frame): number {
    // Where what is added runs beside the base, slivers narrower than the tolerance are not worth the search.
    return this.field.isMixed(frame) ? 2 * this.grain.finest : this.grain.finest;
  }

  /** Draws the zero line through a cell as it runs. */
  private draw(cell: Cell, frame: Frame, pairs: readonly Pair[]): void {
    for (const [enter, leave] of pairs) {
      const vertices = this.follower.follow(cell, frame, enter, leave);
      this.pieces.push({ enter, leave, vertices });
    }
  }

  /** Draws it straight from side to side: the chords of neighbours cannot cross. */
  private cut(pairs: readonly Pair[]): void {
    for (const [enter, leave] of pairs) {
      this.pieces.push({ enter, leave, vertices: [[leave.lng, leave.lat]] });
    }
  }

  assemble(): Assembled {
    const { chains, rings } = joined(this.pieces);
    // What is smaller than the tolerance both ways is no more than a mark of how the globe was split.
    const speck = (this.grain.finest * 2) ** 2;
    return close(
      chains,
      rings.filter((ring) => metricArea(ring) > speck),
      this.isWhole,
    );
  }
}

/** The area of a small ring in square metres, roughly. */
function metricArea(ring: readonly Position[]): number {
  const squareDegrees = Math.abs(signedArea(ring)) / 2;
  return squareDegrees * METRES_PER_DEGREE ** 2 * Math.cos((ring[0]?.[1] ?? 0) * RADIANS);
}

/** Pairs each way in with the next way out; where all is known to be out, with the one before. */
function around(gates: readonly Gate[], status: Status): Pair[] {
  const pairs: Pair[] = [];
  const next = status === 'out' ? gates.length - 1 : 1;
  for (const [i, enter] of gates.entries()) {
    const leave = gates[(i + next) % gates.length];
    if (enter.leaves && leave && !leave.leaves) pairs.push([enter.crossing, leave.crossing]);
  }
  return pairs;
}

/**
 * Pairs the crossings of a cell in which the field rises in about one direction: seen along it, the zero line's
 * stretches lie side by side. Null where the pairs do not come out.
 */
function sideBySide(
  gates: readonly Gate[],
  { disc: { x, y, z } }: Frame,
  { from, to }: Slopes,
): Pair[] | null {
  const equatorial = Math.hypot(x, y);
  // Across the rise, to its right: east turned by the rise less a right angle.
  const cos = Math.sin((from + to) / 2) / equatorial;
  const sin = -Math.cos((from + to) / 2) / equatorial;
  const across = { x: -y * cos - z * x * sin, y: x * cos - z * y * sin, z: equatorial ** 2 * sin };
  const position = ({ crossing: c }: Gate): number =>
    c.x * across.x + c.y * across.y + c.z * across.z;
  const sorted = [...gates].sort((a, b) => position(b) - position(a));
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const [enter, leave] = [sorted[i], sorted[i + 1]];
    if (!enter?.leaves || leave?.leaves !== false) return null;
    pairs.push([enter.crossing, leave.crossing]);
  }
  return pairs;
}

/** Strings pieces together: what begins and ends on the date line, and what closes on itself. */
function joined(pieces: readonly Piece[]): { chains: Position[][]; rings: Position[][] } {
  const starting = new Map(pieces.map((piece) => [piece.enter, piece]));
  const continued = new Set(pieces.map((piece) => piece.leave));
  const chains: Position[][] = [];
  const rings: Position[][] = [];
  const string = (first: Piece): Position[] => {
    const line: Position[] = [[first.enter.lng, first.enter.lat]];
    for (let piece: Piece | undefined = first; piece; piece = starting.get(piece.leave)) {
      starting.delete(piece.enter);
      for (const vertex of piece.vertices) {
        const last = line[line.length - 1];
        if (last?.[0] !== vertex[0] || last?.[1] !== vertex[1]) line.push(vertex);
      }
    }
    return line;
  };
  for (const piece of pieces) if (!continued.has(piece.enter)) chains.push(string(piece));
  for (const piece of pieces) if (starting.get(piece.enter) === piece) rings.push(string(piece));
  return { chains, rings };
}
