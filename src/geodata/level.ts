import type { MultiLineString, MultiPolygon } from 'topojson-specification';
import { writeArc } from '../core/basemap/arcs.ts';
import { checksumOf } from '../core/basemap/checksum.ts';
import {
  BASEMAP_VERSION,
  type LevelObjects,
  type RegionProperties,
  type StoredTopology,
} from '../core/basemap/topology.ts';
import { groupBy } from '../core/group-by.ts';
import { deltas } from './deltas.ts';
import { type LineKind, lineKinds, stitch } from './lines.ts';
import { type ArcPolygon, type Mosaic, mergeTiles } from './mosaic.ts';

export type RegionNames = Omit<RegionProperties, 'id' | 'country'>;

const NO_LINES: MultiLineString = { type: 'MultiLineString', arcs: [] };
const NO_SHAPES: { type: 'GeometryCollection'; geometries: never[] } = {
  type: 'GeometryCollection',
  geometries: [],
};

/** What a level draws, with arcs counted in the mosaic. */
export function levelObjects(
  mosaic: Mosaic,
  nameOf: (region: string, country: string) => RegionNames,
): LevelObjects {
  const kinds = lineKinds(mosaic);
  const lines = (kind: LineKind): MultiLineString => ({
    type: 'MultiLineString',
    arcs: stitch(mosaic, kinds, kind),
  });
  const byCountry = groupBy(mosaic.tiles, ({ country }) => country);
  const byRegion = groupBy(
    mosaic.tiles.filter(({ region }) => region !== null),
    ({ region }) => region ?? '',
  );
  return {
    countries: {
      type: 'GeometryCollection',
      geometries: inOrder(byCountry).map(([id, tiles]) => shape(mergeTiles(mosaic, tiles), { id })),
    },
    regions: {
      type: 'GeometryCollection',
      geometries: inOrder(byRegion).map(([id, tiles]) => {
        const { country } = tiles[0];
        return shape(mergeTiles(mosaic, tiles), { id, country, ...nameOf(id, country) });
      }),
    },
    coast: lines('coast'),
    borders: {
      type: 'GeometryCollection',
      geometries: [
        { ...lines('border'), properties: { disputed: false } },
        { ...lines('disputed'), properties: { disputed: true } },
      ],
    },
    regionBorders: lines('region'),
  };
}

/** A file of its own: only the arcs that it draws, numbered anew. */
export function standAlone(
  mosaic: Mosaic,
  level: StoredTopology['level'],
  objects: LevelObjects,
): StoredTopology {
  return finish(mosaic, level, objects, arcsOf(objects));
}

/** Two files: countries with their lines, and what regions need besides. */
export function inTwoParts(
  mosaic: Mosaic,
  level: StoredTopology['level'],
  objects: LevelObjects,
): { countries: StoredTopology; regions: StoredTopology } {
  const first = { ...objects, regions: NO_SHAPES, regionBorders: NO_LINES };
  const second = {
    ...objects,
    countries: NO_SHAPES,
    borders: NO_SHAPES,
    coast: NO_LINES,
  };
  const base = arcsOf(first);
  const countries = finish(mosaic, level, first, base);
  const known = new Set(base);
  const added = arcsOf(second).filter((index) => !known.has(index));
  const whole = finish(mosaic, level, second, [...base, ...added]);
  const arcs = whole.arcs.slice(base.length);
  const { checksum } = countries;
  const regions = { ...whole, arcs, extends: { arcs: base.length, checksum } };
  return { countries, regions: { ...regions, checksum: checksumOf(regions) } };
}

function inOrder<Value>(groups: ReadonlyMap<string, Value>): [string, Value][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shape<Properties extends object>(
  arcs: ArcPolygon[],
  properties: Properties,
): MultiPolygon<Properties> & { properties: Properties } {
  return { type: 'MultiPolygon', arcs, properties };
}

function eachLine(objects: LevelObjects): MultiLineString[] {
  return [objects.coast, ...objects.borders.geometries, objects.regionBorders];
}

function arcsOf(objects: LevelObjects): number[] {
  const { countries, regions } = objects;
  const refs = [
    ...countries.geometries.flatMap(({ arcs }) => arcs.flat(2)),
    ...regions.geometries.flatMap(({ arcs }) => arcs.flat(2)),
    ...eachLine(objects).flatMap(({ arcs }) => arcs.flat()),
  ];
  return [...new Set(refs.map((ref) => (ref < 0 ? ~ref : ref)))];
}

/** Numbers the given arcs from zero, in the objects too, and encodes them as TopoJSON asks. */
function finish(
  mosaic: Mosaic,
  level: StoredTopology['level'],
  objects: LevelObjects,
  order: readonly number[],
): StoredTopology {
  const drawable = order.filter((index) => (mosaic.arcs[index]?.length ?? 0) > 1);
  const renumber = renumbering(drawable);
  const line = (from: MultiLineString): MultiLineString => ({
    ...from,
    arcs: from.arcs.map(renumber).filter((refs) => refs.length > 0),
  });
  const numbered: LevelObjects = {
    countries: renumberShapes(objects.countries, renumber),
    regions: renumberShapes(objects.regions, renumber),
    coast: line(objects.coast),
    borders: {
      type: 'GeometryCollection',
      geometries: objects.borders.geometries.map((border) => ({
        ...border,
        arcs: line(border).arcs,
      })),
    },
    regionBorders: line(objects.regionBorders),
  };
  const arcs = drawable.map((index) => writeArc(deltas(mosaic.arcs[index] ?? [])));
  const { step } = mosaic.grid;
  const transform = {
    scale: [step, step] as [number, number],
    translate: [-180, -90] as [number, number],
  };
  const content = { arcs, objects: numbered };
  const checksum = checksumOf(content);
  return { type: 'Topology', version: BASEMAP_VERSION, level, checksum, transform, ...content };
}

type Renumber = (refs: number[]) => number[];

function renumbering(order: readonly number[]): Renumber {
  const place = new Map(order.map((index, at) => [index, at]));
  return (refs) =>
    refs.flatMap((ref) => {
      const at = place.get(ref < 0 ? ~ref : ref);
      if (at === undefined) return [];
      return [ref < 0 ? ~at : at];
    });
}

function renumberShapes<Shape extends MultiPolygon>(
  shapes: { type: 'GeometryCollection'; geometries: Shape[] },
  renumber: Renumber,
): { type: 'GeometryCollection'; geometries: Shape[] } {
  const geometries = shapes.geometries.map((each) => ({
    ...each,
    arcs: each.arcs.map((rings) => rings.map(renumber)),
  }));
  return { type: 'GeometryCollection', geometries };
}
