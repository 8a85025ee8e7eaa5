import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BorderViewSchema } from './border-view.ts';
import type { BasemapInput } from './build.ts';

/** Only what the basemap needs of an edition's places: which areas they are made of. */
const Places = v.looseObject({
  places: v.array(
    v.looseObject({
      geometry: v.looseObject({ units: v.optional(v.array(v.string())) }),
    }),
  ),
});

/**
 * Reads what people edit: the border view and tables of `data/basemap/`, and which regions the edition's places are
 * made of.
 *
 * @param folder the edition's folder.
 */
export function readBasemapInput(folder: string): BasemapInput {
  return {
    view: v.parse(BorderViewSchema, readJson(join(folder, 'basemap', 'border-view.json'))),
    lightRegions: regionsOfPlaces(join(folder, 'places.json')),
  };
}

/** The ISO 3166-2 codes among the units of the edition's places, sorted. */
function regionsOfPlaces(path: string): string[] {
  if (!existsSync(path)) return [];
  const { places } = v.parse(Places, readJson(path));
  const units = places.flatMap(({ geometry }) => geometry.units ?? []);
  return [...new Set(units.filter((unit) => unit.includes('-')))].sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
