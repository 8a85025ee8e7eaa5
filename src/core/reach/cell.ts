import type { Box } from '../geodesy/box.ts';
import { RADIANS } from '../geodesy/ellipsoid.ts';
import { estimateMetres, toVector } from '../geodesy/surface-vector.ts';
import { HALF_GLOBE } from '../geodesy/wgs84.ts';
import type { Disc } from './candidates.ts';
import type { Crossing, Side } from './crossing.ts';

/** A box with where the zero line crosses its sides (in order east- or northward). */
export interface Cell extends Box {
  /** Whether the south-west corner lies in the region; every crossing on the way around changes that. */
  readonly startsIn: boolean;
  readonly onWest: readonly Crossing[];
  readonly onSouth: readonly Crossing[];
  readonly onEast: readonly Crossing[];
  readonly onNorth: readonly Crossing[];
}

/** Off the middle, so that no meridian of round degrees, where borders like to run, is ever a side. */
const SPLIT = 0.4937;

/** A box wider than this is no longer convex on the globe. */
const WIDEST = 90;

const scratch = new Float64Array(9);

/** The smallest disc about a box's middle that holds the box. */
export function discOf({ west, south, east, north }: Box): Disc {
  const lng = (west + east) / 2;
  toVector(lng, (south + north) / 2, scratch, 0);
  const [x = 0, y = 0, z = 0] = scratch;
  if (east - west > WIDEST) return { x, y, z, radius: HALF_GLOBE };
  // Within a quarter turn the farthest points of a rectangle are its corners, alike in the east and in the west.
  toVector(east, south, scratch, 3);
  toVector(east, north, scratch, 6);
  const [, , , sx = 0, sy = 0, sz = 0, nx = 0, ny = 0, nz = 0] = scratch;
  const radius = Math.max(estimateMetres(x, y, z, sx, sy, sz), estimateMetres(x, y, z, nx, ny, nz));
  return { x, y, z, radius: radius + 1e-3 };
}

/** Whether a box is split by a meridian rather than by a parallel. */
export function splitsByMeridian({ west, south, east, north }: Box): boolean {
  const width = east - west;
  return width > WIDEST || width * Math.cos(((south + north) / 2) * RADIANS) > north - south;
}

const splitAt = (from: number, to: number): number => from + (to - from) * SPLIT;

/** The line that splits a cell, with whether it starts and ends in the region as the cell's sides have it. */
export interface Split {
  readonly side: Side;
  readonly startsIn: boolean;
  readonly endsIn: boolean;
}

export function splitOf(cell: Cell): Split {
  const { west, south, east, north, startsIn } = cell;
  if (splitsByMeridian(cell)) {
    const fixed = splitAt(west, east);
    const northWest = after(startsIn, cell.onWest.length);
    return {
      side: { runs: 'north', fixed, from: south, to: north },
      startsIn: after(startsIn, countBefore(cell.onSouth, 'lng', fixed)),
      endsIn: after(northWest, countBefore(cell.onNorth, 'lng', fixed)),
    };
  }
  const fixed = splitAt(south, north);
  const southEast = after(startsIn, cell.onSouth.length);
  return {
    side: { runs: 'east', fixed, from: west, to: east },
    startsIn: after(startsIn, countBefore(cell.onWest, 'lat', fixed)),
    endsIn: after(southEast, countBefore(cell.onEast, 'lat', fixed)),
  };
}

/** How many crossings of a side come before a longitude or latitude. */
function countBefore(crossings: readonly Crossing[], axis: 'lng' | 'lat', at: number): number {
  const first = crossings.findIndex((crossing) => crossing[axis] >= at);
  return first < 0 ? crossings.length : first;
}

/** The parts of a cell south or west, then north or east, of a line that the zero line crosses at `crossings`. */
export function parts(cell: Cell, { side, startsIn }: Split, crossings: Crossing[]): [Cell, Cell] {
  const { west, south, east, north, onWest, onSouth, onEast, onNorth } = cell;
  const { runs, fixed } = side;
  const isIn = cell.startsIn;
  if (runs === 'north') {
    const [onSouthWest, onSouthEast] = parted(onSouth, 'lng', fixed);
    const [onNorthWest, onNorthEast] = parted(onNorth, 'lng', fixed);
    return [
      cellOf([west, south, fixed, north], isIn, onWest, onSouthWest, crossings, onNorthWest),
      cellOf([fixed, south, east, north], startsIn, crossings, onSouthEast, onEast, onNorthEast),
    ];
  }
  const [onWestSouth, onWestNorth] = parted(onWest, 'lat', fixed);
  const [onEastSouth, onEastNorth] = parted(onEast, 'lat', fixed);
  return [
    cellOf([west, south, east, fixed], isIn, onWestSouth, onSouth, onEastSouth, crossings),
    cellOf([west, fixed, east, north], startsIn, onWestNorth, crossings, onEastNorth, onNorth),
  ];
}

function cellOf(
  [west, south, east, north]: readonly [number, number, number, number],
  startsIn: boolean,
  onWest: readonly Crossing[],
  onSouth: readonly Crossing[],
  onEast: readonly Crossing[],
  onNorth: readonly Crossing[],
): Cell {
  return { west, south, east, north, startsIn, onWest, onSouth, onEast, onNorth };
}

/** The crossings of a side before a longitude or latitude, and those beyond. */
function parted(
  crossings: readonly Crossing[],
  axis: 'lng' | 'lat',
  at: number,
): readonly [readonly Crossing[], readonly Crossing[]] {
  // Most sides of most cells are not crossed at all.
  if (crossings.length === 0) return [crossings, crossings];
  const count = countBefore(crossings, axis, at);
  return [crossings.slice(0, count), crossings.slice(count)];
}

const after = (isIn: boolean, crossings: number): boolean => isIn !== (crossings % 2 === 1);

/** A crossing as met on the way counter-clockwise around a cell. */
export interface Gate {
  readonly crossing: Crossing;
  /** Whether the way leaves the region there: the zero line enters the cell, with the region on its left. */
  readonly leaves: boolean;
}

/** All crossings counter-clockwise from the south-west corner. */
export function gatesOf({ onSouth, onEast, onNorth, onWest }: Cell): Gate[] {
  const ahead = (crossing: Crossing): Gate => ({ crossing, leaves: crossing.rises });
  const back = (crossing: Crossing): Gate => ({ crossing, leaves: !crossing.rises });
  return [
    ...onSouth.map(ahead),
    ...onEast.map(ahead),
    ...[...onNorth].reverse().map(back),
    ...[...onWest].reverse().map(back),
  ];
}
