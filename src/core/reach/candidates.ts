import { EQUATORIAL_RADIUS, FLATTENING } from '../geodesy/ellipsoid.ts';
import { estimateMetres } from '../geodesy/surface-vector.ts';
import type { SiteTree } from './site-tree.ts';
import { rootOf } from './site-tree.ts';

/** A disc on the ground that holds what is being looked at: a cell, a stretch of a line, a point. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Metres. */
  readonly radius: number;
}

/** Which site of a tree decides at a point: the nearest (somewhere in the area) or the farthest (everywhere in it). */
export type Measure = 'nearest' | 'farthest';

/** Slack in metres for what the estimated distance may be off by. */
export const SLACK = 2;

/** Slack as a part for what the sphere of reduced latitudes distorts. */
const SQUASH = 1.02;

/**
 * The entries of a site tree that may hold the deciding site for some point of a disc, found by narrowing the
 * candidates of a larger disc around it: as discs shrink the lists get short, and no search starts at the root.
 * The lists lie on one stack; a caller remembers where its own begins and ends.
 *
 * The farthest site is the nearest by distances with a minus sign: `sign` lets one code do both.
 */
export class Candidates {
  /** Bounds in metres of the deciding distance at the middle of the disc that was last narrowed to. */
  low = 0;
  high = 0;
  /** The site that decided at the last point asked about. */
  site = 0;
  /** Entries, and beside each the estimated distance from the disc's middle to the middle of its ball. */
  entries = new Int32Array(64);
  distances = new Float64Array(64);

  private readonly tree: SiteTree;
  private readonly sign: 1 | -1;
  /** The entry likeliest to decide in the disc last narrowed to, and what it may lose there to another, per chord. */
  private likeliest = 0;
  private lean = 0;
  private x = 0;
  private y = 0;
  private z = 0;
  private best = 0;
  private bestChord = 0;

  constructor(tree: SiteTree, measure: Measure) {
    this.tree = tree;
    this.sign = measure === 'nearest' ? 1 : -1;
    this.entries[0] = rootOf(tree);
  }

  /** Narrows the list in [from, to) to a disc; the new list begins at `to`, its end is returned. */
  narrow(from: number, to: number, disc: Disc): number {
    this.x = disc.x;
    this.y = disc.y;
    this.z = disc.z;
    const end = this.expand(from, to, disc.radius);
    return this.select(to, end, disc.radius);
  }

  /**
   * The distance in metres from a point of the disc a list was narrowed to, to the site that decides there, which is
   * left in `site`.
   */
  decide(from: number, to: number, x: number, y: number, z: number): number {
    this.x = x;
    this.y = y;
    this.z = z;
    this.best = Number.POSITIVE_INFINITY;
    this.bestChord = this.sign > 0 ? 2 : 0;
    for (let i = from; i < to; i++) this.search(this.entries[i] ?? 0);
    return this.sign * this.best;
  }

  /**
   * By how many metres at least the distance that decides in the list in [from, to) is above another tree's, anywhere
   * in the disc that both were last narrowed to. (The other's are the nearest.)
   */
  lead(from: number, to: number, other: Candidates): number {
    const { radii, radiiMetres } = this.tree;
    const lean = Math.max(this.lean, other.lean);
    const nearest = other.likeliest;
    const ball = other.tree.radii[nearest] ?? 0;
    let least = this.sign > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const entry = this.entries[i] ?? 0;
      const apart =
        chordBetween(this.tree, entry, other.tree, nearest) + (radii[entry] ?? 0) + ball;
      const ahead =
        (this.distances[i] ?? 0) - (radiiMetres[entry] ?? 0) - other.high - lean * apart;
      least = this.sign > 0 ? Math.min(least, ahead) : Math.max(least, ahead);
    }
    return least - SLACK;
  }

  /** All sites within a distance in metres of a point. */
  within(metres: number, x: number, y: number, z: number): number[] {
    this.x = x;
    this.y = y;
    this.z = z;
    const { count, firstChild, radii } = this.tree;
    const limit = chordOf(metres / (1 - FLATTENING));
    const sites: number[] = [];
    const pending = [rootOf(this.tree)];
    for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
      if (this.chord(entry) - (radii[entry] ?? 0) > limit) continue;
      if (entry < count) {
        if (this.estimate(entry) <= metres) sites.push(entry);
        continue;
      }
      const last = firstChild[entry - count + 1] ?? 0;
      for (let child = firstChild[entry - count] ?? 0; child < last; child++) pending.push(child);
    }
    return sites;
  }

  private search(entry: number): void {
    const { count, firstChild, radii } = this.tree;
    const nearest = this.sign * this.chord(entry) - (radii[entry] ?? 0);
    if (nearest > this.sign * this.bestChord) return;
    if (entry < count) {
      const value = this.sign * this.estimate(entry);
      if (value >= this.best) return;
      this.best = value;
      // A geodesic may be shorter than the great circle by the flattening, but never longer.
      this.bestChord = chordOf(this.sign > 0 ? value / (1 - FLATTENING) : -value);
      this.site = entry;
      return;
    }
    // The likeliest child first: what it finds rules out most of the others.
    const first = firstChild[entry - count] ?? 0;
    const last = firstChild[entry - count + 1] ?? 0;
    let likeliest = first;
    let least = Number.POSITIVE_INFINITY;
    for (let child = first; child < last; child++) {
      const chord = this.sign * this.chord(child);
      if (chord >= least) continue;
      least = chord;
      likeliest = child;
    }
    this.search(likeliest);
    for (let child = first; child < last; child++) if (child !== likeliest) this.search(child);
  }

  /** Copies what may decide by its chord, with balls that are large for the disc replaced by their children. */
  private expand(from: number, to: number, radius: number): number {
    const { count, radii, radiiMetres, firstChild } = this.tree;
    const { sign } = this;
    let reach = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const entry = this.entries[i] ?? 0;
      reach = Math.min(reach, sign * this.chord(entry) + (radii[entry] ?? 0));
    }
    const shorter = sign > 0 ? 1 : 1 - FLATTENING;
    const longer = sign > 0 ? 1 - FLATTENING : 1;
    const limit = sign * chordOf((metresOf(sign * reach) * shorter + sign * 2 * radius) / longer);
    const fine = 0.7 * radius;
    let end = to;
    for (let i = from; i < to; i++) end = this.push(end, this.entries[i] ?? 0);
    let kept = to;
    // Children are appended to the part that is still to be looked at; what is kept closes up behind.
    for (let i = to; i < end; i++) {
      const entry = this.entries[i] ?? 0;
      if (sign * this.chord(entry) - (radii[entry] ?? 0) > limit) continue;
      if (entry < count || (radiiMetres[entry] ?? 0) <= fine) {
        this.entries[kept++] = entry;
        continue;
      }
      const last = firstChild[entry - count + 1] ?? 0;
      for (let child = firstChild[entry - count] ?? 0; child < last; child++) {
        end = this.push(end, child);
      }
    }
    return kept;
  }

  /** Keeps what may decide by its distance. */
  private select(from: number, to: number, radius: number): number {
    const { radii, radiiMetres } = this.tree;
    const { sign } = this;
    let low = Number.POSITIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let i = from; i < to; i++) {
      const entry = this.entries[i] ?? 0;
      const distance = this.estimate(entry);
      this.distances[i] = distance;
      const ball = radiiMetres[entry] ?? 0;
      low = Math.min(low, sign * distance - ball);
      if (sign * distance + ball >= high) continue;
      high = sign * distance + ball;
      best = entry;
    }
    this.low = Math.max(0, sign > 0 ? low : -high);
    this.high = sign > 0 ? high : -low;
    this.likeliest = best;
    this.lean = this.leaning(radius);
    const bestBall = radii[best] ?? 0;
    let kept = from;
    for (let i = from; i < to; i++) {
      const entry = this.entries[i] ?? 0;
      const distance = this.distances[i] ?? 0;
      const ahead = sign * distance - (radiiMetres[entry] ?? 0) - high - SLACK;
      if (ahead > 2 * radius) continue;
      const apart =
        chordBetween(this.tree, entry, this.tree, best) + (radii[entry] ?? 0) + bestBall;
      if (ahead > this.lean * apart) continue;
      this.entries[kept] = entry;
      this.distances[kept] = distance;
      kept++;
    }
    return kept;
  }

  /**
   * How many metres the best entry may lose to another within the disc, per chord between the two: the difference of
   * two distances changes by 2 sin(θ/2) metres a metre, θ being the angle between the ways, and
   * sin(θ/2) = sin(half the arc between the two) / sin(arc to them) at the most.
   */
  private leaning(radius: number): number {
    const nearest = (this.low - radius) / EQUATORIAL_RADIUS;
    const farthest = (this.high + 3 * radius) / EQUATORIAL_RADIUS;
    if (nearest <= 0 || farthest >= Math.PI) return Number.POSITIVE_INFINITY;
    const sin = Math.min(Math.sin(nearest), Math.sin(farthest));
    return (SQUASH * radius) / sin;
  }

  private push(at: number, entry: number): number {
    if (at >= this.entries.length) {
      this.entries = grown(this.entries, new Int32Array(2 * at));
      this.distances = grown(this.distances, new Float64Array(2 * at));
    }
    this.entries[at] = entry;
    return at + 1;
  }

  private chord(entry: number): number {
    const { vectors } = this.tree;
    const dx = (vectors[3 * entry] ?? 0) - this.x;
    const dy = (vectors[3 * entry + 1] ?? 0) - this.y;
    const dz = (vectors[3 * entry + 2] ?? 0) - this.z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  private estimate(entry: number): number {
    const { vectors } = this.tree;
    const v = 3 * entry;
    return estimateMetres(
      this.x,
      this.y,
      this.z,
      vectors[v] ?? 0,
      vectors[v + 1] ?? 0,
      vectors[v + 2] ?? 0,
    );
  }
}

function chordBetween(s: SiteTree, a: number, t: SiteTree, b: number): number {
  const dx = (s.vectors[3 * a] ?? 0) - (t.vectors[3 * b] ?? 0);
  const dy = (s.vectors[3 * a + 1] ?? 0) - (t.vectors[3 * b + 1] ?? 0);
  const dz = (s.vectors[3 * a + 2] ?? 0) - (t.vectors[3 * b + 2] ?? 0);
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The length on the ground of a chord of the unit sphere, or a little more. */
const metresOf = (chord: number): number =>
  2 * EQUATORIAL_RADIUS * Math.asin(Math.min(1, Math.max(0, chord / 2)));

/** The chord of a great circle's length. */
const chordOf = (metres: number): number =>
  2 * Math.sin(Math.min(Math.PI / 2, Math.max(0, metres / (2 * EQUATORIAL_RADIUS))));
