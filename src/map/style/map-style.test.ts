import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../core/edition/model.ts';
import { languages } from '../../i18n/languages.ts';
import { palettes } from '../../look/palette.ts';
import { type FontFiles, fonts } from './fonts.ts';
import { type Appearance, mapLayers, mapStyle } from './map-style.ts';
import { styleChanges } from './style-changes.ts';

const fontFiles = Object.fromEntries(
  Object.values(fonts).map((name) => [name, { latin: `${name}.woff2` }]),
) as FontFiles;

const themes = Object.keys(palettes) as (keyof typeof palettes)[];
const selection = ['here' as PlaceId];
const appearance: Appearance = { theme: 'light', language: 'fr', selection: [], ranges: false };
const style = mapStyle(appearance, fontFiles);
const ids = style.layers.map(({ id }) => id);

describe.each(themes)('in the theme %s', (theme) => {
  test.each(languages)('the style in %s is valid', (language) => {
    const valid = mapStyle({ theme, language, selection, ranges: true }, fontFiles);
    expect(validateStyleMin(valid).map(({ message }) => message)).toEqual([]);
  });
});

test('every layer draws from a source of the style', () => {
  for (const layer of style.layers) {
    if (layer.type !== 'background') expect(Object.keys(style.sources)).toContain(layer.source);
  }
});

test('no source is left undrawn', () => {
  const drawn = new Set(style.layers.flatMap((layer) => ('source' in layer ? layer.source : [])));
  expect([...drawn].sort()).toEqual(Object.keys(style.sources).sort());
});

test('no two layers share an id', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('labels take precedence as decided: selection, places, ring figures, countries, seas', () => {
  const fromTheTop = ids.filter((id) => id.startsWith('label-')).reverse();
  expect(fromTheTop).toEqual([
    'label-lit-point',
    'label-lit-line',
    'label-selected-place',
    'label-selected-country',
    'label-place',
    'label-area',
    'label-gained-city',
    'label-reach',
    'label-explained-gap',
    'label-pointed-line',
    'label-country',
    'label-city',
    'label-water',
  ]);
});

test('nothing is drawn over a label', () => {
  const firstLabel = ids.indexOf('label-water');
  expect(style.layers.slice(firstLabel).every(({ type }) => type === 'symbol')).toBe(true);
});

test('no layer is hidden, and only fine detail waits for a zoom', () => {
  for (const layer of style.layers) {
    expect(layer.layout ?? {}).not.toHaveProperty('visibility');
    if (layer.type === 'symbol') expect(layer).not.toHaveProperty('minzoom');
  }
});

test('the selected label is shown whatever it meets, and others give way to it', () => {
  const label = style.layers.find(({ id }) => id === 'label-selected-place');
  expect(label?.layout).toMatchObject({ 'text-overlap': 'always' });
  expect(label?.layout).not.toHaveProperty('text-ignore-placement');
});

describe('what differs by feature', () => {
  /** For each layer of a kind the properties that MapLibre makes a program of the graphics card for. */
  const differing = (kind: LayerSpecification['type'], told: RegExp) =>
    style.layers
      .filter(
        ({ type, layout, paint }) => type === kind && told.test(JSON.stringify([layout, paint])),
      )
      .map(({ paint = {} }) =>
        Object.entries(paint)
          .filter(([, value]) => /"(?:get|has|feature-state)"/.test(JSON.stringify(value)))
          .map(([property, value]) =>
            [property, JSON.stringify(value).includes('"zoom"')].join(' '),
          )
          .sort()
          .join(', '),
      );

  test.each([
    ['fill', /fill-color/, 'fill-color false, fill-opacity false'],
    [
      'line',
      /line-dasharray":\["/,
      'line-color false, line-dasharray false, line-opacity false, line-width true',
    ],
    [
      'circle',
      /circle/,
      'circle-color false, circle-opacity false, circle-radius true, circle-stroke-color false, circle-stroke-opacity false, circle-stroke-width false',
    ],
    ['symbol', /text-field/, 'text-color false, text-opacity false'],
  ] as const)(
    'is the same for each %s, so that one program draws them',
    (kind, told, properties) => {
      const found = differing(kind, told);
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(found)).toEqual(new Set([properties]));
    },
  );
});

test('text uses the declared fonts alone', () => {
  const declared = Object.keys(style['font-faces'] ?? {});
  const named = JSON.stringify(style.layers).match(/Source (?:Sans|Serif)[\w ]*/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(declared).toContain(name);
});

test('every colour is of the theme that is drawn', () => {
  for (const theme of themes) {
    const used = JSON.stringify(mapLayers({ ...appearance, theme })).match(/#[0-9a-f]{6}/g) ?? [];
    const known = Object.values(palettes[theme]).flat();
    expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
  }
});

describe('style changes', () => {
  const before = mapLayers(appearance);

  test('none where nothing changed', () => {
    expect(styleChanges(before, mapLayers(appearance))).toEqual([]);
  });

  test('a language changes texts and nothing else', () => {
    const changes = styleChanges(before, mapLayers({ ...appearance, language: 'en' }));
    const properties = changes.map((change) => ('property' in change ? change.property : 'filter'));
    expect(new Set(properties)).toEqual(new Set(['text-field']));
  });

  test('a selection changes filters and nothing else', () => {
    const changes = styleChanges(before, mapLayers({ ...appearance, selection }));
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['filter']));
  });

  test('a theme changes colours, and sizes not', () => {
    const changes = styleChanges(before, mapLayers({ ...appearance, theme: 'dark' }));
    const properties = changes.map((change) => ('property' in change ? change.property : 'filter'));
    expect(properties.some((property) => /width|size|radius|font$/.test(property))).toBe(false);
    expect(properties).toContain('background-color');
  });
});
