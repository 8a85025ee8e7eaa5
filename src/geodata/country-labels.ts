import type { Feature, MultiPolygon } from 'geojson';
import polylabel from 'polylabel';
import type { CountryProperties } from '../core/basemap/topology.ts';
import { fromMercator, toMercator, zoomForPixels } from './mercator.ts';
import type { Names } from './names.ts';
import type { Degrees } from './source-units.ts';
import type { CountryTable } from './tables.ts';

export interface CountryLabelEntry extends Names {
  readonly id: string;
  readonly at: Degrees;
  readonly minzoom: number;
}

/** A name is wider than high: how much more room it needs from side to side. */
const LABEL_ASPECT = 2.5;
/** Pixels that a country must span before there is room for its name. */
const ROOM_PIXELS = 46;
const LAST_ZOOM = 6.5;

/** One label for each country, the largest first: inside its main part, from the zoom at which it has room. */
export function countryLabels(
  countries: readonly Feature<MultiPolygon, CountryProperties>[],
  { places }: CountryTable,
  nameOf: (country: string) => Names,
): CountryLabelEntry[] {
  return countries
    .map(({ geometry, properties: { id } }) => {
      const main = mainPart(geometry);
      const at = places[id] ?? widestPlace(main);
      const minzoom = zoomForPixels(Math.sqrt(main.area), ROOM_PIXELS);
      return {
        size: main.area,
        label: {
          id,
          at: rounded(at),
          minzoom: tenth(Math.min(LAST_ZOOM, Math.max(0, minzoom))),
          ...nameOf(id),
        },
      };
    })
    .sort((a, b) => b.size - a.size || (a.label.id < b.label.id ? -1 : 1))
    .map(({ label }) => label);
}

type PlaneRing = [number, number][];

interface Part {
  readonly rings: PlaneRing[];
  readonly area: number;
}

/** The largest polygon on the Mercator plane. */
function mainPart({ coordinates }: MultiPolygon): Part {
  const parts = coordinates.map((rings) => {
    const plane = rings.map((ring) => ring.map(([lng = 0, lat = 0]) => toMercator([lng, lat])));
    return { rings: plane, area: Math.abs(planeArea(plane[0] ?? [])) };
  });
  return parts.reduce((best, part) => (part.area > best.area ? part : best), {
    rings: [],
    area: 0,
  });
}

function widestPlace({ rings, area }: Part): Degrees {
  const squeezed = rings.map((ring) =>
    ring.map(([x, y]): [number, number] => [x / LABEL_ASPECT, y]),
  );
  const [x = 0, y = 0] = polylabel(squeezed, Math.sqrt(area) / 100);
  return fromMercator([x * LABEL_ASPECT, y]);
}

function planeArea(ring: PlaneRing): number {
  return ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring.at(index - 1) ?? [x, y];
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** To 11 m: the Vatican is 110 m wide in Natural Earth. */
export function rounded([lng, lat]: Degrees): Degrees {
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

function tenth(zoom: number): number {
  return Math.round(zoom * 10) / 10;
}
