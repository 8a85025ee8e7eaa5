import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette, Strengths } from '../../look/palette.ts';
import { byZoom, whenState } from './expressions.ts';

/** Water, land with its tints where named countries have them, and what the reader selects of it. */
export function groundLayers(
  colours: Palette,
  strength: Strengths,
  isTinted: boolean,
): LayerSpecification[] {
  const { land } = colours;
  const [seldom, often, most] = isTinted ? colours.named : ([land, land, land] as const);
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': [
          'match',
          ['coalesce', ['feature-state', 'level'], 0],
          1,
          seldom,
          2,
          often,
          3,
          most,
          land,
        ],
      },
    },
    {
      id: 'land-selected',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': colours.accent,
        'fill-antialias': false,
        'fill-opacity': whenState(
          'selected',
          strength.selectedArea,
          whenState('hover', strength.hoveredArea, 0),
        ),
      },
    },
  ];
}

/** Inland water, coasts and borders: over the fills, so that their edges stay crisp. */
export function lineLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': colours.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 3,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.river, 'line-width': byZoom([3, 0.4], [5, 0.8], [7, 1.4]) },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.coast, 'line-width': byZoom([2, 0.4], [5, 0.7], [8, 1.1]) },
    },
    {
      id: 'regions',
      type: 'line',
      source: 'boundaries',
      minzoom: 5.5,
      filter: ['==', ['get', 'kind'], 'region'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.border,
        'line-opacity': 0.6,
        'line-width': byZoom([5, 0], [6, 0.4], [8, 0.8]),
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.border, 'line-width': byZoom([2, 0.5], [5, 0.8], [8, 1.4]) },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: {
        'line-color': colours.border,
        'line-dasharray': [3, 3],
        'line-width': byZoom([2, 0.6], [5, 1], [8, 1.6]),
      },
    },
  ];
}
