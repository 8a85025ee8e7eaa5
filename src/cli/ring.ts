import { parseArgs } from 'node:util';
import { ring as drawRing } from '../core/reach/ring.ts';
import { parsePoint } from '../core/reach-input/parse-point.ts';
import { metres } from '../core/units.ts';
import { type Command, exitCodes } from './command.ts';
import { joinNegativeValues, parseRange, parseTolerance } from './reach-arguments.ts';

const DEFAULT_TOLERANCE = metres(10);

/** `ring`: everything within a range of a point, as a GeoJSON Feature. */
export const ring: Command = {
  usage: '--center <lat>,<lon> --range-km <n> [--tolerance-m <n>]',
  summary: 'draw what is within a range of a point, as a GeoJSON Feature',
  async run(args, { out, err }) {
    const { values } = parseArgs({
      args: joinNegativeValues(args),
      options: {
        center: { type: 'string' },
        'range-km': { type: 'string' },
        'tolerance-m': { type: 'string' },
      },
    });
    const centre = parsePoint(values.center ?? '');
    const range = parseRange(values['range-km']);
    const tolerance = parseTolerance(values['tolerance-m'], DEFAULT_TOLERANCE);
    for (const checked of [centre, range, tolerance]) {
      if (checked.ok) continue;
      err(`ring: ${checked.fault.message}`);
      return exitCodes.usage;
    }
    if (!centre.ok || !range.ok || !tolerance.ok) return exitCodes.usage;
    const { area } = drawRing(centre.value, range.value, tolerance.value);
    const [lng, lat] = centre.value;
    const properties = {
      center: { lat, lng },
      rangeKm: range.value,
      toleranceM: tolerance.value,
      method: METHOD,
    };
    out(JSON.stringify({ ...area, properties }));
    return exitCodes.ok;
  },
};

const METHOD = 'geodesic on WGS84 (Karney 2013)';
