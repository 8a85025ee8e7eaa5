import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameProperty } from '../../core/name-properties.ts';
import type { Palette, Strengths } from '../../look/palette.ts';
import { bySlot, byZoom } from './expressions.ts';
import { fonts } from './fonts.ts';
import { dotsName, gainedDotName, hatchName } from './patterns.ts';

/** The surfaces of ranges, under coasts and borders. */
export function reachFillLayers(colours: Palette, strength: Strengths): LayerSpecification[] {
  return [
    {
      id: 'reach-base',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'base'],
      paint: {
        'fill-color': colours.base,
        'fill-opacity': strength.reachBase,
        'fill-antialias': false,
      },
    },
    {
      id: 'reach-gained',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'gained'],
      paint: {
        'fill-color': bySlot(colours.overlays),
        'fill-opacity': strength.reachGained,
        'fill-antialias': false,
      },
    },
    {
      id: 'reach-inside',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'core'],
      paint: {
        'fill-color': bySlot(colours.overlays),
        'fill-opacity': strength.reachInside,
        'fill-antialias': false,
      },
    },
    {
      id: 'reach-band',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'between'],
      paint: {
        'fill-color': bySlot(colours.overlays),
        'fill-opacity': strength.reachBand,
        'fill-antialias': false,
      },
    },
  ];
}

/** The hatch and the rings, over coasts and borders: what the reader asked for is read first. */
export function reachLineLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: 'reach-base-dots',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'base'],
      // Its edge has a line of its own.
      paint: { 'fill-pattern': dotsName, 'fill-antialias': false },
    },
    {
      id: 'reach-base-line',
      type: 'line',
      source: 'ranges',
      filter: ['==', ['get', 'claim'], 'base'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.baseLine, 'line-width': byZoom([3, 0.8], [7, 1.2]) },
    },
    {
      id: 'reach-hatch',
      type: 'fill',
      source: 'ranges',
      filter: ['==', ['get', 'part'], 'between'],
      paint: {
        'fill-antialias': false,
        'fill-pattern': [
          'match',
          ['get', 'slot'],
          1,
          hatchName(1),
          2,
          hatchName(2),
          3,
          hatchName(3),
          hatchName(0),
        ],
      },
    },
    {
      id: 'origin-outline',
      type: 'line',
      source: 'origin-outlines',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.ink, 'line-width': byZoom([3, 1], [5, 1.5], [8, 2]) },
    },
    {
      id: 'pointed-line',
      type: 'line',
      source: 'pointed-line',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.ink, 'line-width': 1.2, 'line-dasharray': [3, 2] },
    },
    {
      id: 'explained-circle',
      type: 'line',
      source: 'explained-ring',
      filter: ['==', ['get', 'explained'], 'circle'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.ink2, 'line-width': 1.2 },
    },
    {
      id: 'explained-gap',
      type: 'line',
      source: 'explained-ring',
      filter: ['==', ['get', 'explained'], 'gap'],
      paint: { 'line-color': colours.ink, 'line-width': 1.6 },
    },
    {
      id: 'reach-low',
      type: 'line',
      source: 'ranges',
      filter: ['==', ['get', 'claim'], 'low'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': bySlot(colours.overlays),
        'line-width': byZoom([3, 0.8], [7, 1.2]),
      },
    },
    {
      id: 'reach-high',
      type: 'line',
      source: 'ranges',
      filter: ['==', ['get', 'claim'], 'high'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': bySlot(colours.overlays),
        'line-width': byZoom([3, 1.4], [5, 1.8], [8, 2.4]),
        // Not by colour alone: each slot has its own stroke.
        'line-dasharray': [
          'match',
          ['get', 'slot'],
          1,
          ['literal', [7, 2]],
          2,
          ['literal', [3, 1.5]],
          3,
          ['literal', [8, 2, 1.5, 2]],
          ['literal', [1, 0]],
        ],
      },
    },
    {
      id: 'reach-own',
      type: 'line',
      source: 'ranges',
      filter: ['==', ['get', 'claim'], 'own'],
      layout: { 'line-join': 'round' },
      // Two thin lines: one is somebody's claim.
      paint: { 'line-color': colours.ink, 'line-width': 1.1, 'line-gap-width': 2.2 },
    },
    {
      id: 'origin',
      type: 'circle',
      source: 'origins',
      paint: {
        'circle-opacity': ['case', ['get', 'own'], 0, 1],
        'circle-stroke-opacity': ['case', ['get', 'own'], 0, 1],
        'circle-radius': 7,
        'circle-color': colours.pointEdge,
        'circle-stroke-color': bySlot(colours.overlays),
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'origin-dot',
      type: 'circle',
      source: 'origins',
      filter: ['!', ['get', 'own']],
      paint: { 'circle-radius': 2.2, 'circle-color': bySlot(colours.overlays) },
    },
  ];
}

/** The cities that are newly in range, over the region that they are gained with. */
export function gainedCityLayers(colours: Palette, language: string): LayerSpecification[] {
  return [
    {
      id: 'label-gained-city',
      type: 'symbol',
      source: 'gained-cities',
      layout: {
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.strong],
        'text-size': byZoom([3, 12], [5, 13], [7, 15]),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 1,
        'icon-image': gainedDotName,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colours.ink,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** The distance written along each ring, and along the way to what is pointed at. */
export function reachLabelLayers(colours: Palette, language: string): LayerSpecification[] {
  return [
    {
      id: 'label-pointed-line',
      type: 'symbol',
      source: 'pointed-line',
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.strong],
        'text-size': 13,
        'text-allow-overlap': true,
        'text-max-angle': 90,
      },
      paint: {
        'text-color': colours.ink,
        'text-halo-color': colours.halo,
        'text-halo-width': 2,
      },
    },
    {
      id: 'label-explained-gap',
      type: 'symbol',
      source: 'explained-ring',
      filter: ['==', ['get', 'explained'], 'gap label'],
      layout: {
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.strong],
        'text-size': 13,
        'text-anchor': 'left',
        'text-offset': [0.5, 0],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 2 },
    },
    {
      id: 'origin-cross',
      type: 'symbol',
      source: 'origins',
      filter: ['get', 'own'],
      layout: {
        'text-field': '+',
        'text-font': [fonts.strong],
        'text-size': 24,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': colours.ink,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'label-reach',
      type: 'symbol',
      source: 'ranges',
      filter: ['has', 'label'],
      layout: {
        'symbol-placement': 'line-center',
        'symbol-sort-key': ['match', ['get', 'label'], 'high', 0, 1],
        'text-field': ['get', nameProperty(language)],
        'text-font': [fonts.strong],
        'text-size': 12,
        'text-max-angle': 45,
        'text-padding': 6,
      },
      paint: {
        'text-color': [
          'case',
          ['==', ['get', 'label'], 'base'],
          colours.ink2,
          ['==', ['get', 'label'], 'own'],
          colours.ink,
          bySlot(colours.overlays),
        ],
        'text-halo-color': colours.halo,
        'text-halo-width': 2,
      },
    },
  ];
}
