import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BorderViewSchema } from './border-view.ts';
import type { BasemapInput } from './build.ts';
import {
  CityTableSchema,
  CountryTableSchema,
  RegionTableSchema,
  WaterTableSchema,
} from './tables.ts';

/** Only what the basemap needs of an edition's places: which areas they are made of. */
const Places = v.looseObject({
  places: v.array(
    v.looseObject({
      geometry: v.looseObject({
        point: v.optional(v.tuple([v.number(), v.number()])),
        units: v.optional(v.array(v.string())),
      }),
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
  const geometries = placeGeometries(join(folder, 'places.json'));
  const units = geometries.flatMap((geometry) => geometry.units ?? []);
  return {
    view: table(folder, 'border-view.json', BorderViewSchema),
    regionTable: table(folder, 'regions.json', RegionTableSchema),
    countryTable: table(folder, 'countries.json', CountryTableSchema),
    waterTable: table(folder, 'waters.json', WaterTableSchema),
    cityTable: table(folder, 'cities.json', CityTableSchema),
    lightRegions: [...new Set(units.filter((unit) => unit.includes('-')))].sort(),
    places: geometries.flatMap(({ point }) => (point ? [point] : [])),
  };
}

function placeGeometries(
  path: string,
): v.InferOutput<typeof Places>['places'][number]['geometry'][] {
  if (!existsSync(path)) return [];
  return v.parse(Places, readJson(path)).places.map(({ geometry }) => geometry);
}

function table<Schema extends v.GenericSchema>(
  folder: string,
  name: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, readJson(join(folder, 'basemap', name)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
