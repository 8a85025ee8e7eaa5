import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BorderViewSchema } from './border-view.ts';
import type { BasemapInput } from './build.ts';
import {
  CityTableSchema,
  CountryTableSchema,
  FirstViewSchema,
  RegionTableSchema,
  WaterTableSchema,
} from './tables.ts';

/**
 * Reads what people edit: the border view and the tables of `data/basemap/`. Nothing of it is an edition's: the
 * basemap is the same for all.
 *
 * @param folder the folder that has `basemap/`
 */
export function readBasemapInput(folder: string): BasemapInput {
  const { regions, points } = table(folder, 'first-view.json', FirstViewSchema);
  return {
    view: table(folder, 'border-view.json', BorderViewSchema),
    regionTable: table(folder, 'regions.json', RegionTableSchema),
    countryTable: table(folder, 'countries.json', CountryTableSchema),
    waterTable: table(folder, 'waters.json', WaterTableSchema),
    cityTable: table(folder, 'cities.json', CityTableSchema),
    lightRegions: regions,
    points,
  };
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
