import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeLevel } from '../core/basemap/decode.ts';
import { parseTopology } from '../core/basemap/read.ts';
import { projectRoot } from './packages.ts';

const name = 'light.json';
const text = readFileSync(join(projectRoot, 'public', 'geo', name), 'utf8');

test('the light level has every longitude within ±180 and Kaliningrad apart', () => {
  const read = parseTopology(text, name);
  if (!read.ok) throw new Error(read.fault);
  const { countries, regions } = decodeLevel(read.value);
  for (const { geometry } of countries.features) {
    for (const [lng = 0] of geometry.coordinates.flat(2))
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  }
  expect(countries.features.length).toBeGreaterThan(235);
  expect(regions.features.map(({ id }) => id)).toContain('RU-KGD');
});

test('a file cut short, or with one number changed, is refused by name', () => {
  expect(parseTopology(text.slice(0, -100), name)).toMatchObject({
    ok: false,
    fault: expect.stringContaining('light.json: cut short'),
  });
  const altered = text.replace(
    /"arcs":\["(.)/,
    (_, digit) => `"arcs":["${digit === 'A' ? 'C' : 'A'}`,
  );
  expect(altered).not.toBe(text);
  expect(parseTopology(altered, name)).toMatchObject({
    ok: false,
    fault: expect.stringContaining('checksum'),
  });
});
