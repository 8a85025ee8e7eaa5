import { readFileSync } from 'node:fs';
import { buffer } from '@turf/turf';
import { decodeCountries } from '../src/core/basemap/decode.ts';
import { parseTopology } from '../src/core/basemap/read.ts';
import { areaOrigin, spacingFor } from '../src/core/reach/origin.ts';
import { reach } from '../src/core/reach/reach.ts';
import { ring } from '../src/core/reach/ring.ts';
import { defaultTolerance } from '../src/core/reach/tolerance.ts';
import { kilometres, metres } from '../src/core/units.ts';

/**
 * `tsx bench/reach.ts [country …]`: the reach of countries beside Turf's buffer, in processor time of one run, as
 * ratios. Turf cannot do every country (Russia runs out of memory): it is asked for Belarus and those named.
 */
const RANGE = kilometres(500);
const tolerance = defaultTolerance(RANGE);
const named = process.argv.slice(2);

const file = 'public/geo/fine-countries.json';
const level = parseTopology(readFileSync(file, 'utf8'), file);
if (!level.ok) throw new Error(level.fault);
const shapes = new Map(
  decodeCountries(level.value).features.map((f) => [f.properties.id, f.geometry]),
);

function coordinatesOf(code: string) {
  const shape = shapes.get(code);
  if (!shape) throw new Error(`There is no country ${code}.`);
  return shape.coordinates;
}

/** Processor time of warming up, in milliseconds: short work is compiled well only after many runs. */
const WARM_UP = 500;

/** The median of some runs in milliseconds of processor time, after warming up. */
function milliseconds(runs: number, work: () => void): number {
  for (let spent = 0, i = 0; spent < WARM_UP || i < Math.min(5, runs); i++) spent += timed(work);
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const cold = (code: string): void => {
  const origin = areaOrigin(coordinatesOf(code), spacingFor(RANGE * 1000, tolerance));
  reach({ from: [origin], range: RANGE, mode: 'somewhere', tolerance });
};
const turf = (code: string): void => {
  buffer({ type: 'MultiPolygon', coordinates: coordinatesOf(code) }, RANGE, {
    units: 'kilometers',
  });
};

const print = (what: string, figure: number, unit: string): void =>
  console.log(`${what.padEnd(46)} ${figure.toFixed(2).padStart(10)} ${unit}`);

const belarus = milliseconds(21, () => cold('BY'));
print('Belarus + 500 km, border prepared anew', belarus, 'ms');
for (const code of new Set(['BY', ...named])) {
  const ours = milliseconds(21, () => cold(code));
  const theirs = milliseconds(ours < 2 ? 21 : 3, () => turf(code));
  print(`${code}: turf.buffer / reach`, theirs / ours, '×');
}
print('Russia / Belarus', milliseconds(7, () => cold('RU')) / belarus, '×');
for (const code of ['LT', 'PL', 'UA', 'NO', 'CA', 'RU']) {
  const vertices = coordinatesOf(code).flat(2).length;
  const time = milliseconds(5, () => cold(code));
  print(`${code}: ${vertices} vertices`, (1000 * time) / vertices, 'µs a vertex');
}
const draw = (m: number) => () => {
  ring([27.5667, 53.9], RANGE, metres(m));
};
print('a ring of 500 km to 50 m', milliseconds(51, draw(50)), 'ms');
print('a ring of 500 km to 1 m', milliseconds(21, draw(1)), 'ms');
