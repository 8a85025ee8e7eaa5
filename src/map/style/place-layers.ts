import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaceId } from '../../core/edition/model.ts';
import type { Palette, Strengths } from '../../look/palette.ts';
import { isOneOf, unlessPale, whenState } from './expressions.ts';
import { doubtfulRadii, doubtfulRingName } from './patterns.ts';

/** Regions with a shape of their own: dashed where no gazetteer gives them a border. */
export function placeAreaLayers(
  colours: Palette,
  strength: Strengths,
  selection: readonly PlaceId[],
): LayerSpecification[] {
  const filter: ExpressionFilterSpecification = [
    'any',
    ['all', ['get', 'shown'], ['!', ['get', 'wide']]],
    isOneOf(selection),
  ];
  return [
    {
      id: 'place-area',
      type: 'fill',
      source: 'place-areas',
      filter,
      paint: {
        'fill-color': whenState(
          'selected',
          colours.accent,
          whenState('hover', colours.accent, colours.ink),
        ),
        'fill-opacity': whenState(
          'selected',
          strength.selectedArea,
          whenState(
            'hover',
            strength.region,
            unlessPale(['case', ['get', 'informal'], strength.region, 0]),
          ),
        ),
      },
    },
    {
      id: 'place-area-line',
      type: 'line',
      source: 'place-areas',
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': whenState('selected', colours.accent, colours.ink),
        'line-width': whenState('selected', 1.4, 0.9),
        'line-opacity': whenState('selected', 1, unlessPale(['case', ['get', 'informal'], 1, 0.5])),
        'line-dasharray': ['case', ['get', 'informal'], ['literal', [2, 2.5]], ['literal', [1, 0]]],
      },
    },
  ];
}

/** What the reader is putting on the map: it is theirs, so it is in the accent. */
export function composedLayers(colours: Palette, strength: Strengths): LayerSpecification[] {
  return [
    {
      id: 'composed-area',
      type: 'fill',
      source: 'composed-area',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.accent, 'fill-opacity': strength.selectedArea },
    },
    {
      id: 'composed-area-line',
      type: 'line',
      source: 'composed-area',
      filter: ['==', ['geometry-type'], 'Polygon'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.accent, 'line-width': 1.8 },
    },
    {
      id: 'composed-point',
      type: 'circle',
      source: 'composed-area',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 5.5,
        'circle-color': colours.accent,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** Points: a disc for each, a thick ring where several lie in one spot; the selection on top, ringed. */
export function placePointLayers(
  colours: Palette,
  selection: readonly PlaceId[],
): LayerSpecification[] {
  const filter: ExpressionFilterSpecification = [
    'all',
    ['==', ['get', 'mark'], 'point'],
    drawn(selection),
  ];
  return [
    {
      id: 'place',
      type: 'circle',
      source: 'places',
      filter,
      layout: { 'circle-sort-key': ['-', ['get', 'count']] },
      paint: {
        'circle-radius': growing(['get', 'radius']),
        'circle-color': [
          'case',
          ['any', marksSeveral, isDoubtful],
          colours.pointEdge,
          whenState('hover', colours.accent, colours.ink),
        ],
        'circle-stroke-color': [
          'case',
          marksSeveral,
          whenState('hover', colours.accent, colours.ink),
          colours.pointEdge,
        ],
        'circle-stroke-width': ['case', isDoubtful, 0, marksSeveral, 2, 1.2],
        'circle-opacity': whenState('selected', 0, unlessPale(1)),
        'circle-stroke-opacity': whenState('selected', 0, unlessPale(1)),
      },
    },
    {
      id: 'place-doubtful',
      type: 'symbol',
      source: 'places',
      filter: ['all', filter, isDoubtful],
      layout: {
        'icon-image': doubtfulRing,
        'icon-size': growing(doubtfulSize),
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': unlessPale(1) },
    },
    {
      id: 'place-selected',
      type: 'circle',
      source: 'places',
      filter,
      paint: {
        'circle-radius': 6,
        'circle-color': colours.accent,
        'circle-stroke-color': colours.pointEdge,
        'circle-stroke-width': 1.2,
        'circle-opacity': whenState('selected', 1, 0),
        'circle-stroke-opacity': whenState('selected', 1, 0),
      },
    },
    {
      id: 'place-ring',
      type: 'circle',
      source: 'places',
      filter,
      paint: {
        'circle-radius': growing(whenState('selected', 13, ['+', ['get', 'radius'], 3.5])),
        'circle-opacity': 0,
        'circle-stroke-color': colours.accent,
        'circle-stroke-width': 1.6,
        'circle-stroke-opacity': whenState('selected', 1, whenState('hover', 1, 0)),
      },
    },
  ];
}

/** Seen from far away points are smaller, or they would hide the countries they are in. */
function growing(radius: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1, ['*', 0.6, radius], 3.2, radius];
}

const isDoubtful: ExpressionSpecification = ['get', 'doubtful'];

/** The ring whose radius is the nearest below the point's, */
const doubtfulRing = [
  'step',
  ['get', 'radius'],
  ...doubtfulRadii.flatMap((radius, at) =>
    at === 0 ? [doubtfulRingName(at)] : [radius, doubtfulRingName(at)],
  ),
] as unknown as ExpressionSpecification;

/** and how much it is enlarged, so that its line stays thin. */
const doubtfulSize = [
  'step',
  ['get', 'radius'],
  ...doubtfulRadii.flatMap((radius, at) => {
    const size = ['/', ['get', 'radius'], radius];
    return at === 0 ? [size] : [radius, size];
  }),
] as unknown as ExpressionSpecification;

const marksSeveral: ExpressionSpecification = ['get', 'several'];

/** What is named by the mentions shown, and the selection whether named or not. */
export function drawn(selection: readonly PlaceId[]): ExpressionFilterSpecification {
  return ['any', ['get', 'shown'], isOneOf(selection)];
}
