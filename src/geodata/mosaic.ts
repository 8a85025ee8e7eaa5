import type { GeometryCollection as GeoJsonCollection } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { groupBy } from '../core/group-by.ts';
import type { Area } from './areas.ts';
import { type Grid, type GridPoint, isSeam, toGrid } from './grid.ts';
import type { Degrees } from './source-units.ts';

/** An arc's index in the mosaic; `~index` when walked backwards, as in TopoJSON. */
export type ArcRef = number;
export type ArcRing = ArcRef[];
/** Rings by arcs: the outer one first. */
export type ArcPolygon = ArcRing[];

/** The areas that nothing tells apart: same country, same region, same side of every disputed line. */
export interface Tile {
  readonly country: string;
  readonly region: string | null;
  readonly sides: readonly string[];
  readonly polygons: readonly ArcPolygon[];
}

/** Tiles that share their borders: each stretch between two junctions is one arc, kept once. */
export interface Mosaic {
  readonly grid: Grid;
  readonly arcs: readonly GridPoint[][];
  readonly tiles: readonly Tile[];
}

type Geometry = Polygon | MultiPolygon;

/** Lays the areas out on the grid and merges those that fall in the same tile. */
export function mosaicOf(areas: readonly Area[], grid: Grid): Mosaic {
  const groups = groupBy(areas, tileKey);
  const units = topologyOf(
    areas.map(({ unit }) => unit.polygons.map((rings) => rings.map((ring) => snap(grid, ring)))),
  );
  const geometryOf = new Map(areas.map((area, index) => [area, units.geometries[index]]));
  const merged = [...groups.values()].map((members) =>
    mergedRings(
      units.topology,
      members.flatMap((member) => geometryOf.get(member) ?? []),
    ),
  );
  const joined = topologyOf(merged);
  const tiles = [...groups.values()].map((members, index) => {
    const [{ country, region, sides }] = members;
    return { country, region, sides, polygons: polygonsOf(joined.geometries[index]) };
  });
  return splitAtSeam({ grid, arcs: joined.topology.arcs as GridPoint[][], tiles });
}

/** The outline of several tiles taken together, by arcs. */
export function mergeTiles(mosaic: Mosaic, tiles: readonly Tile[]): ArcPolygon[] {
  const geometries = tiles.map(
    (tile): MultiPolygon => ({ type: 'MultiPolygon', arcs: tile.polygons as ArcPolygon[] }),
  );
  return mergeArcs(asTopology(mosaic.arcs), geometries).arcs;
}

export function asTopology(arcs: readonly GridPoint[][]): Topology<Record<never, never>> {
  return { type: 'Topology', objects: {}, arcs: arcs as GridPoint[][] };
}

function tileKey({ country, region, sides }: Area): string {
  return [country, region ?? '', ...sides].join('|');
}

/** Grid points of a ring without repeats; nothing when the ring is too small for the grid. */
function snap(grid: Grid, ring: readonly Degrees[]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const position of ring) {
    const point = toGrid(grid, position);
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points.length >= 4 ? points : [];
}

function topologyOf(areas: readonly GridPoint[][][][]): {
  topology: Topology;
  geometries: Geometry[];
} {
  const features = areas.map((polygons) => ({
    type: 'MultiPolygon' as const,
    coordinates: polygons.filter((rings) => (rings[0]?.length ?? 0) > 0).map(withoutEmpty),
  }));
  const collection: GeoJsonCollection = { type: 'GeometryCollection', geometries: features };
  const result = topology({ areas: collection });
  // The object is ours and a collection; topojson's types know neither.
  const { geometries } = (result.objects as { readonly areas: GeometryCollection }).areas;
  return { topology: result, geometries: geometries as Geometry[] };
}

function withoutEmpty(rings: GridPoint[][]): GridPoint[][] {
  return rings.filter((ring) => ring.length > 0);
}

function mergedRings(source: Topology, geometries: Geometry[]): GridPoint[][][] {
  const { arcs } = mergeArcs(source, geometries as Polygon[]);
  return arcs.map((polygon) =>
    polygon.map((ring) => ringPoints(source.arcs as GridPoint[][], ring)),
  );
}

/** The points of a ring, closed. */
export function ringPoints(arcs: readonly GridPoint[][], ring: ArcRing): GridPoint[] {
  const points: GridPoint[] = [];
  for (const ref of ring) {
    const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
    const walked = ref < 0 ? arc.toReversed() : arc;
    points.push(...(points.length === 0 ? walked : walked.slice(1)));
  }
  return points;
}

function polygonsOf(geometry: Geometry | undefined): ArcPolygon[] {
  if (geometry === undefined) return [];
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** Cuts arcs where they enter and leave the edge of the plane map, so that no coast has a piece of it. */
export function splitAtSeam({ grid, arcs, tiles }: Mosaic): Mosaic {
  const pieces: GridPoint[][] = [];
  const piecesOf = arcs.map((arc) => {
    const start = pieces.length;
    pieces.push(...seamRuns(arc, grid));
    return Array.from({ length: pieces.length - start }, (_, offset) => start + offset);
  });
  const rewrite = (ring: ArcRing): ArcRing =>
    ring.flatMap((ref) => {
      const forward = piecesOf[ref < 0 ? ~ref : ref] ?? [];
      return ref < 0 ? forward.toReversed().map((index) => ~index) : forward;
    });
  const rewritten = tiles.map((tile) => ({
    ...tile,
    polygons: tile.polygons.map((polygon) => polygon.map(rewrite)),
  }));
  return { grid, arcs: pieces, tiles: rewritten };
}

/** The arc as the runs that lie on the seam and those that do not, in order. */
function seamRuns(arc: readonly GridPoint[], grid: Grid): GridPoint[][] {
  const runs: GridPoint[][] = [];
  let onSeam: boolean | null = null;
  let previous: GridPoint | undefined;
  for (const point of arc) {
    if (previous !== undefined) {
      const seam = isSeam(grid, previous, point);
      if (seam !== onSeam) runs.push([previous]);
      runs.at(-1)?.push(point);
      onSeam = seam;
    }
    previous = point;
  }
  return runs;
}
