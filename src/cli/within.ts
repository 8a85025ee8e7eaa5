import type { Checked } from '../core/geodesy/fault.ts';
import { refuse } from '../core/geodesy/fault.ts';
import { localised } from '../core/localised.ts';
import { spacingFor } from '../core/reach/origin.ts';
import type { WithinRequest } from '../core/reach/within.ts';
import { succeed } from '../core/result.ts';
import { editionPlaces } from '../node/edition-places.ts';
import { loadCities } from '../node/geodata-files.ts';
import { type OriginReader, originReader } from '../node/origins.ts';
import { borderNote } from './border-note.ts';
import { defineCommand, exitCodes } from './command.ts';
import { readAll } from './reach.ts';
import { parseMode, parseSpan } from './reach-arguments.ts';
import { withinHelp } from './reach-help.ts';
import { formatRows } from './row-format.ts';
import { cityRows, countryRows, pointRows, type Row } from './within-rows.ts';

const targetKinds = ['cities', 'capitals', 'countries', 'places'] as const;
const formats = ['table', 'csv', 'json'] as const;

/**
 * How finely borders are dotted, for the shares of areas alone, which are good to a percent: distances are exact to
 * what lies between the dots. A part of the range, and metres.
 */
const PART_OF_RANGE = 0.02;
const FINEST_DOTS = 500;

/** `within`: who is inside a range, at its edge, or outside, with distances and margins. */
export const within = defineCommand({
  usage:
    '--from <origin> [--from …] [--minus <origin> …] --range-km <low>[-<high>] [--targets cities|capitals|countries|places] [--mode somewhere|everywhere] [--format table|csv|json] [--edition <folder>]',
  summary:
    'list who is in range and by how much; of cities, capitals and countries only those that are',
  help: withinHelp,
  options: {
    from: { type: 'string', multiple: true },
    minus: { type: 'string', multiple: true },
    'range-km': { type: 'string' },
    targets: { type: 'string', default: 'cities' },
    mode: { type: 'string', default: 'somewhere' },
    format: { type: 'string', default: 'table' },
    edition: { type: 'string', default: 'data' },
  },
  takesOptionsAlone: true,
  async run({ values }, { out, err }) {
    const refuse = (message: string): number => {
      err(`within: ${message}`);
      return exitCodes.usage;
    };
    const span = parseSpan(values['range-km']);
    if (!span.ok) return refuse(span.fault.message);
    const targets = oneOf('targets', values.targets, targetKinds);
    if (!targets.ok) return refuse(targets.fault.message);
    const format = oneOf('format', values.format, formats);
    if (!format.ok) return refuse(format.fault.message);
    const mode = parseMode(values.mode);
    if (!mode.ok) return refuse(mode.fault.message);
    if (!values.from?.length) return refuse('There is no origin: add --from <origin>.');
    const { lowKm } = span.value;
    const spacing = Math.max(FINEST_DOTS, spacingFor(1000 * lowKm, PART_OF_RANGE * 1000 * lowKm));
    const reader = originReader(values.edition, spacing, (text) => err(`within: ${text}`));
    const from = await readAll(reader, values.from);
    if (!from.ok) return refuse(from.fault.message);
    const minus = await readAll(reader, values.minus ?? []);
    if (!minus.ok) return refuse(minus.fault.message);
    const request = { from: from.value, minus: minus.value, mode: mode.value, span: span.value };
    const rows = await rowsOf(targets.value, request, reader, values.edition);
    if (!rows.ok) return refuse(rows.fault.message);
    for (const line of formatRows(rows.value, format.value)) out(line);
    if (reader.usesBorders()) {
      const { borders, outlineError } = await borderNote();
      // A table is for people; in data for programs there is no place to say it.
      const tell = format.value === 'table' ? out : err;
      tell(`\n${borders}\n${outlineError}`);
    }
    return exitCodes.ok;
  },
});

async function rowsOf(
  targets: (typeof targetKinds)[number],
  request: WithinRequest,
  reader: OriginReader,
  editionFolder: string,
): Promise<Checked<Row[]>> {
  if (targets === 'places') return placeRows(request, editionFolder);
  const cities = await loadCities();
  if (!cities.ok) return cities;
  if (targets === 'countries') {
    const level = await reader.countries();
    return level.ok
      ? succeed(countryRows(request, level.value, cities.value))
      : refuse('geometry', level.fault);
  }
  const chosen = cities.value.cities.filter(({ isCapital }) => targets === 'cities' || isCapital);
  return succeed(cityRows(request, chosen));
}

async function placeRows(request: WithinRequest, folder: string): Promise<Checked<Row[]>> {
  const points = (await editionPlaces(folder)).flatMap(
    ({ label, countryCode, geometry, source }) =>
      geometry.type === 'members'
        ? []
        : [
            {
              name: localised(label, 'en'),
              country: countryCode ?? '',
              point: geometry.point,
              source,
            },
          ],
  );
  return succeed(pointRows(request, points));
}

function oneOf<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Checked<Choice> {
  const choice = choices.find((known) => known === text);
  if (choice !== undefined) return succeed(choice);
  return refuse('origin', `"${text}" is no choice of --${option}: write ${choices.join(', ')}.`);
}
