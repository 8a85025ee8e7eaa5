import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import { ndjson } from './ndjson.ts';
import { webannotation } from './webannotation.ts';

/** The formats of the geoparser's results, by the name that the command line knows them by. */
export const geoparseFormats = { ndjson, webannotation, geojson, csv } as const;

export const isGeoparseFormat = (name: string): name is keyof typeof geoparseFormats =>
  Object.hasOwn(geoparseFormats, name);
