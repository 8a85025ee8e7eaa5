import type { Palette, Strengths } from '../look/palette.ts';
import type { Mark } from './content.ts';
import type { Item } from './items.ts';

export interface MarkColours {
  readonly palette: Palette;
  readonly strength: Strengths;
}

/** A mark's width and height. */
export const markSize = { width: 28, height: 12 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

const rect = (
  { x, y }: Place,
  fill: string | null,
  opacity: number,
  stroke: string | null = null,
): Item => ({ type: 'rect', x, y, ...markSize, fill, opacity, stroke });

/** A legend's mark with its upper left corner at a point. */
export function markItems(mark: Mark, at: Place, colours: MarkColours): readonly Item[] {
  const { palette } = colours;
  const { x, y } = at;
  const middle = y + markSize.height / 2;
  switch (mark.type) {
    case 'points':
      return [2.2, 3.4, 4.8].map((radius, index) => ({
        ...({ type: 'circle', radius, fill: palette.ink, dashed: null } as const),
        ...{ x: x + 3 + index * 10, y: middle },
      }));
    case 'areas':
      return palette.named.map((fill, index) => ({
        ...({ type: 'rect', y, fill, opacity: 1, stroke: palette.border } as const),
        ...{ x: x + index * 10, width: 8, height: markSize.height },
      }));
    case 'point':
      return [
        { type: 'circle', x: x + 13, y: middle, radius: 3.4, fill: palette.ink, dashed: null },
      ];
    case 'area':
      return [rect(at, palette.named[0], 1, palette.border)];
    case 'doubtful':
      return [
        { type: 'circle', x: x + 13, y: middle, radius: 4.6, fill: null, dashed: palette.ink },
      ];
    case 'reach':
      return reachItems(mark.kind, colourOf(mark.slot, palette), at, colours);
  }
}

const colourOf = (slot: number, { overlays }: Palette): string =>
  overlays[slot % overlays.length] ?? overlays[0];

function reachItems(
  kind: Extract<Mark, { type: 'reach' }>['kind'],
  colour: string,
  at: Place,
  { palette, strength }: MarkColours,
): readonly Item[] {
  switch (kind) {
    case 'gained':
      return [rect(at, colour, strength.reachGained)];
    case 'core':
      return [rect(at, colour, strength.reachBand, colour)];
    case 'edge':
      return hatch(at, colour);
    case 'base':
      return [rect(at, palette.base, strength.reachBase), ...dots(at, palette.base)];
    case 'outline':
      return [across(at, 0, colour)];
    case 'own':
      return [-1.5, 1.5].map((off) => across(at, off, palette.ink));
  }
}

const across = ({ x, y }: Place, off: number, stroke: string): Item => {
  const middle = y + markSize.height / 2 + off;
  return {
    type: 'line',
    points: [
      [x, middle],
      [x + markSize.width, middle],
    ],
    stroke,
    width: 1.1,
  };
};

/** Lines at 45 degrees, each cut at the mark's edges. */
function hatch({ x, y }: Place, stroke: string): Item[] {
  const { width, height } = markSize;
  const step = 4.5;
  const lines: Item[] = [];
  for (let foot = step / 2; foot < width + height; foot += step) {
    const low = Math.max(0, foot - width);
    const high = Math.min(height, foot);
    if (high - low < 1) continue;
    lines.push({
      type: 'line',
      points: [
        [x + foot - low, y + height - low],
        [x + foot - high, y + height - high],
      ],
      stroke,
      width: 1.1,
    });
  }
  return lines;
}

function dots({ x, y }: Place, fill: string): Item[] {
  const items: Item[] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      items.push({
        type: 'circle',
        x: x + 3 + column * 4.6 + (row % 2) * 2.3,
        y: y + 2 + row * 4,
        radius: 0.7,
        fill,
        dashed: null,
      });
    }
  }
  return items;
}
