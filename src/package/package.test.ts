import { expect, test } from 'vitest';
import { validityFaults } from '../../tests/support/validity.ts';
import { geoparse, reach, ring } from './index.ts';

test('a ring is valid over ±180, and closer drawn with a smaller tolerance', () => {
  const { geometry } = ring([178, -17.7], 500);
  expect(geometry.type).toBe('MultiPolygon');
  expect(validityFaults(geometry)).toEqual([]);
  const fine = ring([178, -17.7], 500, { toleranceM: 1 }).geometry;
  expect(fine.coordinates.flat(3).length).toBeGreaterThan(geometry.coordinates.flat(3).length);
});

test('a reach takes codes, points and GeoJSON alike', async () => {
  const [fromPoint] = (await reach('point:53.9,27.57', 500)).geometry.coordinates;
  const point = { type: 'Point', coordinates: [27.57, 53.9] };
  const [fromGeoJson] = (await reach(point, 500)).geometry.coordinates;
  expect(fromGeoJson).toEqual(fromPoint);
  const nothing = await reach(point, 500, { minus: [point, 'country:BY'] });
  expect(nothing.geometry.coordinates.flat(3)).toEqual([]);
});

test.each([
  ['country:XX', 500, 'There is no country "XX"'],
  ['Minsk', 500, '"Minsk" is no origin'],
  [{ type: 'Point', coordinates: [27, 95] }, 500, '95'],
  ['point:1,1', -5, 'The range -5 km is not above zero.'],
])('a reach from %j of %d km is refused in a sentence', async (origin, km, sentence) => {
  await expect(reach(origin, km)).rejects.toThrow(sentence);
});

test('a ring of no range is refused in a sentence', () => {
  expect(() => ring([0, 0], Number.NaN)).toThrow('is not a number of kilometres');
});

test('a name is found with its place, its offsets and how sure it is', async () => {
  const text = 'Il est arrivé 😀 à Minsk, selon le président biélorusse.';
  const [minsk, belarusian] = await geoparse(text);
  expect(minsk).toMatchObject({
    ...{ text: 'Minsk', sense: 'location', isSettled: true },
    place: { id: 'gn:625144', kind: 'city', country: 'BY' },
  });
  expect(text.slice(minsk?.start, minsk?.end)).toBe('Minsk');
  expect(belarusian).toMatchObject({ sense: 'demonym', place: { country: 'BY' } });
});
