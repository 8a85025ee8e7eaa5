import { meshArcs } from 'topojson-client';
import type { GeometryCollection, LineString } from 'topojson-specification';
import { isDisputed } from './areas.ts';
import { isSeam } from './grid.ts';
import { type ArcRef, asTopology, type Mosaic, type Tile } from './mosaic.ts';

/** What a stretch of border is, seen from the whole world. */
export type LineKind = 'coast' | 'border' | 'disputed' | 'region' | 'seam' | 'inner';

/** The kind of each arc, by whom it divides. An arc that no tile uses has none. */
export function lineKinds(mosaic: Mosaic): (LineKind | null)[] {
  const owners = ownersOf(mosaic);
  return mosaic.arcs.map((arc, index) => {
    const [one, two] = owners[index] ?? [];
    if (one === undefined) return null;
    if (arc.every((point, at) => at === 0 || isSeam(mosaic.grid, arc[at - 1] ?? point, point))) {
      return 'seam';
    }
    if (two === undefined) return 'coast';
    return kindBetween(one, two);
  });
}

/** The tiles on either side of each arc. */
function ownersOf(mosaic: Mosaic): Tile[][] {
  const owners: Tile[][] = mosaic.arcs.map(() => []);
  for (const tile of mosaic.tiles) {
    for (const ref of tile.polygons.flat(2)) {
      const tiles = owners[ref < 0 ? ~ref : ref];
      if (tiles && !tiles.includes(tile)) tiles.push(tile);
    }
  }
  return owners;
}

/** The arcs of one kind, joined end to end into as few lines as can be. */
export function stitch(
  mosaic: Mosaic,
  kinds: readonly (LineKind | null)[],
  kind: LineKind,
): ArcRef[][] {
  const lines: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: kinds.flatMap((each, index): LineString[] =>
      each === kind ? [{ type: 'LineString', arcs: [index] }] : [],
    ),
  };
  return meshArcs(asTopology(mosaic.arcs), lines).arcs;
}

function kindBetween(one: Tile, two: Tile): LineKind {
  if (isDisputed(one.sides, two.sides)) return 'disputed';
  if (one.country !== two.country) return 'border';
  return one.region === two.region ? 'inner' : 'region';
}
