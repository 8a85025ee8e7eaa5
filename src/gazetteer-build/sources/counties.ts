import type { Entry } from '../entry.ts';
import { readPackageJson } from './read.ts';

interface UsAtlas {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly counties: { readonly geometries: readonly CountyShape[] };
    readonly states: { readonly geometries: readonly CountyShape[] };
  };
}

interface CountyShape {
  readonly id: string;
  readonly arcs: unknown;
  readonly properties: { readonly name: string };
}

/** Counties of the United States, by name with "County" ("Parish" in Louisiana), placed amid their outline. */
export function readCounties(regions: readonly Entry[]): Entry[] {
  const atlas = readPackageJson<UsAtlas>('us-atlas/counties-10m.json');
  const states = new Map(atlas.objects.states.geometries.map((s) => [s.id, s.properties.name]));
  const regionIds = new Map(
    regions.filter((r) => r.country === 'US').flatMap((r) => r.names.map((n) => [n.text, r.id])),
  );
  return atlas.objects.counties.geometries.flatMap((county) => {
    const region = regionIds.get(states.get(county.id.slice(0, 2)) ?? '');
    if (region === undefined) return [];
    const [lat, lon, radiusKm] = middleOf(atlas, county.arcs);
    const noun = county.id.startsWith('22') ? 'Parish' : 'County';
    return [
      {
        id: `us:${county.id}`,
        geonames: null,
        wikidata: null,
        feature: 'county' as const,
        lat,
        lon,
        radiusKm,
        country: 'US',
        region,
        population: 0,
        names: [{ text: `${county.properties.name} ${noun}` }],
      },
    ];
  });
}

function middleOf(atlas: UsAtlas, arcs: unknown): [lat: number, lon: number, radiusKm: number] {
  const { scale, translate } = atlas.transform;
  const box = { west: 180, east: -180, south: 90, north: -90 };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'number') return;
    let [x, y] = [0, 0];
    for (const [dx, dy] of atlas.arcs[node < 0 ? ~node : node] ?? []) {
      x += dx;
      y += dy;
      const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  };
  visit(arcs);
  const lat = (box.south + box.north) / 2;
  const width = (box.east - box.west) * Math.cos((lat * Math.PI) / 180);
  return [
    lat,
    (box.west + box.east) / 2,
    Math.round((Math.hypot(width, box.north - box.south) * 111) / 2),
  ];
}
