import type { GeoJSON, MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { livePortee } from '../../../tests/support/scene.ts';
import type { PlaceId, SystemId } from '../../core/edition/model.ts';
import { headlineData } from '../draw/headline-data.ts';
import { createRangeDrawing } from '../draw/range-drawing.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { type Appearance, mapLayers } from '../style/map-style.ts';
import type { SourceData, SourceId } from '../style/sources.ts';
import { bindFeatureStates } from './bind-feature-states.ts';
import { bindRanges, type RangeParts } from './bind-ranges.ts';
import { bindSources, drawnData } from './bind-sources.ts';
import { appearanceOf, bindStyle } from './bind-style.ts';

const edition = await testEdition();
const id = (placeId: string) => placeId as PlaceId;

/** A map as a notebook: it draws nothing and writes down what it is told. */
function notebook(appearance: Appearance) {
  const notes: string[] = [];
  const note =
    (what: string) =>
    (...args: readonly unknown[]) =>
      void notes.push([what, ...args.map((arg) => JSON.stringify(arg))].join(' '));
  const map = {
    getSource: (source: string) => ({ setData: () => void notes.push(`data ${source}`) }),
    setFeatureState: note('state'),
    removeFeatureState: note('unstate'),
    setPaintProperty: note('paint'),
    setLayoutProperty: note('layout'),
    setFilter: note('filter'),
    getStyle: () => ({ layers: mapLayers(appearance) }),
    hasImage: () => false,
    addImage: (name: string) => void notes.push(`image ${name}`),
    updateImage: (name: string) => void notes.push(`image ${name}`),
  };
  const taken = (start = '') => notes.splice(0).filter((line) => line.startsWith(start));
  return { map: map as unknown as MapLibreMap, taken };
}

const line: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [Array.from({ length: 50 }, (_, at) => [20 + at / 5, 50 + at / 10])],
};

const square: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [20, 50],
        [21, 50],
        [21, 51],
        [20, 50],
      ],
    ],
  ],
};

const rangeParts: RangeParts = {
  draw: createRangeDrawing(),
  explain: null,
  headline: headlineData({ km: 500, outline: line, gained: square, between: null, cities: [] }),
};

async function bound({ inStyle = false } = {}) {
  const { scene, actions, answered } = livePortee(edition);
  await answered();
  const { map, taken } = notebook(appearanceOf(scene.getState()));
  const ground = { shapeOf: () => square, outlineOf: () => line };
  const labels = { countries: [], cities: none };
  const first: SourceData | undefined = inStyle
    ? new Map([
        ...drawnData(scene.getState(), { ground, labels }),
        ...Object.entries(rangeParts.headline ?? {}),
      ] as [SourceId, GeoJSON][])
    : undefined;
  const sources = bindSources(map, scene, () => ({ ground, labels }), first);
  const ranges = bindRanges(map, scene, () => rangeParts, first);
  const unbinds = [
    sources.unbind,
    ranges.unbind,
    bindFeatureStates(map, scene),
    bindStyle(map, scene),
  ];
  return { actions, answered, taken, unbind: () => unbinds.map((unbind) => unbind()) };
}

const none = { type: 'FeatureCollection' as const, features: [] };

describe('the binding', () => {
  test('sends every source once, and no data for a hundred hovers, a selection, a theme or a language', async () => {
    const { actions, taken, answered } = await bound();
    const first = taken('data');
    expect(new Set(first).size).toBe(first.length);
    for (let times = 0; times < 100; times += 1) {
      actions.hoverPlace(times % 2 === 0 ? id('minsk') : null);
    }
    actions.selectPlace(id('minsk'));
    await answered();
    actions.selectPlace(id('nato'), 'beside');
    await answered();
    actions.setTheme('dark');
    actions.setLanguage('en');
    expect(taken('data')).toEqual([]);
  });

  test('sends nothing of what the style has from the start, and then what changes', async () => {
    const { actions, taken, answered } = await bound({ inStyle: true });
    expect(taken('data')).toEqual([]);
    actions.toggleKind('city');
    await answered();
    expect(taken('data')).toContain('data places');
  });

  test('sends what a filter changes, and only that', async () => {
    const { actions, taken, answered } = await bound();
    taken();
    actions.toggleKind('city');
    await answered();
    expect(taken('data').sort()).toEqual([
      'data country-labels',
      'data place-areas',
      'data places',
    ]);
  });

  test('sends a range about a point, and nothing else', async () => {
    const { actions, taken, answered } = await bound();
    actions.selectPlace(id('minsk'));
    await answered();
    taken();
    actions.addOverlay('iskander' as SystemId);
    await answered();
    const sent = taken('data').sort();
    expect(sent).toEqual(['data origins', 'data ranges']);
  });

  test('shows the headline until something else is asked for, and again when it is closed', async () => {
    const { actions, taken } = await bound();
    const ofRanges = () => taken('data range');
    expect(ofRanges()).toEqual(['data ranges']);
    actions.openAside('places');
    expect(ofRanges()).toEqual(['data ranges']);
    actions.openAside('ranges');
    expect(ofRanges()).toEqual([]);
    actions.openArticles();
    expect(ofRanges()).toEqual(['data ranges']);
  });

  test('keeps what is known of the headline drawn until it is computed', async () => {
    const { actions, taken } = await bound();
    taken();
    actions.showHeadline();
    expect(taken('data range')).toEqual([]);
  });

  test('lights a hovered place by feature-state, and puts it out again', async () => {
    const { actions, taken } = await bound();
    taken();
    actions.hoverPlace(id('minsk'));
    expect(taken()).toContain('state {"source":"places","id":"minsk"} {"hover":true}');
    actions.hoverPlace(null);
    const out = taken();
    expect(out).toContain('unstate {"source":"places","id":"minsk"} "hover"');
    expect(out.every((line) => line.startsWith('unstate'))).toBe(true);
  });

  test('lights a bloc’s members, and only those that differ when the selection moves on', async () => {
    const { actions, taken, answered } = await bound();
    actions.selectPlace(id('poland'));
    await answered();
    taken();
    actions.selectPlace(id('nato'));
    await answered();
    const lines = taken().filter((line) => line.includes('"land"'));
    expect(lines).toContain('state {"source":"land","id":"DE"} {"selected":true}');
    expect(lines.filter((line) => line.includes('"PL"'))).toEqual([]);
  });

  test('does nothing any more once it is undone', async () => {
    const { actions, taken, unbind, answered } = await bound();
    unbind();
    taken();
    actions.selectPlace(id('minsk'));
    await answered();
    actions.hoverPlace(id('minsk'));
    actions.toggleKind('city');
    await answered();
    actions.setTheme('dark');
    expect(taken()).toEqual([]);
  });
});
