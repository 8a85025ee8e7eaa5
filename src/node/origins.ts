import { readFile, stat } from 'node:fs/promises';
import { shapeOf } from '../core/basemap/shape.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { isRegion } from '../core/basemap/unit-code.ts';
import { type Checked, refuse } from '../core/geodesy/fault.ts';
import { areaOrigin, type Origin, pointOrigin } from '../core/reach/origin.ts';
import { noteSentence } from '../core/reach-input/outline-note.ts';
import { readOutlineText } from '../core/reach-input/outline-text.ts';
import { parsePoint } from '../core/reach-input/parse-point.ts';
import { succeed } from '../core/result.ts';
import { editionPlaces } from './edition-places.ts';
import { loadFineLevel } from './geodata-files.ts';

/** A larger file is no outline of an area, or one at a scale that no range can tell. */
const MOST_MEGABYTES = 64;

/** What the texts of `--from` and `--minus` stand for, each prepared with dots `spacing` metres apart. */
export interface OriginReader {
  readonly read: (text: string) => Promise<Checked<Origin>>;
  /** Whether areas of the basemap were read, for an origin or by `countries`, so that its borders have a say in the result. */
  readonly usesBorders: () => boolean;
  /** The basemap's countries, which are read once. */
  readonly countries: () => ReturnType<typeof loadFineLevel>;
}

/** @param warn is told how a file was read where it leaves that open. */
export function originReader(
  editionFolder: string,
  spacing: number,
  warn: (sentence: string) => void,
): OriginReader {
  const levels = new Map<boolean, ReturnType<typeof loadFineLevel>>();
  const level = (withRegions: boolean): ReturnType<typeof loadFineLevel> => {
    const loaded = levels.get(withRegions) ?? loadFineLevel(withRegions);
    levels.set(withRegions, loaded);
    return loaded;
  };
  const ofUnits = async (units: readonly string[]): Promise<Checked<Origin>> => {
    const topology = await level(units.some(isRegion));
    return topology.ok
      ? unitsOrigin(topology.value, units, spacing)
      : refuse('geometry', topology.fault);
  };
  return {
    usesBorders: () => levels.size > 0,
    countries: () => level(false),
    async read(text) {
      const [, kind, value] = /^(\w+):(.+)$/s.exec(text) ?? [];
      switch (kind) {
        case 'point': {
          const point = parsePoint(value ?? '');
          return point.ok ? succeed(pointOrigin(point.value)) : point;
        }
        case 'country':
        case 'region':
          return ofUnits([(value ?? '').toUpperCase()]);
        case 'place':
          return placeOrigin(value ?? '', editionFolder, ofUnits);
        case 'geojson':
          return fileOrigin(value ?? '', spacing, warn);
        default:
          return refuse(
            'origin',
            `"${text}" is no origin: write point:<lat>,<lon>, place:<id>, country:<code>, region:<code> or geojson:<file>.`,
          );
      }
    },
  };
}

function unitsOrigin(
  topology: BasemapTopology,
  units: readonly string[],
  spacing: number,
): Checked<Origin> {
  const shape = shapeOf(topology, units);
  if (shape) return succeed(areaOrigin(shape.geometry.coordinates, spacing));
  const missing = units.find((unit) => !shapeOf(topology, [unit])) ?? units.join(', ');
  return refuse(
    'origin',
    isRegion(missing)
      ? `There is no region "${missing}": write its ISO 3166-2 code, as RU-KGD.`
      : `There is no country "${missing}": write its ISO 3166-1 code of two letters, as BY.`,
  );
}

async function placeOrigin(
  id: string,
  folder: string,
  ofUnits: (units: readonly string[]) => Promise<Checked<Origin>>,
): Promise<Checked<Origin>> {
  const place = (await editionPlaces(folder)).find((known) => known.id === id);
  if (!place) return refuse('origin', `There is no place "${id}" in the edition in ${folder}.`);
  const { geometry } = place;
  switch (geometry.type) {
    case 'point':
      return succeed(pointOrigin(geometry.point));
    case 'area':
      return ofUnits(geometry.units);
    case 'members':
      // A bloc as it is today.
      return ofUnits(
        geometry.memberships.filter(({ to }) => to === null).map(({ country }) => country),
      );
  }
}

async function fileOrigin(
  path: string,
  spacing: number,
  warn: (sentence: string) => void,
): Promise<Checked<Origin>> {
  const megabytes = Math.ceil((await stat(path)).size / 1e6);
  if (megabytes > MOST_MEGABYTES) {
    return refuse(
      'geometry',
      `${path} has ${megabytes} MB, more than the ${MOST_MEGABYTES} MB that an outline may have: simplify it first.`,
    );
  }
  const outline = readOutlineText(await readFile(path, 'utf8'));
  if (!outline.ok) return refuse(outline.fault.code, `${path}: ${outline.fault.message}`);
  const { shape, notes } = outline.value;
  for (const note of notes) warn(`${path}: ${noteSentence(note)}`);
  return succeed(
    shape.type === 'point' ? pointOrigin(shape.point) : areaOrigin(shape.area, spacing),
  );
}
