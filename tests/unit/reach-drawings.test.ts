import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { shapeOf } from '../../src/core/basemap/shape.ts';
import { areaOrigin, type Origin, spacingFor } from '../../src/core/reach/origin.ts';
import { reachShapes } from '../../src/core/reach/reach-shapes.ts';
import { defaultTolerance } from '../../src/core/reach/tolerance.ts';
import { kilometres } from '../../src/core/units.ts';
import { loadFineLevel } from '../../src/node/geodata-files.ts';

const range = kilometres(150);

/** What the map draws for a question to which all claims give one range. */
async function mapped(
  from: string,
  minus: readonly string[],
  mode: 'somewhere' | 'everywhere',
): Promise<unknown> {
  const tolerance = defaultTolerance(range);
  const level = await loadFineLevel(false);
  if (!level.ok) throw new Error(level.fault);
  const originOf = (code: string): Origin => {
    const shape = shapeOf(level.value, [code]);
    if (shape === null) throw new Error(`There is no ${code}.`);
    return areaOrigin(shape.geometry.coordinates, spacingFor(1000 * range, tolerance));
  };
  const steps = reachShapes({
    ...{ from: [originOf(from)], minus: minus.map(originOf), mode, tolerance },
    span: { lowKm: range, highKm: range },
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.core.area.geometry;
  }
}

async function printed(
  from: string,
  minus: readonly string[],
  mode: 'somewhere' | 'everywhere',
): Promise<unknown> {
  const out: string[] = [];
  const beyond = minus.flatMap((code) => ['--minus', `country:${code}`]);
  const question = ['--from', `country:${from}`, ...beyond, '--range-km', `${range}`];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  await run(['reach', ...question, '--mode', mode], io);
  return JSON.parse(out.join('\n')).geometry;
}

test.each([
  ['LU', [], 'somewhere'],
  ['LU', ['BE'], 'somewhere'],
  ['LU', [], 'everywhere'],
  ['LU', ['NL'], 'everywhere'],
] as const)(
  'the command line prints what the map draws: from %s beyond %j, %s',
  { timeout: 60_000 },
  async (from, minus, mode) => {
    const geometry = await printed(from, minus, mode);
    expect(geometry).toEqual(await mapped(from, minus, mode));
    expect(JSON.stringify(geometry).length).toBeGreaterThan(1000);
  },
);
