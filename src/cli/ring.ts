import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { localised } from '../core/localised.ts';
import type { City } from '../core/reach/cities.ts';
import { ring as drawRing } from '../core/reach/ring.ts';
import {
  explainRing,
  type RingDirection,
  type RingExplanation,
} from '../core/reach/ring-explanation.ts';
import { parsePoint } from '../core/reach-input/parse-point.ts';
import { type Kilometres, metres } from '../core/units.ts';
import { loadCities } from '../node/geodata-files.ts';
import { defineCommand, exitCodes } from './command.ts';
import { parseRange, parseTolerance } from './reach-arguments.ts';
import { ringHelp } from './reach-help.ts';

const DEFAULT_TOLERANCE = metres(10);

/** `ring`: everything within a range of a point, as a GeoJSON Feature. */
export const ring = defineCommand({
  usage: '--center <lat>,<lon> --range-km <n> [--tolerance-m <n>] [--explain]',
  summary: 'draw what is within a range of a point, as a GeoJSON Feature',
  help: ringHelp,
  options: {
    center: { type: 'string' },
    'range-km': { type: 'string' },
    'tolerance-m': { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
  takesOptionsAlone: true,
  async run({ values }, { out, err }) {
    const centre = parsePoint(values.center ?? '');
    const range = parseRange(values['range-km']);
    const tolerance = parseTolerance(values['tolerance-m'], DEFAULT_TOLERANCE);
    for (const checked of [centre, range, tolerance]) {
      if (checked.ok) continue;
      err(`ring: ${checked.fault.message}`);
      return exitCodes.usage;
    }
    if (!centre.ok || !range.ok || !tolerance.ok) return exitCodes.usage;
    const { area, outline } = drawRing(centre.value, range.value, tolerance.value);
    const [lng, lat] = centre.value;
    const properties = {
      center: { lat, lng },
      rangeKm: range.value,
      toleranceM: tolerance.value,
      method: METHOD,
      borders: 'none are used',
    };
    if (!values.explain) {
      out(JSON.stringify({ ...area, properties }));
      return exitCodes.ok;
    }
    const cities = await loadCities();
    if (!cities.ok) {
      err(`ring: ${cities.fault.message}`);
      return exitCodes.failed;
    }
    const capitals = cities.value.cities.filter(({ isCapital }) => isCapital);
    const explanation = explainRing(centre.value, range.value, capitals);
    if (explanation === null) {
      err('ring: there is nothing to explain: maps in Web Mercator end before this center.');
      return exitCodes.failed;
    }
    out(JSON.stringify(explained({ ...outline, properties }, range.value, explanation)));
    return exitCodes.ok;
  },
});

const METHOD = 'Turf’s circle, its vertices set at their geodesic distance on WGS84 (Karney 2013)';

/** The three lines, each with its distance on the ground by direction and the capitals that it counts wrongly. */
function explained(
  outline: Feature<MultiLineString>,
  km: Kilometres,
  { towards, stretch, screen, sphere, targets }: RingExplanation<City>,
): FeatureCollection {
  const namesOf = (chosen: readonly City[]): string[] =>
    chosen.map(({ names }) => localised(names, 'en'));
  const distances = (of: (direction: RingDirection) => number): object =>
    Object.fromEntries(towards.map((each) => [each.direction, Math.round(10 * of(each)) / 10]));
  const compared = (way: 'screen' | 'sphere', line: string) => ({
    line,
    km: distances((direction) => direction[way]),
    counts: namesOf(targets.filter((target) => target[way] && !target.ring)),
    leavesOut: namesOf(targets.filter((target) => target.ring && !target[way])),
  });
  return {
    type: 'FeatureCollection',
    features: [
      {
        ...outline,
        properties: { ...outline.properties, line: 'ring', km: distances(() => km), stretch },
      },
      { ...screen, properties: compared('screen', 'circle drawn on a Web Mercator map') },
      { ...sphere, properties: compared('sphere', 'turf.circle, on a sphere') },
    ],
  };
}
