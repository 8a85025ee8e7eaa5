import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PlaceId } from '../../core/edition/model.ts';
import type { Language } from '../../i18n/languages.ts';
import { type DrawnTheme, palettes, strengths } from '../../look/palette.ts';
import { groundLayers, lineLayers } from './basemap-layers.ts';
import { type FontFiles, fontFaces } from './fonts.ts';
import { basemapLabelLayers, placeLabelLayers } from './label-layers.ts';
import { litFillLayers, litLabelLayers, litLineLayers } from './lit-layers.ts';
import { composedLayers, placeAreaLayers, placePointLayers } from './place-layers.ts';
import {
  gainedCityLayers,
  reachFillLayers,
  reachLabelLayers,
  reachLineLayers,
} from './reach-layers.ts';
import { sharePrograms } from './shared-programs.ts';
import { type SourceData, styleSources } from './sources.ts';

/** What of the state the layers depend on; everything else reaches the map as data or as feature-state. */
export interface Appearance {
  readonly theme: DrawnTheme;
  readonly language: Language;
  /** Its labels are placed first: which ones is a filter, since feature-state cannot move a label. */
  readonly selection: readonly PlaceId[];
  /** Ranges are drawn: then they are the subject, and how often a place is named steps back. */
  readonly ranges: boolean;
}

/**
 * The whole style, with every source and layer it will ever have.
 *
 * @param data what sources show from the start
 */
export function mapStyle(
  appearance: Appearance,
  fontFiles: FontFiles,
  data?: SourceData,
): StyleSpecification {
  return {
    version: 8,
    name: 'Portée',
    // One change of colour is one repaint: nothing fades.
    transition: { duration: 0, delay: 0 },
    'font-faces': fontFaces(fontFiles),
    sources: styleSources(data),
    layers: mapLayers(appearance),
  };
}

/**
 * The layers, bottom to top. For labels the order is also the order of precedence, from the top:
 * the selection, the points' own room, places, gained cities, ring figures, countries, seas.
 */
export function mapLayers({
  theme,
  language,
  selection,
  ranges,
}: Appearance): LayerSpecification[] {
  const colours = palettes[theme];
  const strength = strengths[theme];
  return sharePrograms([
    ...groundLayers(colours, strength, !ranges),
    ...reachFillLayers(colours, strength),
    ...litFillLayers(colours, strength),
    ...lineLayers(colours),
    ...placeAreaLayers(colours, strength, selection),
    ...composedLayers(colours, strength),
    ...reachLineLayers(colours),
    ...placePointLayers(colours, selection),
    ...litLineLayers(colours),
    ...basemapLabelLayers(colours, language, selection, !ranges),
    ...reachLabelLayers(colours, language),
    ...gainedCityLayers(colours, language),
    ...placeLabelLayers(colours, language, selection, !ranges),
    ...litLabelLayers(colours, language),
  ]);
}
