import type { MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { shippedEdition } from '../../../tests/support/edition.ts';
import type { PlaceId, SystemId } from '../../core/edition/model.ts';
import { bindActions } from '../../store/actions.ts';
import { createReachResults } from '../../store/reach/reach-results.ts';
import { initialState } from '../../store/state.ts';
import { createPorteeStore } from '../../store/store.ts';
import { findingData } from '../draw/finding-data.ts';
import { createRangeDrawing } from '../draw/range-drawing.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { type Appearance, mapLayers } from '../style/map-style.ts';
import { bindFeatureStates } from './bind-feature-states.ts';
import { bindRanges, type RangeParts } from './bind-ranges.ts';
import { bindSources } from './bind-sources.ts';
import { appearanceOf, bindStyle } from './bind-style.ts';

const edition = await shippedEdition();
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
  finding: findingData({ km: 500, outline: line, gained: square }),
};

function bound() {
  const store = createPorteeStore(initialState(edition, 'fr'));
  const actions = bindActions(store);
  const { map, taken } = notebook(appearanceOf(store.getState()));
  const parts = { shapeOf: () => square, outlineOf: () => line, names: [], cities: none };
  const sources = bindSources(map, store, () => parts);
  const ranges = bindRanges(map, store, createReachResults(), () => rangeParts);
  const unbinds = [
    sources.unbind,
    ranges.unbind,
    bindFeatureStates(map, store),
    bindStyle(map, store),
  ];
  return { store, actions, taken, unbind: () => unbinds.map((unbind) => unbind()) };
}

const none = { type: 'FeatureCollection' as const, features: [] };

describe('the binding', () => {
  test('sends every source once, and no data for a hundred hovers, a selection, a theme or a language', () => {
    const { actions, taken } = bound();
    const first = taken('data');
    expect(new Set(first).size).toBe(first.length);
    for (let times = 0; times < 100; times += 1) {
      actions.hoverPlace(times % 2 === 0 ? id('minsk') : null);
    }
    actions.selectPlace(id('minsk'));
    actions.selectPlace(id('nato'), 'beside');
    actions.setTheme('dark');
    actions.setLanguage('en');
    expect(taken('data')).toEqual([]);
  });

  test('sends what a filter changes, and only that', () => {
    const { actions, taken } = bound();
    taken();
    actions.toggleKind('city');
    expect(taken('data').sort()).toEqual([
      'data country-labels',
      'data place-areas',
      'data places',
    ]);
  });

  test('sends a range about a point, and nothing else', () => {
    const { actions, taken } = bound();
    actions.selectPlace(id('minsk'));
    taken();
    actions.addOverlay('iskander' as SystemId);
    const sent = taken('data').sort();
    expect(sent).toEqual(['data origins', 'data ranges']);
  });

  test('shows the finding until something else is asked for, and again when it is closed', () => {
    const { actions, taken } = bound();
    const ofRanges = () => taken('data range');
    expect(ofRanges()).toEqual(['data ranges']);
    actions.openPanel('places');
    expect(ofRanges()).toEqual(['data ranges']);
    actions.openPanel('ranges');
    expect(ofRanges()).toEqual([]);
    actions.openPanel('articles');
    expect(ofRanges()).toEqual(['data ranges']);
  });

  test('lights a hovered place by feature-state, and puts it out again', () => {
    const { actions, taken } = bound();
    taken();
    actions.hoverPlace(id('minsk'));
    expect(taken()).toContain('state {"source":"places","id":"minsk"} {"hover":true}');
    actions.hoverPlace(null);
    const out = taken();
    expect(out).toContain('unstate {"source":"places","id":"minsk"} "hover"');
    expect(out.every((line) => line.startsWith('unstate'))).toBe(true);
  });

  test('lights a bloc’s members, and only those that differ when the selection moves on', () => {
    const { actions, taken } = bound();
    actions.selectPlace(id('poland'));
    taken();
    actions.selectPlace(id('nato'));
    const lines = taken().filter((line) => line.includes('"land"'));
    expect(lines).toContain('state {"source":"land","id":"DE"} {"selected":true}');
    expect(lines.filter((line) => line.includes('"PL"'))).toEqual([]);
  });

  test('does nothing any more once it is undone', () => {
    const { actions, taken, unbind } = bound();
    unbind();
    taken();
    actions.selectPlace(id('minsk'));
    actions.hoverPlace(id('minsk'));
    actions.toggleKind('city');
    actions.setTheme('dark');
    expect(taken()).toEqual([]);
  });
});
