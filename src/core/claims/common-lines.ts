import type { MultiPolygon } from 'topojson-specification';
import type { BasemapTopology } from '../basemap/topology.ts';
import { distanceKm } from '../geodesy/wgs84.ts';

/** Which units of the basemap share lines: two areas border on each other where an arc belongs to both. */
export interface CommonLines {
  readonly neighboursOf: (country: string) => ReadonlySet<string>;
  readonly areBordering: (a: string, b: string) => boolean;
  readonly drawnKm: (a: string, b: string) => number;
}

type Shape = MultiPolygon<{ readonly id: string }>;

export function commonLines(topology: BasemapTopology): CommonLines {
  const { countries, regions } = topology.objects;
  const arcsOf = new Map<string, ReadonlySet<number>>();
  const countriesOf = new Map<number, string[]>();
  const keep = (shapes: readonly Shape[], areCountries: boolean): void => {
    for (const { arcs, properties } of shapes) {
      if (properties === undefined) continue;
      const own = new Set(arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
      arcsOf.set(properties.id, own);
      if (!areCountries) continue;
      for (const arc of own) {
        const held = countriesOf.get(arc);
        if (held) held.push(properties.id);
        else countriesOf.set(arc, [properties.id]);
      }
    }
  };
  keep(countries.geometries, true);
  keep(regions.geometries, false);
  const neighbours = new Map<string, Set<string>>();
  for (const sharing of countriesOf.values()) {
    for (const a of sharing) for (const b of sharing) if (a !== b) addTo(neighbours, a, b);
  }
  const shared = (a: string, b: string): number[] => {
    const others = arcsOf.get(b);
    return others === undefined ? [] : [...(arcsOf.get(a) ?? [])].filter((arc) => others.has(arc));
  };
  return {
    neighboursOf: (country) => neighbours.get(country) ?? new Set(),
    areBordering: (a, b) => shared(a, b).length > 0,
    drawnKm: (a, b) => shared(a, b).reduce((sum, arc) => sum + lengthOf(topology, arc), 0),
  };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function lengthOf({ arcs, transform }: BasemapTopology, index: number): number {
  const { scale, translate } = transform;
  let [x, y, km] = [0, 0, 0];
  let before: readonly [number, number] | null = null;
  for (const [dx = 0, dy = 0] of arcs[index] ?? []) {
    x += dx;
    y += dy;
    const point = [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    if (before !== null) km += distanceKm(before, point);
    before = point;
  }
  return km;
}
