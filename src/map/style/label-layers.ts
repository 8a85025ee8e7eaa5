import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaceId } from '../../core/edition/model.ts';
import { nameProperty } from '../../core/name-properties.ts';
import { conventionsOf } from '../../i18n/conventions.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Palette } from '../../look/palette.ts';
import { byZoom, isNoneOf, isOneOf, unlessPale, whenState } from './expressions.ts';
import { fonts } from './fonts.ts';
import { countryOffsets, nearCentreLarge } from './label-offsets.ts';
import { cityDotName, pointBoxName, pointBoxSize } from './patterns.ts';
import { drawn } from './place-layers.ts';

/** What stands on the ground itself: seas, cities to find one's way by, countries. */
export function basemapLabelLayers(
  colours: Palette,
  language: Language,
  selection: readonly PlaceId[],
  isCounted: boolean,
): LayerSpecification[] {
  const named = (scale: number): ExpressionSpecification =>
    isCounted ? withCount(colours, language, scale) : ownNameIn(language);
  return [
    {
      id: 'label-water',
      type: 'symbol',
      source: 'water-labels',
      filter: hasRoom,
      layout: {
        'text-field': nameIn(language),
        'text-font': [fonts.water],
        'text-size': byZoom([3, 12], [6, 15]),
        'text-max-width': 6,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colours.waterInk,
        'text-halo-color': colours.waterHalo,
        'text-halo-width': 1,
      },
    },
    {
      id: 'label-city',
      type: 'symbol',
      source: 'city-labels',
      filter: hasRoom,
      layout: {
        'text-field': nameIn(language),
        'text-font': [fonts.regular],
        'text-size': byZoom([4, 11], [7, 13]),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-max-width': 10,
        'text-padding': 3,
        'icon-image': cityDotName,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colours.ink2,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'country-labels',
      filter: ['all', ['get', 'shown'], hasRoom, isNoneOf(selection)],
      layout: {
        'text-field': named(0.92),
        'text-font': [fonts.regular],
        'text-size': countryTextSize,
        'text-letter-spacing': ['case', ['get', 'wide'], 0.18, 0.05],
        'text-transform': ['case', ['get', 'wide'], 'uppercase', 'none'],
        'text-max-width': 8,
        'text-padding': 3,
        'text-variable-anchor-offset': countryOffsets,
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: {
        'text-color': whenState('hover', colours.accent, colours.ink2),
        'text-opacity': unlessPale(1),
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** The edition's places, and above them all the selection, which is placed first and always shown. */
export function placeLabelLayers(
  colours: Palette,
  language: Language,
  selection: readonly PlaceId[],
  isCounted: boolean,
): LayerSpecification[] {
  const named = (scale: number): ExpressionSpecification =>
    isCounted ? withCount(colours, language, scale) : ownNameIn(language);
  const unselected = (mark: string): FilterSpecification => [
    'all',
    ['==', ['get', 'mark'], mark],
    ['get', 'shown'],
    isNoneOf(selection),
  ];
  return [
    {
      id: 'label-area',
      type: 'symbol',
      source: 'places',
      filter: unselected('area'),
      layout: {
        ...besidePoint,
        'text-field': named(0.9),
        'text-font': [fonts.strongItalic],
        'text-size': placeTextSize,
        'symbol-sort-key': ['-', ['get', 'count']],
      },
      paint: placeTextPaint(colours),
    },
    {
      id: 'label-place',
      type: 'symbol',
      source: 'places',
      filter: unselected('point'),
      layout: {
        ...besidePoint,
        'text-field': named(0.9),
        'text-font': [
          'case',
          ['get', 'doubtful'],
          ['literal', [fonts.regular]],
          ['literal', [fonts.strong]],
        ],
        'text-size': placeTextSize,
        'symbol-sort-key': ['-', ['get', 'count']],
      },
      paint: placeTextPaint(colours),
    },
    selectedLabel('label-selected-country', 'country-labels', colours, language, {
      filter: isOneOf(selection),
      layout: { 'text-variable-anchor-offset': nearCentreLarge },
    }),
    {
      id: 'origin-boxes',
      type: 'symbol',
      source: 'origins',
      layout: { ...box, 'icon-size': 1 },
    },
    pointBoxes(selection),
    selectedLabel('label-selected-place', 'places', colours, language, {
      filter: isOneOf(selection),
      layout: { ...besidePoint, 'text-radial-offset': 1.1 },
    }),
  ];
}

const besidePoint = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': ['get', 'labelOffset'],
  'text-justify': 'auto',
  'text-max-width': 12,
  'text-padding': 1,
} satisfies SymbolLayerSpecification['layout'];

/** A continent's name is set wide, and small. */
const countryTextSize = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...[2, 11, 4, 13, 6, 16].map((value, index) =>
    index % 2 === 0 ? value : ['case', ['get', 'wide'], 0.8 * value, value],
  ),
] as unknown as ExpressionSpecification;

/** Larger where more often named: +1 px from four mentions, +3 from eight. */
const placeTextSize = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...[3, 12, 5, 13, 7, 15].map((value, index) =>
    index % 2 === 0 ? value : ['+', value, ['step', ['get', 'count'], 0, 4, 1, 8, 3]],
  ),
] as unknown as ExpressionSpecification;

/** Room that is taken, and shows nothing. */
export const box = {
  'icon-image': pointBoxName,
  'icon-overlap': 'always',
  'icon-padding': 0,
} satisfies SymbolLayerSpecification['layout'];

/** Labels keep off the points: each point takes its room before any label is placed. */
function pointBoxes(selection: readonly PlaceId[]): LayerSpecification {
  return {
    id: 'point-boxes',
    type: 'symbol',
    source: 'places',
    filter: ['all', ['==', ['get', 'mark'], 'point'], drawn(selection)],
    layout: { ...box, 'icon-size': ['/', ['*', 1.7, ['get', 'radius']], pointBoxSize] },
  };
}

function selectedLabel(
  id: string,
  source: string,
  colours: Palette,
  language: Language,
  { filter, layout }: { filter: FilterSpecification; layout: SymbolLayerSpecification['layout'] },
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      'text-field': [
        'format',
        ownNameIn(language),
        { 'text-font': ['literal', [fonts.bold]] },
        ['case', ['has', 'native'], ['concat', '\n', ['get', 'native']], ''],
        { 'font-scale': 0.82, 'text-color': colours.ink2 },
      ],
      'text-font': [fonts.regular],
      'text-size': 16,
      'text-overlap': 'always',
      'text-max-width': 20,
      'text-padding': 4,
      ...layout,
    },
    paint: {
      'text-color': colours.accent,
      'text-halo-color': colours.halo,
      'text-halo-width': 2,
    },
  };
}

function placeTextPaint(colours: Palette): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': whenState('hover', colours.accent, colours.ink),
    'text-opacity': unlessPale(1),
    'text-halo-color': colours.halo,
    'text-halo-width': 1.5,
  };
}

/** Filters see whole zooms only: a label comes in at the first that is deep enough. */
const hasRoom: ExpressionFilterSpecification = ['>=', ['zoom'], ['get', 'minzoom']];

function nameIn(language: Language): ExpressionSpecification {
  return ['get', nameProperty(language)];
}

/** The name of a place of the edition, with a question mark where it is not yet sure. */
function ownNameIn(language: Language): ExpressionSpecification {
  const mark: ExpressionSpecification = [
    'case',
    ['get', 'doubtful'],
    conventionsOf(language).doubt,
    '',
  ];
  return ['concat', nameIn(language), mark];
}

/** The name, and after it in a quieter ink how often it is named; nothing where that is not counted. */
function withCount(colours: Palette, language: Language, scale: number): ExpressionSpecification {
  return [
    'format',
    ownNameIn(language),
    {},
    ['case', ['get', 'counted'], ['concat', '\u00a0', ['to-string', ['get', 'count']]], ''],
    {
      'font-scale': scale,
      'text-color': colours.ink2,
      'text-font': ['literal', [fonts.regular]],
    },
  ];
}
