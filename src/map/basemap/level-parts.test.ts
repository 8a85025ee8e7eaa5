import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { decodeLevel } from '../../../tests/support/decode-level.ts';
import { parseTopology } from '../../core/basemap/read.ts';
import { groundOf } from './ground.ts';
import { boundaryParts, landParts } from './level-parts.ts';

async function level(name: string) {
  const result = parseTopology(await readFile(`public/geo/${name}`, 'utf8'), name);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

const light = await level('light.json');
const fine = await level('fine-countries.json');
const whole = decodeLevel(fine);

describe('a level in parts', () => {
  test('has every country once', () => {
    const parts = [...landParts(fine)];
    const ids = parts.flat().map(({ properties }) => properties.id);
    expect(parts.length).toBeGreaterThan(1);
    expect(ids).toEqual(whole.countries.features.map(({ properties }) => properties.id));
  });

  test('has every line once, under an id of its own', () => {
    const parts = boundaryParts(fine);
    const lines = parts.map(({ decode }) => decode());
    const coast = lines.filter(({ properties }) => properties.kind === 'coast');
    expect(coast.flatMap(({ geometry }) => geometry.coordinates)).toEqual(
      whole.coast.geometry.coordinates,
    );
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(lines.map(({ properties }) => properties.id)).toEqual(parts.map(({ id }) => id));
  });

  test('shares no id with another level, so that its lines can take the place of the other’s', () => {
    const ids = new Set(boundaryParts(light).map(({ id }) => id));
    expect(boundaryParts(fine).some(({ id }) => ids.has(id))).toBe(false);
  });
});

describe('the ground', () => {
  const coarse = groundOf(light, null);

  test('lends a finer level the shapes that it lacks', () => {
    expect(coarse.shapeOf(['UA-14', 'UA-09'])).not.toBeNull();
    const ground = groundOf(fine, coarse);
    expect(ground.shapeOf(['UA-14', 'UA-09'])).toBe(coarse.shapeOf(['UA-14', 'UA-09']));
    expect(groundOf(fine, null).shapeOf(['UA-14', 'UA-09'])).toBeNull();
  });

  test('knows the box of a country that crosses the date line', () => {
    const box = coarse.unitBox('RU');
    expect(box?.west).toBeCloseTo(19.6, 0);
    expect(box?.east).toBeGreaterThan(189);
    expect(box?.east).toBeLessThan(192);
  });
});
