import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import type { SystemId, VariantId } from '../../core/edition/model.ts';
import { distanceKm } from '../../core/geodesy/wgs84.ts';
import type { City } from '../../core/reach/cities.ts';
import { kilometres, type LngLat } from '../../core/units.ts';
import type { Scene } from '../../store/scene.ts';
import type { Overlay } from '../../store/state.ts';
import type { DrawnRange } from './drawn-range.ts';
import { rememberDrawnRanges } from './drawn-ranges.ts';
import { gainedCities } from './gained-cities.ts';
import { origins } from './origins.ts';
import { rangeBands, rangeLines, slots } from './range-bands.ts';
import { ringLabels } from './ring-labels.ts';

const edition = await testEdition();
const minsk: LngLat = [27.56667, 53.9];

const overlay = (key: number, variant: string, point: LngLat = minsk): Overlay => ({
  type: 'system',
  key,
  systemId: variant.replace(/-[^-]*$/, '') as SystemId,
  variantId: variant as VariantId,
  origin: { type: 'point', point },
  mode: 'somewhere',
  beyond: [],
});

const opening = await sceneOf(edition);
const sceneWith = (...overlays: Overlay[]): Scene => ({ ...opening, overlays });

const drawing = (...overlays: Overlay[]) => rememberDrawnRanges()(sceneWith(...overlays));

const banded = overlay(0, 'iskander-m');
const single = overlay(1, 'iskander-e');

describe('a range', () => {
  test('is a band from the lowest claim to the highest, with a line for each', () => {
    const state = drawing(banded);
    expect(rangeBands(state).features.map(({ properties }) => properties.part)).toEqual([
      'core',
      'between',
    ]);
    expect(rangeLines(state).features.map(({ properties }) => properties.claim)).toEqual([
      'low',
      'high',
    ]);
  });

  test('is one line where the claims agree', () => {
    const state = drawing(single);
    expect(rangeBands(state).features.map(({ properties }) => properties.part)).toEqual(['core']);
    expect(rangeLines(state).features.map(({ properties }) => properties.claim)).toEqual(['high']);
  });

  test('of the reader’s own is a line and no surface, marked as nobody’s claim', () => {
    const own: Overlay = {
      type: 'radius',
      key: 0,
      km: kilometres(30),
      origin: { type: 'point', point: minsk },
      mode: 'somewhere',
      beyond: [],
    };
    expect(rangeBands(drawing(own)).features).toEqual([]);
    expect(rangeLines(drawing(own)).features.map(({ properties }) => properties.claim)).toEqual([
      'own',
    ]);
    const labels = ringLabels(drawing(own)).features.map(({ properties }) => properties);
    expect(new Set(labels.map(({ label }) => label))).toEqual(new Set(['own']));
    expect(labels[0]?.['name:en']).toBe('30 km');
    const [halved] = ringLabels(drawing({ ...own, km: kilometres(120.5) })).features;
    expect(halved?.properties['name:fr']).toBe('120,5\u202fkm');
    expect(origins(sceneWith(own)).features[0]?.properties.own).toBe(true);
  });

  test('is not drawn where no source gives a figure', () => {
    const unknown = { ...overlay(0, 'scud-any-variant'), systemId: 'scud' as SystemId };
    expect(rangeBands(drawing(unknown)).features).toEqual([]);
    expect(ringLabels(drawing(unknown)).features).toEqual([]);
  });

  test('has its distance written on the ring itself, in the reader’s convention', () => {
    for (const { geometry, properties } of ringLabels(drawing(banded)).features) {
      const km = properties.label === 'high' ? 500 : 400;
      expect(properties['name:fr']).toBe(`${km}\u202fkm`);
      expect(properties['name:en']).toBe(`${km} km`);
      for (const [lng = 0, lat = 0] of geometry.coordinates) {
        expect(distanceKm(minsk, [lng, lat])).toBeCloseTo(km, 6);
      }
    }
  });

  test('has no label across the date line, but still some', () => {
    const { features } = ringLabels(drawing(overlay(0, 'iskander-m', [179, -17])));
    expect(features.length).toBeGreaterThan(2);
    for (const { geometry } of features) {
      const lngs = geometry.coordinates.map(([lng = 0]) => lng);
      expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(180);
    }
  });
});

describe('the cities that a range gains', () => {
  const city = (id: number, name: string, population: number, isCapital = false): City => ({
    id,
    name,
    names: { fr: name },
    country: 'XX',
    point: [20, 50],
    population,
    isCapital,
  });
  const range = (gained: City[]) => [{ gained }] as unknown as DrawnRange[];

  test('are each marked once, capitals before the larger', () => {
    const [small, large, capital] = [city(1, 'a', 1e5), city(2, 'b', 1e6), city(3, 'c', 1e5, true)];
    const { features } = gainedCities([...range([large, small]), ...range([small, capital])]);
    const byRank = features.map(({ properties }) => properties).sort((a, b) => a.rank - b.rank);
    expect(byRank.map((one) => one['name:fr'])).toEqual(['c', 'b', 'a']);
  });

  test('are none about a point that nothing is taken from', () => {
    expect(gainedCities(drawing(banded)).features).toEqual([]);
  });
});

describe('several ranges', () => {
  test('are told apart by name', () => {
    const [label] = ringLabels(drawing(banded, single)).features;
    expect(label?.properties['name:fr']).toBe('Iskander\u00a0· 500\u202fkm');
  });

  test('keep their colours when others go, and repeat them when there are too many', () => {
    const [area] = rangeBands(drawing(single)).features;
    expect(area?.properties.slot).toBe(1);
    const [late] = rangeBands(drawing(overlay(slots, 'iskander-m'))).features;
    expect(late?.properties.slot).toBe(0);
  });

  test('leave each other’s geometry alone while one is dragged', () => {
    const before = rangeBands(drawing(banded, single)).features.at(-1);
    const after = rangeBands(drawing(overlay(0, 'iskander-m', [30, 50]), single)).features.at(-1);
    expect(after?.geometry).toBe(before?.geometry);
  });
});

test('an origin can be taken hold of where the range is drawn from', () => {
  const { features } = origins(sceneWith(banded));
  expect(features).toHaveLength(1);
  expect(features[0]).toMatchObject({ geometry: { coordinates: minsk }, properties: { key: 0 } });
});
