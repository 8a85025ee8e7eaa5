import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { joinTopologies } from '../core/basemap/join.ts';
import { parseJson, parseTopology, type ReadResult } from '../core/basemap/read.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { type Checked, refuse } from '../core/geodesy/fault.ts';
import { type Cities, readCities } from '../core/reach/cities.ts';
import { succeed } from '../core/result.ts';

const folder = new URL('../../public/geo/', import.meta.url);

/** The countries at the finest level, with their regions where those are asked for. */
export async function loadFineLevel(withRegions: boolean): Promise<ReadResult<BasemapTopology>> {
  const countries = await loadTopology('fine-countries.json');
  if (!countries.ok || !withRegions) return countries;
  const name = 'fine-regions.json';
  const regions = await loadTopology(name);
  return regions.ok ? joinTopologies(countries.value, regions.value, name) : regions;
}

/** The codes of all areas that the basemap can draw: countries and regions. */
export async function loadShapeUnits(): Promise<ReadResult<ReadonlySet<string>>> {
  const fine = await loadFineLevel(true);
  if (!fine.ok) return fine;
  const { countries, regions } = fine.value.objects;
  const drawn = [...countries.geometries, ...regions.geometries];
  const codes = drawn.flatMap(({ properties }) => (properties ? [properties.id] : []));
  return succeed(new Set(codes));
}

export async function loadCities(): Promise<Checked<Cities>> {
  const name = 'cities.json';
  const json = parseJson(await readText(name), name);
  return json.ok ? readCities(json.value, name) : refuse('geometry', json.fault);
}

/** The level that is enough for a small picture. */
export const loadLightLevel = (): Promise<ReadResult<BasemapTopology>> =>
  loadTopology('light.json');

async function loadTopology(name: string): Promise<ReadResult<BasemapTopology>> {
  return parseTopology(await readText(name), name);
}

function readText(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, folder)), 'utf8');
}
