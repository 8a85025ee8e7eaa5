import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';

/** Changes when the files change shape: a file of another version is refused. */
export const BASEMAP_VERSION = 1;

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

/**
 * One level of the basemap as it lies in `public/geo/`: a TopoJSON topology (quantised, delta-encoded) whose
 * countries, regions and lines share their arcs, so that they meet exactly.
 */
export interface BasemapTopology extends Topology<LevelObjects> {
  readonly version: typeof BASEMAP_VERSION;
  readonly level: 'light' | 'fine';
  readonly transform: NonNullable<Topology['transform']>;
  /** Of the arcs and codes, as `checksumOf` counts it: a damaged file gives another. */
  readonly checksum: number;
  /** In a file that adds to another: the arcs of that file come first. */
  readonly extends?: { readonly arcs: number; readonly checksum: number };
}
