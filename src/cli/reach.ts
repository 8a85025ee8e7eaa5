import { squareKm } from '../core/geodesy/area-size.ts';
import type { Checked } from '../core/geodesy/fault.ts';
import { type Origin, spacingFor } from '../core/reach/origin.ts';
import { reach as drawReach } from '../core/reach/reach.ts';
import { defaultTolerance } from '../core/reach/tolerance.ts';
import { succeed } from '../core/result.ts';
import { type OriginReader, originReader } from '../node/origins.ts';
import { borderNote } from './border-note.ts';
import { defineCommand, exitCodes } from './command.ts';
import { parseMode, parseRange, parseTolerance } from './reach-arguments.ts';
import { reachHelp } from './reach-help.ts';

/** `reach`: everything within a range of somewhere, or of everywhere, in the origins. */
export const reach = defineCommand({
  usage:
    '--from <origin> [--from …] [--minus <origin> …] --range-km <n> [--mode somewhere|everywhere] [--tolerance-m <n>] [--edition <folder>]',
  summary:
    'draw what is within a range of areas, as a GeoJSON Feature; an origin is point:<lat>,<lon>, place:<id>, country:<ISO 3166 code>, region:<ISO 3166-2 code> or geojson:<file>',
  help: reachHelp,
  options: {
    from: { type: 'string', multiple: true },
    minus: { type: 'string', multiple: true },
    'range-km': { type: 'string' },
    'tolerance-m': { type: 'string' },
    mode: { type: 'string', default: 'somewhere' },
    edition: { type: 'string', default: 'data' },
  },
  takesOptionsAlone: true,
  async run({ values }, { out, err }) {
    const refuse = (message: string): number => {
      err(`reach: ${message}`);
      return exitCodes.usage;
    };
    const range = parseRange(values['range-km']);
    if (!range.ok) return refuse(range.fault.message);
    const tolerance = parseTolerance(values['tolerance-m'], defaultTolerance(range.value));
    if (!tolerance.ok) return refuse(tolerance.fault.message);
    const mode = parseMode(values.mode);
    if (!mode.ok) return refuse(mode.fault.message);
    if (!values.from?.length) return refuse('There is no origin: add --from <origin>.');
    const spacing = spacingFor(range.value * 1000, tolerance.value);
    const reader = originReader(values.edition, spacing, (text) => err(`reach: ${text}`));
    const from = await readAll(reader, values.from);
    if (!from.ok) return refuse(from.fault.message);
    const minus = await readAll(reader, values.minus ?? []);
    if (!minus.ok) return refuse(minus.fault.message);
    const { area } = drawReach({
      from: from.value,
      minus: minus.value,
      range: range.value,
      mode: mode.value,
      tolerance: tolerance.value,
    });
    const { geometry } = area;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const properties = {
      from: values.from,
      minus: values.minus ?? [],
      rangeKm: range.value,
      mode: mode.value,
      toleranceM: tolerance.value,
      areaKm2: Math.round(squareKm(polygons)),
      method: 'zero line of the geodesic distance on WGS84',
      ...(reader.usesBorders() ? await borderNote() : {}),
    };
    out(JSON.stringify({ ...area, properties }));
    return exitCodes.ok;
  },
});

/** The origins of several texts, or the first fault among them. */
export async function readAll(
  reader: OriginReader,
  texts: readonly string[],
): Promise<Checked<Origin[]>> {
  const origins: Origin[] = [];
  for (const text of texts) {
    const origin = await reader.read(text);
    if (!origin.ok) return origin;
    origins.push(origin.value);
  }
  return succeed(origins);
}
