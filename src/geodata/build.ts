import { readArc } from '../core/basemap/arcs.ts';
import { type Countries, decodeCountries } from '../core/basemap/decode.ts';
import type { StoredTopology } from '../core/basemap/topology.ts';
import { type Area, areasUnder } from './areas.ts';
import type { BorderView } from './border-view.ts';
import { buildCities } from './cities.ts';
import { cityLabels } from './city-labels.ts';
import { countryLabels } from './country-labels.ts';
import { cutUnits } from './cut.ts';
import { fineDetail, fineWater, lightDetail, lightWater, sourceGrid } from './details.ts';
import { labelFiles } from './labels.ts';
import { inTwoParts, levelObjects, standAlone } from './level.ts';
import { manifestOf } from './manifest.ts';
import { mosaicOf } from './mosaic.ts';
import { countryNamer, regionNamer } from './names.ts';
import { simplifyMosaic } from './simplify.ts';
import { type Degrees, readSourceUnits } from './source-units.ts';
import type { CityTable, CountryTable, RegionTable, WaterTable } from './tables.ts';
import { buildWater } from './water.ts';
import { weldUnits } from './weld.ts';

/** What the basemap depends on besides the pinned packages. */
export interface BasemapInput {
  readonly view: BorderView;
  readonly regionTable: RegionTable;
  readonly countryTable: CountryTable;
  readonly waterTable: WaterTable;
  readonly cityTable: CityTable;
  /** First-level regions that the first view draws. */
  readonly lightRegions: readonly string[];
  /** Around these the first view is drawn finest. */
  readonly points: readonly Degrees[];
}

/** Every file of `public/geo/`, by name, the manifest last. The same input gives the same bytes. */
export function buildBasemap(input: BasemapInput): Map<string, string> {
  const files = buildFiles(input);
  const manifest = JSON.stringify(manifestOf(files, input.view), null, 2);
  return files.set('manifest.json', `${manifest}\n`);
}

function buildFiles(input: BasemapInput): Map<string, string> {
  const units = weldUnits(cutUnits(input.view, readSourceUnits()));
  const areas = areasUnder(input.view, units, input.regionTable.codes);
  const sourceNames = new Map(
    areas.flatMap(({ region, unit }) => (region ? [[region, unit.names]] : [])),
  );
  const nameOf = regionNamer(input.regionTable, sourceNames);

  const lightAreas = areas.map((area) => onlyRegions(area, input.lightRegions));
  const light = simplifyMosaic(mosaicOf(lightAreas, sourceGrid), lightDetail(input.points));
  const fine = simplifyMosaic(mosaicOf(areas, sourceGrid), fineDetail);
  const { countries, regions } = inTwoParts(fine, 'fine', levelObjects(fine, nameOf));

  const labels = labelFiles({
    countries: countryLabels(
      countriesOf(countries),
      input.countryTable,
      countryNamer(input.countryTable),
    ),
    waters: input.waterTable.waters,
    cities: cityLabels(input.cityTable),
  });

  return new Map([
    ['light.json', toText(standAlone(light, 'light', levelObjects(light, nameOf)))],
    ['light-water.json', toText(buildWater(lightWater(input.points)))],
    ['fine-water.json', toText(buildWater(fineWater))],
    ['light-labels.json', toText(labels.light)],
    ['fine-labels.json', toText(labels.fine)],
    ['fine-countries.json', toText(countries)],
    ['fine-regions.json', toText(regions)],
    ['cities.json', buildCities(input.cityTable.cities)],
  ]);
}

function onlyRegions(area: Area, regions: readonly string[]): Area {
  return area.region !== null && regions.includes(area.region) ? area : { ...area, region: null };
}

function countriesOf(stored: StoredTopology): Countries['features'] {
  return decodeCountries({ ...stored, arcs: stored.arcs.map(readArc) }).features;
}

function toText(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}
