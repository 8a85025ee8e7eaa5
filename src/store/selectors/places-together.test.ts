import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { marksSeveral, placesTogether } from './places-together.ts';

const at = (id: string, ...point: [number, number]): PlaceBrief =>
  ({ id: id as PlaceId, geometry: { type: 'point', point: point as LngLat } }) as PlaceBrief;

const besides = (places: readonly PlaceBrief[], id: string) =>
  placesTogether(places)
    .get(id as PlaceId)
    ?.map((place) => place.id);

describe('places in one spot', () => {
  const places = [at('a', 37.62, 55.75), at('b', 37.6166, 55.7503), at('c', 30.3, 59.9)];

  test('each knows those beside it, itself among them', () => {
    expect(besides(places, 'a')).toEqual(['a', 'b']);
    expect(besides(places, 'b')).toEqual(['a', 'b']);
    expect(besides(places, 'c')).toEqual(['c']);
  });

  test.each([
    ['a parallel of the grid', at('a', 10.01, 50.0001), at('b', 10.01, 49.9999)],
    ['a meridian of it', at('a', 0.0001, 50.01), at('b', -0.0001, 50.01)],
    ['the equator', at('a', 10.01, 0.001), at('b', 10.01, -0.001)],
    ['near a pole, where degrees are short', at('a', 10, 89.01), at('b', 12, 89.01)],
  ])('%s does not part them', (_, a, b) => {
    expect(besides([a, b], 'a')).toEqual(['a', 'b']);
  });

  test('far places share no group', () => {
    expect(besides([at('a', 10, 60), at('b', 10.2, 60)], 'a')).toEqual(['a']);
  });

  test('thousands in one spot are one list, not one for each', () => {
    const many = Array.from({ length: 4000 }, (_, i) => at(`p${i}`, 20 + i / 1e6, 50));
    const groups = placesTogether(many);
    expect(new Set(groups.values()).size).toBe(1);
    expect(groups.get('p17' as PlaceId)).toHaveLength(4000);
  });
});

test('the Kremlin lies with Moscow, until the filters leave one of them out or the map shows another part of the world', async () => {
  const edition = await testEdition();
  expect(marksSeveral(await sceneOf(edition))).toBe(true);
  const countries = { ...(await sceneOf(edition)).filters, kinds: ['country' as const] };
  expect(marksSeveral(await sceneOf(edition, { filters: countries }))).toBe(false);
  const around = { west: 37, south: 55, east: 38, north: 56 };
  expect(marksSeveral(await sceneOf(edition, { bounds: around }))).toBe(true);
  const elsewhere = { west: 170, south: -48, east: 190, north: -34 };
  expect(marksSeveral(await sceneOf(edition, { bounds: elsewhere }))).toBe(false);
});
