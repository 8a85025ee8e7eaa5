import { estimateMetres, toLngLat } from '../geodesy/surface-vector.ts';
import { HALF_GLOBE } from '../geodesy/wgs84.ts';
import type { LngLat } from '../units.ts';
import type { Disc, Measure } from './candidates.ts';
import { Candidates, SLACK } from './candidates.ts';
import type { Interior } from './interior.ts';
import type { SiteTree } from './site-tree.ts';

/** One origin of a reach: what is within `range` metres of the deciding site of its border, or in its interior. */
export interface Source {
  readonly tree: SiteTree;
  /** Null for a point. */
  readonly interior: Interior | null;
  readonly range: number;
  readonly measure: Measure;
  /**
   * Set where the tree leaves out what the border shares with the base's: discs this large (a radius in metres) or
   * larger may touch that part, unless they are clear of the base's border.
   */
  readonly sureBelow?: number;
}

/** What is in range of any (or of all) of the added sources and of none of the base. */
export interface FieldSpec {
  readonly gather: 'any' | 'all';
  readonly added: readonly Source[];
  readonly base: readonly Source[];
}

/** What is known of a source or of the field over a whole disc. */
export type Status = 'in' | 'out' | 'live';

/** What is known of the field over a disc, and the candidates that decide within it. */
export interface Frame {
  readonly status: Status;
  readonly disc: Disc;
  readonly sources: readonly SourceFrame[];
}

interface SourceFrame {
  readonly status: Status;
  /** Whether the disc is known not to touch the source's own border, so that distance alone decides. */
  readonly isClear: boolean;
  readonly from: number;
  readonly to: number;
}

/** The field at a point: below zero in the region, its size a distance in metres that changes by at most a metre a metre. */
export interface Sample {
  value: number;
  /** The source and its site that decided. */
  source: number;
  site: number;
}

/**
 * The signed field whose zero line bounds a reach, with bounds over discs. It is combined from the sources' own
 * fields (distance less range) by minimum, maximum and sign, so that unions, intersections and differences are exact.
 */
export class Field {
  readonly sources: readonly Source[];
  private readonly added: number;
  private readonly gather: 'any' | 'all';
  private readonly candidates: readonly Candidates[];
  private readonly thin: number;

  /**
   * @param thin metres: what is added counts as nothing where it goes less than this beyond the base. Where the lines
   * of both run on each other, rounding would decide which is ahead.
   */
  constructor({ gather, added, base }: FieldSpec, thin = 0) {
    this.thin = thin;
    this.gather = gather;
    this.added = added.length;
    this.sources = [...added, ...base];
    this.candidates = this.sources.map(({ tree, measure }) => new Candidates(tree, measure));
  }

  /** Whether anything is taken away from what the added sources reach. */
  get hasBase(): boolean {
    return this.added < this.sources.length;
  }

  /** Whether a source takes away from the region: its field counts with the other sign. */
  isBase(source: number): boolean {
    return source >= this.added;
  }

  /** The frame of the whole globe, from which all others are narrowed. */
  root(): Frame {
    const sources = this.sources.map(
      (): SourceFrame => ({ status: 'live', isClear: false, from: 0, to: 1 }),
    );
    return { status: 'live', disc: { x: 1, y: 0, z: 0, radius: HALF_GLOBE }, sources };
  }

  /** What is known over a disc within the frame's disc. The frame's candidates stay; those of later siblings may not. */
  narrow(frame: Frame, disc: Disc): Frame {
    const isBaseClear = frame.sources.every((s, i) => i < this.added || s.isClear);
    const sources = frame.sources.map((known, i) =>
      known.status === 'live' ? this.narrowSource(i, known, disc, isBaseClear) : known,
    );
    const status = this.combine(sources);
    return { status: status === 'live' && this.isThin(sources) ? 'out' : status, disc, sources };
  }

  /** Whether what is added goes nowhere beyond the base, or by next to nothing, in the disc last narrowed to. */
  private isThin(sources: readonly SourceFrame[]): boolean {
    if (!this.hasBase || this.thin === 0) return false;
    const added = sources.slice(0, this.added);
    const isHidden = (s: SourceFrame, i: number): boolean =>
      s.isClear && sources.some((_, base) => this.hides(sources, base, i));
    return this.gather === 'all'
      ? added.some(isHidden)
      : added.every((s, i) => s.status === 'out' || isHidden(s, i));
  }

  /** Whether a source goes beyond a source of the base by less than what counts, both being undecided. */
  private hides(sources: readonly SourceFrame[], base: number, index: number): boolean {
    const { status, from, to } = sources[index] as SourceFrame;
    const { range, measure } = this.sources[base] as Source;
    if (!this.isBase(base) || measure === 'farthest') return false;
    if (status !== 'live' || sources[base]?.status !== 'live') return false;
    const [ours, theirs] = [this.candidates[index], this.candidates[base]] as [
      Candidates,
      Candidates,
    ];
    const further = (this.sources[index] as Source).range - range;
    return ours.lead(from, to, theirs) > further - this.thin;
  }

  private narrowSource(
    index: number,
    known: SourceFrame,
    disc: Disc,
    isBaseClear: boolean,
  ): SourceFrame {
    const source = this.sources[index] as Source;
    const { interior, range, measure } = source;
    const candidates = this.candidates[index] as Candidates;
    const from = known.to;
    const to = candidates.narrow(known.from, known.to, disc);
    const { low, high } = candidates;
    let { isClear } = known;
    const isWhole = isBaseClear || disc.radius < (source.sureBelow ?? Number.POSITIVE_INFINITY);
    if (!isClear && interior && isWhole && isSure(measure, low, high, disc.radius)) {
      if (interior(decidingPoint(measure, disc))) {
        return { status: measure === 'nearest' ? 'in' : 'out', isClear: true, from, to };
      }
      isClear = true;
    }
    if (!interior) isClear = true;
    // Until the disc is clear of the border, "all of the border is out of range" does not mean that no inland is in
    // range; nor, of antipodes, "all of the border is in range" that all of the inland is.
    const [knowsOut, knowsIn] = measure === 'nearest' ? [isClear, true] : [true, isClear];
    if (knowsOut && low - disc.radius > range) return { status: 'out', isClear, from, to };
    if (knowsIn && high + disc.radius < range) return { status: 'in', isClear, from, to };
    return { status: 'live', isClear, from, to };
  }

  /** Three-valued logic over the sources: what is undecided for one may be decided for the whole. */
  private combine(sources: readonly SourceFrame[]): Status {
    const decisive = this.gather === 'any' ? 'in' : 'out';
    let added: Status = this.gather === 'any' ? 'out' : 'in';
    let isFree = true;
    for (let i = 0; i < sources.length; i++) {
      const { status } = sources[i] as SourceFrame;
      if (this.isBase(i)) {
        if (status === 'in') return 'out';
        if (status === 'live') isFree = false;
      } else if (status === decisive || (status === 'live' && added !== decisive)) added = status;
    }
    return added === 'in' && !isFree ? 'live' : added;
  }

  /** Whether both what is added and the base are undecided in the frame's disc. */
  isMixed({ sources }: Frame): boolean {
    const isLive = ({ status }: SourceFrame): boolean => status === 'live';
    return (
      this.hasBase &&
      sources.slice(0, this.added).some(isLive) &&
      sources.slice(this.added).some(isLive)
    );
  }

  /** Whether distance alone decides in the frame's disc. */
  isClear(frame: Frame): boolean {
    return frame.sources.every((s) => s.status !== 'live' || s.isClear);
  }

  /** Whether a point of the frame's disc lies in the region. */
  isInside(frame: Frame, x: number, y: number, z: number): boolean {
    const sub = this.narrow(frame, { x, y, z, radius: 1 });
    if (sub.status !== 'live') return sub.status === 'in';
    return this.sample(sub, x, y, z, { value: 0, source: 0, site: 0 }) < 0;
  }

  /** The field at a point of a clear frame's disc. */
  sample(frame: Frame, x: number, y: number, z: number, out: Sample): number {
    const isAny = this.gather === 'any';
    let value = isAny ? FAR : -FAR;
    for (let i = 0; i < this.added; i++) {
      const v = this.valueOf(frame, i, x, y, z);
      if (isAny ? v < value : v > value) {
        value = v;
        this.note(out, i);
      }
    }
    for (let i = this.added; i < this.sources.length; i++) {
      const v = -this.valueOf(frame, i, x, y, z);
      if (v <= value) continue;
      value = v;
      this.note(out, i);
    }
    out.value = value;
    return value;
  }

  /** What one site of one source makes of a point, with the sign the source has in the field. */
  valueAt(source: number, site: number, x: number, y: number, z: number): number {
    const { tree, range } = this.sources[source] as Source;
    const { vectors } = tree;
    const v = 3 * site;
    const distance = estimateMetres(
      x,
      y,
      z,
      vectors[v] ?? 0,
      vectors[v + 1] ?? 0,
      vectors[v + 2] ?? 0,
    );
    const value = distance - range;
    return this.isBase(source) ? -value : value;
  }

  private valueOf(frame: Frame, i: number, x: number, y: number, z: number): number {
    const { status, from, to } = frame.sources[i] as SourceFrame;
    if (status === 'in') return -FAR;
    if (status === 'out') return FAR;
    const { range } = this.sources[i] as Source;
    return (this.candidates[i] as Candidates).decide(from, to, x, y, z) - range;
  }

  private note(out: Sample, source: number): void {
    out.source = source;
    out.site = (this.candidates[source] as Candidates).site;
  }

  /**
   * Calls back for each candidate that may decide on the zero line in the frame's disc: the vector of its middle, its
   * radius in metres, and its source.
   */
  forEachOnLine(
    frame: Frame,
    callback: (vectors: Float64Array, at: number, radius: number, source: number) => void,
  ): void {
    for (let i = 0; i < frame.sources.length; i++) {
      const { status, from, to } = frame.sources[i] as SourceFrame;
      if (status !== 'live') continue;
      const { tree, range } = this.sources[i] as Source;
      const { entries, distances } = this.candidates[i] as Candidates;
      for (let k = from; k < to; k++) {
        const entry = entries[k] ?? 0;
        const radius = tree.radiiMetres[entry] ?? 0;
        if (Math.abs((distances[k] ?? 0) - range) > frame.disc.radius + radius + SLACK) continue;
        callback(tree.vectors, 3 * entry, radius, i);
      }
    }
  }
}

/** Whether a disc (or its antipodes, where the farthest point decides) cannot touch the border. */
function isSure(measure: Measure, low: number, high: number, radius: number): boolean {
  return measure === 'nearest' ? low > radius : HALF_GLOBE - high > radius + SLACK;
}

/** Farther than any distance: the field of a source that is decided over a whole disc. */
const FAR = 4 * HALF_GLOBE;

/** The point that must not be in the area: the disc's middle, or its antipode when the farthest point decides. */
function decidingPoint(measure: Measure, { x, y, z }: Disc): LngLat {
  return measure === 'nearest' ? toLngLat(x, y, z) : toLngLat(-x, -y, -z);
}
