import { cellSquareKm } from '../geodesy/area-size.ts';
import type { Box } from '../geodesy/box.ts';
import { boxOf, fieldOfArea, halves, sizeOf } from './area-boxes.ts';
import { discOf } from './cell.ts';
import type { FieldSpec, Frame } from './field.ts';
import { Field } from './field.ts';
import type { Origin } from './origin.ts';

/** How much of an area lies in a region. */
export interface Share {
  /** Square kilometres. */
  readonly area: number;
  /** The part of the area within the region, from 0 to 1. */
  readonly share: number;
}

/** Cells along the longer side of an area at the finest, each counted by its middle: good to about a percent. */
const FINEST = 128;

/** Cells that an area must fill for that: islands far apart fill few of those that their box has, or none. */
const ENOUGH = 256;

/** Metres: no area is looked for in smaller cells. */
const SMALLEST = 20;

/** Enough for the size of an area of which all is in range. */
const COARSE = 16;

/** How much smaller cells are where none of these lies in the region: it may be a spot within a large country. */
const FINER = 16;

/** The part of an area that is in range, by splitting it into cells that lie in the area and the region, or do not. */
export function shareOf(area: Origin, region: FieldSpec): Share {
  const box = boxOf(area);
  const counter = new Counter(area, region);
  if (counter.isWithin(box)) {
    counter.count(box, sizeOf(box) / COARSE);
    return { area: counter.total, share: 1 };
  }
  let finest = sizeOf(box) / FINEST;
  counter.count(box, finest);
  while (counter.total * 1e6 < ENOUGH * finest ** 2 && finest > SMALLEST) {
    finest /= 4;
    counter.count(box, finest);
  }
  const { total } = counter;
  if (counter.inside === 0) counter.seek(box, finest / FINER);
  return { area: total, share: total > 0 ? counter.inside / total : 0 };
}

class Counter {
  total = 0;
  inside = 0;
  private readonly area: Field;
  private readonly region: Field;
  private finest = 0;
  private isSeeking = false;

  constructor(area: Origin, region: FieldSpec) {
    this.area = fieldOfArea(area);
    this.region = new Field(region);
  }

  /** Whether all of the area lies in the region, as far as can be told without looking at its border closely. */
  isWithin(box: Box): boolean {
    const least = sizeOf(box) / COARSE;
    const visit = (part: Box, areaFrame: Frame, regionFrame: Frame): boolean => {
      const disc = discOf(part);
      const region = this.region.narrow(regionFrame, disc);
      if (region.status === 'in') return true;
      const area = this.area.narrow(areaFrame, disc);
      if (area.status === 'out') return true;
      if (region.status === 'out' || sizeOf(part) <= least) return false;
      return halves(part).every((half) => visit(half, area, region));
    };
    return visit(box, this.area.root(), this.region.root());
  }

  /** Counts the area, and what of it lies in the region, in cells of a size in metres; what was counted before is not added to. */
  count(box: Box, finest: number): void {
    this.total = 0;
    this.inside = 0;
    this.finest = finest;
    this.visit(box, this.area.root(), this.region.root());
  }

  /** Counts what of the area lies in the region alone. */
  seek(box: Box, finest: number): void {
    this.isSeeking = true;
    this.count(box, finest);
  }

  private visit(box: Box, areaFrame: Frame, regionFrame: Frame): void {
    const disc = discOf(box);
    const area = this.area.narrow(areaFrame, disc);
    if (area.status === 'out') return;
    const region =
      regionFrame.status === 'live' ? this.region.narrow(regionFrame, disc) : regionFrame;
    if (this.isSeeking && region.status === 'out') return;
    const isSettled = area.status === 'in' && region.status !== 'live';
    if (isSettled || sizeOf(box) <= this.finest) {
      this.add(box, area, region);
      return;
    }
    for (const half of halves(box)) this.visit(half, area, region);
  }

  private add({ west, south, east, north }: Box, area: Frame, region: Frame): void {
    if (!this.holds(this.area, area)) return;
    const size = cellSquareKm(west, south, east, north);
    this.total += size;
    if (this.holds(this.region, region)) this.inside += size;
  }

  /** Whether the middle of a frame's disc lies in a field's region. */
  private holds(field: Field, frame: Frame): boolean {
    if (frame.status !== 'live') return frame.status === 'in';
    const { x, y, z } = frame.disc;
    return field.isInside(frame, x, y, z);
  }
}
