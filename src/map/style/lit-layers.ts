import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameProperty } from '../../core/name-properties.ts';
import type { Palette, Strengths } from '../../look/palette.ts';
import { byZoom } from './expressions.ts';
import { fonts } from './fonts.ts';

/** The areas that the open finding is of: under borders, so that theirs stay crisp. */
export function litFillLayers(colours: Palette, strength: Strengths): LayerSpecification[] {
  return [
    {
      id: 'lit-area',
      type: 'fill',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'area'],
      paint: {
        'fill-color': colours.accent,
        'fill-opacity': strength.hoveredArea,
        'fill-antialias': false,
      },
    },
  ];
}

/** The outlines of those areas, and over them the borders and the ways that it measures. */
export function litLineLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'lit-outline',
      type: 'line',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'area'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.ink2, 'line-width': byZoom([2, 0.6], [5, 1], [8, 1.4]) },
    },
    {
      id: 'lit-line-halo',
      type: 'line',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'line'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': byZoom([3, 4], [7, 6]) },
    },
    {
      id: 'lit-line',
      type: 'line',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'line'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.accent, 'line-width': byZoom([3, 1.8], [5, 2.4], [8, 3]) },
    },
    {
      id: 'lit-point',
      type: 'circle',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'point'],
      paint: {
        'circle-radius': 6,
        'circle-color': colours.accent,
        'circle-stroke-color': colours.pointEdge,
        'circle-stroke-width': 1.5,
      },
    },
  ];
}

/** The length along what is measured, and the names of its ends: shown whatever they meet. */
export function litLabelLayers(colours: Palette, language: string): LayerSpecification[] {
  const text = {
    'text-color': colours.accent,
    'text-halo-color': colours.halo,
    'text-halo-width': 2,
  } as const;
  return [
    {
      id: 'label-lit-line',
      type: 'symbol',
      source: 'lit',
      filter: ['==', ['get', 'lit'], 'length'],
      layout: {
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.bold],
        'text-size': 15,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-overlap': 'always',
        'text-max-width': 20,
      },
      paint: text,
    },
    {
      id: 'label-lit-point',
      type: 'symbol',
      source: 'lit',
      filter: ['all', ['==', ['get', 'lit'], 'point'], ['!', ['get', 'named']]],
      layout: {
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.bold],
        'text-size': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-overlap': 'always',
      },
      paint: { ...text, 'text-color': colours.ink },
    },
  ];
}
