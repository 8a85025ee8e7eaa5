import { askedRatio, hiddenSide } from './hidden-sides.ts';

/** How much the graphics are asked to hold at once, in pixels. */
export interface Limits {
  /** Along a side. */
  readonly side: number;
  /** Across and down. */
  readonly area: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture's map, in pixels: it lies at `x`, `y` of the map, and at `fromX`, `fromY` of what is drawn. */
export interface Piece extends Size {
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
}

/** Where a piece is drawn: so far from the middle of the whole, in the units of the page. */
export interface PlacedPiece extends Piece {
  readonly across: number;
  readonly down: number;
}

export interface Pieces {
  /** Of the element that each is drawn in, in the units of the page. */
  readonly element: Size;
  /** From left to right and from top to bottom. */
  readonly pieces: readonly PlacedPiece[];
}

/**
 * What is drawn around a piece, in the units of the page. With what MapLibre looks at beyond an edge, names find room
 * among the same neighbours on both sides of a seam.
 */
const margin = 32;

/** So many units more may be drawn where they come out nearer to whole pixels. */
const slack = 32;

/** A few broad bands have fewer seams than many small squares. */
const mostParts = 16;

/**
 * Cuts a map into pieces that the graphics can hold one at a time. A map that they hold at once is one piece.
 *
 * @param map in the units of the page
 * @param density pixels to the unit
 * @returns null where the pieces would be too many
 */
export function piecesOf(map: Size, density: number, { side, area }: Limits): Pieces | null {
  const columns = cut(map.width, density, side);
  if (columns === null) return null;
  const rows = cut(map.height, density, Math.min(side, Math.floor(area / columns.pixels)));
  if (rows === null) return null;
  return {
    element: { width: columns.units, height: rows.units },
    pieces: rows.parts.flatMap((row) =>
      columns.parts.map((column) => ({
        ...{ x: column.at, y: row.at, fromX: column.from, fromY: row.from },
        ...{ width: column.length, height: row.length },
        ...{ across: column.away, down: row.away },
      })),
    ),
  };
}

interface Part {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly away: number;
}

interface Cut {
  readonly units: number;
  readonly pixels: number;
  readonly parts: readonly Part[];
}

/** Cuts one side, into as few parts as can be. */
function cut(shown: number, density: number, most: number): Cut | null {
  const whole = hiddenSide(shown, density);
  const pixelsOf = (units: number) => Math.round(units * askedRatio(density));
  const length = Math.ceil(shown * density);
  if (pixelsOf(whole) <= most) {
    const part = { at: 0, length, from: 0, away: 0 };
    return { units: whole, pixels: pixelsOf(whole), parts: [part] };
  }
  for (let count = 2; count <= mostParts; count += 1) {
    const each = Math.ceil(length / count);
    const units = evenUnits(Math.ceil(each / density) + 2 * margin, density);
    const pixels = pixelsOf(units);
    if (pixels > Math.min(most, length)) continue;
    const parts = Array.from({ length: count }, (_, index): Part => {
      const at = index * each;
      const inMiddle = Math.round(at + each / 2 - pixels / 2);
      const start = Math.min(Math.max(0, inMiddle), length - pixels);
      const away = start / density + units / 2 - whole / 2;
      return { at, length: Math.min(each, length - at), from: at - start, away };
    });
    return { units, pixels, parts };
  }
  return null;
}

/** A length that whole pixels make up, or nearly: pieces of it meet without a step. */
function evenUnits(least: number, density: number): number {
  let [best, off] = [least, Number.POSITIVE_INFINITY];
  for (let units = least; units < least + slack; units += 1) {
    const away = Math.abs(units * density - Math.round(units * density));
    if (away < off) [best, off] = [units, away];
  }
  return best;
}
