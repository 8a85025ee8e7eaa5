import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon } from 'geojson';
import { decodeCountries } from '../core/basemap/decode.ts';
import { joinTopologies } from '../core/basemap/join.ts';
import { parseTopology } from '../core/basemap/read.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { isInside, type Polygon, polygonOf, sizeOf, widestPlace } from './polygon.ts';
import { projectFile } from './sources/read.ts';

/** The areas that the map draws, to hold the gazetteer's points and countries against. */
export interface Areas {
  /** ISO 3166-1 code of the country at a point; null at sea. */
  readonly countryAt: (lat: number, lon: number) => string | null;
  /** Whether the point lies in the country's area; null where the map does not draw that one. */
  readonly isIn: (country: string, lat: number, lon: number) => boolean | null;
  /** The point nearest to a given one that lies well inside one of a country's larger parts. */
  readonly nearestIn: (
    country: string,
    lat: number,
    lon: number,
  ) => { readonly lat: number; readonly lon: number };
}

interface Part extends Polygon {
  readonly country: string;
}

/** Reads the finest outlines of `public/geo/`, which follow the border view. */
export function readAreas(): Areas {
  const joined = joinTopologies(topology('fine-countries.json'), topology('fine-regions.json'), '');
  if (!joined.ok) throw new Error(joined.fault);
  const countries = decodeCountries(joined.value).features.map(partsOf);
  const byDegree = gridOf(countries.flat());
  const byCountry = new Map(countries.map((parts) => [parts[0]?.country ?? '', parts]));
  return {
    countryAt: (lat, lon) =>
      byDegree.get(cellOf(lat, lon))?.find((part) => isInside(part, lat, lon))?.country ?? null,
    isIn: (country, lat, lon) =>
      byCountry.get(country)?.some((part) => isInside(part, lat, lon)) ?? null,
    nearestIn: (country, lat, lon) => nearestIn(byCountry.get(country) ?? [], lat, lon),
  };
}

function topology(name: string): BasemapTopology {
  const read = parseTopology(readFileSync(projectFile(`public/geo/${name}`), 'utf8'), name);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

const partsOf = ({ id, geometry }: Feature<MultiPolygon>): Part[] =>
  geometry.coordinates.map((rings) => ({ country: String(id), ...polygonOf(rings) }));

const cellOf = (lat: number, lon: number): number => Math.floor(lat) * 1000 + Math.floor(lon);

function gridOf(parts: readonly Part[]): Map<number, Part[]> {
  const cells = new Map<number, Part[]>();
  for (const part of parts) {
    for (let lat = Math.floor(part.south); lat <= part.north; lat++) {
      for (let lon = Math.floor(part.west); lon <= part.east; lon++) {
        const cell = cells.get(cellOf(lat, lon));
        if (cell === undefined) cells.set(cellOf(lat, lon), [part]);
        else cell.push(part);
      }
    }
  }
  return cells;
}

/** A part counts as large from this share of the largest: a country is not placed on a rock. */
const LARGE = 0.02;

function nearestIn(parts: readonly Part[], lat: number, lon: number): { lat: number; lon: number } {
  const largest = Math.max(...parts.map(sizeOf));
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let nearest: { part: Part; lat: number; lon: number; away: number } | null = null;
  for (const part of parts.filter((one) => sizeOf(one) >= largest * LARGE)) {
    for (const [x = 0, y = 0] of part.rings[0] ?? []) {
      const away = Math.hypot((x - lon) * squeeze, y - lat);
      if (nearest === null || away < nearest.away) nearest = { part, lat: y, lon: x, away };
    }
  }
  if (nearest === null) throw new Error('A country without an area has no point.');
  return inwards(nearest.part, nearest);
}

/** The way from a point of the edge to the middle is tried in so many steps. */
const STEPS = 20;

/** From the edge towards the middle of a part, as far as it takes to be inside for good. */
function inwards(part: Part, { lat, lon }: { lat: number; lon: number }) {
  const middle = widestPlace([part]);
  for (let step = 1; step < STEPS; step++) {
    const share = step / STEPS;
    const at = { lat: lat + (middle.lat - lat) * share, lon: lon + (middle.lon - lon) * share };
    const further = {
      lat: at.lat + (middle.lat - lat) / STEPS,
      lon: at.lon + (middle.lon - lon) / STEPS,
    };
    if (isInside(part, at.lat, at.lon) && isInside(part, further.lat, further.lon)) return at;
  }
  return middle;
}
