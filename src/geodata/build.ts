import { areasUnder } from './areas.ts';
import type { BorderView } from './border-view.ts';
import { lightDetail, sourceGrid } from './details.ts';
import { levelObjects, type RegionNames, standAlone } from './level.ts';
import { mosaicOf } from './mosaic.ts';
import { simplifyMosaic } from './simplify.ts';
import { type Degrees, readSourceUnits } from './source-units.ts';

/** What the basemap depends on besides the pinned packages. */
export interface BasemapInput {
  readonly view: BorderView;
  /** First-level regions that the first view draws: those that the edition's places are made of. */
  readonly lightRegions: readonly string[];
  /** Where the edition's places are: there the first view is drawn finest. */
  readonly places: readonly Degrees[];
}

/** Every file of `public/geo/`, by name. The same input gives the same bytes. */
export function buildBasemap({ view, lightRegions, places }: BasemapInput): Map<string, string> {
  const areas = areasUnder(view, readSourceUnits(), (iso) => iso);
  const names = new Map(areas.map(({ region, unit }) => [region, unit.names]));
  const nameOf = (region: string): RegionNames => {
    const { fr = '', en = '' } = names.get(region) ?? {};
    return { fr, en };
  };
  const lightAreas = areas.map((area) => ({
    ...area,
    region: area.region !== null && lightRegions.includes(area.region) ? area.region : null,
  }));
  const light = simplifyMosaic(mosaicOf(lightAreas, sourceGrid), lightDetail(places));
  const files = new Map<string, string>();
  files.set('light.json', toText(standAlone(light, 'light', levelObjects(light, nameOf))));
  return files;
}

function toText(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}
