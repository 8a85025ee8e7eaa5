import { cellSquareKm } from './area-size.ts';
import { type Box, discOf } from './cell.ts';
import type { FieldSpec, Frame } from './field.ts';
import { Field } from './field.ts';
import type { Origin } from './origin.ts';
import { METRES_PER_DEGREE, RADIANS } from './wgs84.ts';

/** How much of an area lies in a region. */
export interface Share {
  /** Square kilometres. */
  readonly area: number;
  /** The part of the area within the region, from 0 to 1. */
  readonly share: number;
}

/** Cells along the longer side of an area at the finest, each counted by its middle: good to about a percent. */
const FINEST = 128;

/** The part of an area that is in range, by splitting it into cells that lie in the area and the region, or do not. */
export function shareOf(area: Origin, region: FieldSpec): Share {
  const box = boxOf(area);
  const counter = new Counter(area, region, sizeOf(box) / FINEST);
  counter.count(box, counter.area.root(), counter.region.root());
  return { area: counter.total, share: counter.total > 0 ? counter.inside / counter.total : 0 };
}

class Counter {
  total = 0;
  inside = 0;
  readonly area: Field;
  readonly region: Field;
  private readonly finest: number;

  constructor({ tree, interior }: Origin, region: FieldSpec, finest: number) {
    // The area itself is what lies within next to nothing of it.
    const itself = { tree, interior, range: 0.001, measure: 'nearest' } as const;
    this.area = new Field({ gather: 'any', added: [itself], base: [] });
    this.region = new Field(region);
    this.finest = finest;
  }

  count(box: Box, areaFrame: Frame, regionFrame: Frame): void {
    const disc = discOf(box);
    const area = this.area.narrow(areaFrame, disc);
    if (area.status === 'out') return;
    const region =
      regionFrame.status === 'live' ? this.region.narrow(regionFrame, disc) : regionFrame;
    const isSettled = area.status === 'in' && region.status !== 'live';
    if (isSettled || sizeOf(box) <= this.finest) {
      this.add(box, area, region);
      return;
    }
    for (const half of halves(box)) this.count(half, area, region);
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

function halves({ west, south, east, north }: Box): [Box, Box] {
  const lat = (south + north) / 2;
  const lng = (west + east) / 2;
  if ((east - west) * Math.cos(lat * RADIANS) > north - south || east - west > 90) {
    return [
      { west, south, east: lng, north },
      { west: lng, south, east, north },
    ];
  }
  return [
    { west, south, east, north: lat },
    { west, south: lat, east, north },
  ];
}

/** The longer side of a box in metres. */
function sizeOf({ west, south, east, north }: Box): number {
  const lat = (south + north) / 2;
  const width = (east - west) * Math.cos(lat * RADIANS);
  return Math.max(width, north - south) * METRES_PER_DEGREE;
}

function boxOf({ border: { coordinates }, interior }: Origin): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let i = 0; i < coordinates.length; i += 2) {
    const lng = coordinates[i] ?? 0;
    const lat = coordinates[i + 1] ?? 0;
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  // The dots of a border say nothing of a pole inside it.
  if (interior?.([0, -90])) return { west: -180, south: -90, east: 180, north };
  if (interior?.([0, 90])) return { west: -180, south, east: 180, north: 90 };
  return { west, south, east, north };
}
