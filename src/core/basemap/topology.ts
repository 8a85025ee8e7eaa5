import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';

/** Changes when the files change shape: a file of another version is refused. */
export const BASEMAP_VERSION = 1;

/** A step between two points of an arc, in units of the file's grid. */
export type GridStep = [dx: number, dy: number];

/** A country's properties: its ISO 3166-1 alpha-2 code, as feature id and as property (for `promoteId`). */
export interface CountryProperties {
  readonly id: string;
}

/** A first-level region: its ISO 3166-2 code, its country's code and its names. */
export interface RegionProperties {
  readonly id: string;
  readonly country: string;
  readonly fr: string;
  readonly en: string;
  /** In a language of the country; absent where it is the French or the English name, or not known. */
  readonly local?: string;
}

export interface BorderProperties {
  /** Dashed by the border view. */
  readonly disputed: boolean;
}

/** A type, not an interface: TopoJSON's own types ask for an index signature. */
export type LevelObjects = {
  readonly countries: { type: 'GeometryCollection'; geometries: MultiPolygon<CountryProperties>[] };
  readonly regions: { type: 'GeometryCollection'; geometries: MultiPolygon<RegionProperties>[] };
  /** Where land meets water: never the cut at ±180°, never the edge at the South Pole. */
  readonly coast: MultiLineString;
  /** Land borders between countries, and the lines that the border view disputes. */
  readonly borders: { type: 'GeometryCollection'; geometries: MultiLineString<BorderProperties>[] };
  /** Borders between regions of one country. */
  readonly regionBorders: MultiLineString;
};

/** One level of the basemap: a TopoJSON topology (quantised, delta-encoded) whose areas and lines share their arcs. */
export interface BasemapTopology extends Topology<LevelObjects> {
  readonly version: typeof BASEMAP_VERSION;
  readonly level: 'light' | 'fine';
  readonly transform: NonNullable<Topology['transform']>;
  /** Of the file it came from, as `checksumOf` counts it. */
  readonly checksum: number;
  /** In a file that adds to another: the arcs of that file come first. */
  readonly extends?: { readonly arcs: number; readonly checksum: number };
}

/**
 * A level as it lies in `public/geo/`: TopoJSON but for its arcs, which are written a sixth shorter, each as one
 * string: the delta-encoded coordinates (x, y, x, y, …) in Base64 VLQ, as source maps write numbers (ECMA-426).
 */
export interface StoredTopology extends Omit<BasemapTopology, 'arcs'> {
  readonly arcs: readonly string[];
}
