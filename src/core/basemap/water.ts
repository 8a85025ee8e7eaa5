import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  Polygon as ArcArea,
  MultiLineString as ArcLines,
  Topology,
} from 'topojson-specification';
import * as v from 'valibot';
import { succeed } from '../result.ts';
import { readArc } from './arcs.ts';
import { checksumOf } from './checksum.ts';
import { describe, faulty, parseJson, type ReadResult, versionFault } from './read.ts';
import { windRight } from './rings.ts';

/** A type, not an interface: TopoJSON's own types ask for an index signature. */
export type WaterObjects = {
  readonly lakes: { type: 'GeometryCollection'; geometries: ArcArea[] };
  readonly rivers: ArcLines;
};

/** Inland waters as they lie in `public/geo/`: written like `StoredTopology`. */
export interface StoredWater extends Omit<Topology<WaterObjects>, 'arcs'> {
  readonly version: number;
  readonly checksum: number;
  readonly arcs: readonly string[];
  readonly objects: WaterObjects;
}

const Refs = v.array(v.array(v.number()));
const Pair = v.tuple([v.number(), v.number()]);

const WaterSchema = v.looseObject({
  type: v.literal('Topology'),
  checksum: v.number(),
  transform: v.strictObject({ scale: Pair, translate: Pair }),
  arcs: v.array(v.string()),
  objects: v.strictObject({
    lakes: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.strictObject({ type: v.literal('Polygon'), arcs: Refs })),
    }),
    rivers: v.strictObject({ type: v.literal('MultiLineString'), arcs: Refs }),
  }),
});

export interface BasemapWater {
  readonly lakes: FeatureCollection<Polygon>;
  readonly rivers: Feature<MultiLineString>;
}

/** Checks a parsed file of lakes and rivers and decodes it. */
function readWater(json: unknown, fileName: string): ReadResult<BasemapWater> {
  const version = versionFault(json, fileName);
  if (version) return version;
  const frame = v.safeParse(WaterSchema, json);
  if (!frame.success) return faulty(fileName, describe(frame.issues));
  const stored = frame.output;
  if (checksumOf(stored) !== stored.checksum) {
    return faulty(fileName, 'damaged: its checksum does not match its content');
  }
  const topology: Topology<WaterObjects> = { ...stored, arcs: stored.arcs.map(readArc) };
  const { lakes, rivers } = topology.objects;
  return succeed({
    lakes: {
      type: 'FeatureCollection',
      features: lakes.geometries.map((lake) => woundLake(topology, lake)),
    },
    rivers: feature(topology, rivers),
  });
}

/** Reads a file of lakes and rivers: its text, checked and decoded. */
export function parseWater(text: string, fileName: string): ReadResult<BasemapWater> {
  const json = parseJson(text, fileName);
  return json.ok ? readWater(json.value, fileName) : json;
}

function woundLake(topology: Topology<WaterObjects>, lake: ArcArea): Feature<Polygon> {
  const decoded = feature(topology, lake);
  windRight([decoded.geometry.coordinates]);
  return decoded;
}
