import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

async function portee(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('portee ring', () => {
  test('writes one Feature and nothing else', async () => {
    const { code, out, err } = await portee('ring', '--center', '-17.7,178', '--range-km', '500');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const feature = JSON.parse(out);
    expect(feature).toMatchObject({ type: 'Feature', geometry: { type: 'MultiPolygon' } });
    expect(feature.properties).toMatchObject({ rangeKm: 500, toleranceM: 10 });
  });

  test.each([
    [['--center', '95,27', '--range-km', '5'], 'The latitude 95 is not between −90 and 90.'],
    [['--center', 'Minsk', '--range-km', '5'], '"Minsk" is not a point'],
    [['--center', '53,27'], 'The range is missing'],
    [['--center', '53,27', '--range-km', '0'], 'The range 0 km is not above zero.'],
    [['--center', '53,27', '--range-km', '-5'], 'The range -5 km is not above zero.'],
    [['--center', '53,27', '--range-km', 'far'], '"far" is not a number of kilometres.'],
    [['--center', '53,27', '--range-km', '20100'], 'beyond half the globe'],
    [['--center', '53,27', '--range-km', '5', '--tolerance-m', '0'], 'The tolerance 0 m'],
  ])('refuses %j in a sentence, with exit code 2', async (args, sentence) => {
    const { code, out, err } = await portee('ring', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('fails at a file that cannot be read, which is no fault of the call', async () => {
    const args = ['reach', '--from', 'geojson:none.json', '--range-km', '500'];
    expect(await portee(...args)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('none.json'),
    });
  });
});

describe('portee reach', () => {
  test('draws what a country adds to another', { timeout: 60_000 }, async () => {
    const { code, out } = await portee(
      ...['reach', '--from', 'country:BY', '--minus', 'country:RU', '--range-km', '500'],
    );
    expect(code).toBe(0);
    const { properties, geometry } = JSON.parse(out);
    expect(geometry.type).toBe('Polygon');
    expect(properties.areaKm2).toBeGreaterThan(150_000);
    expect(properties.areaKm2).toBeLessThan(300_000);
  });

  test.each([
    [['--range-km', '500'], 'There is no origin'],
    [['--from', 'Minsk', '--range-km', '500'], '"Minsk" is no origin'],
    [['--from', 'country:XX', '--range-km', '500'], 'There is no country "XX"'],
    [['--from', 'place:atlantis', '--range-km', '500'], 'There is no place "atlantis"'],
    [['--from', 'point:1,1', '--range-km', '5', '--mode', 'nowhere'], '"nowhere" is no mode'],
  ])('refuses %j in a sentence, with exit code 2', { timeout: 30_000 }, async (args, sentence) => {
    const { code, out, err } = await portee('reach', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('portee within', () => {
  const capitals = [
    'within',
    '--from',
    'country:BY',
    '--range-km',
    '400-500',
    '--targets',
    'capitals',
  ];

  test('lists capitals as CSV, the nearest first', { timeout: 30_000 }, async () => {
    const { code, out } = await portee(...capitals, '--format', 'csv');
    expect(code).toBe(0);
    const [head, first, second] = out.split('\n');
    expect(head).toBe('\ufeffname,country,distance_km,verdict,margin_km,lat,lon,source');
    expect(first).toBe('Minsk,BY,0,inside,400,53.9,27.56667,GeoNames 625144');
    expect(second).toMatch(/^Vilnius,LT,2\d\.\d,inside,37\d\.\d,54\.\d+,25\.\d+,GeoNames \d+$/);
    expect(out).toMatch(/^Moscow,RU,40\d\.\d,edge,/m);
    expect(out).not.toContain('Berlin');
  });

  test('refuses claims in the wrong order', async () => {
    const { code, err } = await portee('within', '--from', 'point:1,1', '--range-km', '500-400');
    expect(code).toBe(2);
    expect(err).toContain('The lowest claim, 500 km, is above the highest, 400 km.');
  });
});

describe('what is behind a result is said', () => {
  test('the border view and the error of the outlines, where borders are used', async () => {
    const reach = (from: string) => portee('reach', '--from', from, '--range-km', '50');
    const { properties } = JSON.parse((await reach('country:MC')).out);
    expect(properties.borders).toMatch(/UN General Assembly/);
    expect(properties.outlineError).toMatch(/3.5 km at most/);
    expect(JSON.parse((await reach('point:53.9,27.57')).out).properties).not.toHaveProperty(
      'borders',
    );
  });

  test('why a ring is egg-shaped, as three lines', async () => {
    const { code, out } = await portee(
      ...['ring', '--center', '53.9,27.5667', '--range-km', '2000', '--explain'],
    );
    expect(code).toBe(0);
    const [, screen] = JSON.parse(out).features;
    expect(screen.properties.km).toEqual({
      north: 1607.9,
      east: 1988.8,
      south: 2438.4,
      west: 1988.8,
    });
    expect(screen.properties.counts.sort()).toEqual([
      'Baku',
      'Beirut',
      'Damascus',
      'Nicosia',
      'Tunis',
      'Valletta',
    ]);
  });

  test('how an outline was read, on standard error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portee-'));
    const file = join(folder, 'open.geojson');
    await writeFile(file, '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}');
    const { code, err } = await portee('reach', '--from', `geojson:${file}`, '--range-km', '50');
    await writeFile(file, '{"type":"Polygon","coordinates":[[[0,0],[1,95],[1,1]]]}');
    const refused = await portee('reach', '--from', `geojson:${file}`, '--range-km', '50');
    await rm(folder, { recursive: true });
    expect({ code, err }).toEqual({
      code: 0,
      err: `reach: ${file}: A ring was not closed: closed (polygon 1, ring 1).`,
    });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(
      `${file}: The latitude 95 is not between −90 and 90 (polygon 1, ring 1, position 2).`,
    );
  });
});

test.each([
  ['reach', ['--from', 'place:minsk']],
  ['within', ['--from', 'place:minsk']],
  ['within', ['--from', 'point:53.9,27.57', '--targets', 'places']],
])('%s %j asks for the edition whose places are meant, where there is none', async (name, args) => {
  expect(await portee(name, ...args, '--range-km', '50', '--edition', 'none')).toEqual({
    code: 1,
    out: '',
    err: `${name}: there is no edition in none: name one with --edition <folder>.`,
  });
});
