import type { FindingOnMap } from '../../library/edition-finding.ts';
import { type DrawnTheme, palettes } from '../../look/palette.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene, SceneStore } from '../../store/scene.ts';
import { openOnMap } from '../../store/selectors/open-finding.ts';
import { resolvedTheme } from '../../store/selectors/resolved-theme.ts';
import type { FilterSpecification, MapLibreMap } from '../maplibre-types.ts';
import { type Appearance, mapLayers } from '../style/map-style.ts';
import { patternImages, patternPixelRatio } from '../style/patterns.ts';
import { type StyleChange, styleChanges } from '../style/style-changes.ts';
import type { Unbind } from './bind-sources.ts';

/** What of the state the layers are made from. */
export const appearanceOf = (scene: Scene): Appearance =>
  appearance(resolvedTheme(scene), scene.language, labelled(scene), scene.overlays.length > 0);

/** The places whose labels are placed first: the selection, else what the open finding marks. */
const labelled = (scene: Scene): Appearance['selection'] =>
  scene.selection.length > 0 ? scene.selection : placesIn(openOnMap(scene));

const placesIn = memoise((onMap: FindingOnMap | null): Appearance['selection'] =>
  (onMap?.points ?? []).flatMap(({ placeId }) => placeId ?? []),
);

const appearance = memoise(
  (
    theme: Appearance['theme'],
    language: Appearance['language'],
    selection: Appearance['selection'],
    ranges: Appearance['ranges'],
  ): Appearance => ({ theme, language, selection, ranges }),
);

/** Follows theme, language and selection by setting the properties that differ, never a new style. */
export function bindStyle(map: MapLibreMap, scene: SceneStore): Unbind {
  let layers = map.getStyle().layers;
  let theme: DrawnTheme | null = null;
  const follow = (wanted: Appearance): void => {
    if (wanted.theme !== theme) showPatterns(map, wanted.theme);
    theme = wanted.theme;
    const before = layers;
    layers = mapLayers(wanted);
    for (const change of styleChanges(before, layers)) apply(map, change);
  };
  return scene.subscribe(appearanceOf, follow, { fireImmediately: true });
}

function apply(map: MapLibreMap, change: StyleChange): void {
  // Both styles come from typed layers and were checked as a whole: no need to validate each value.
  const unchecked = { validate: false };
  const { layer } = change;
  switch (change.type) {
    case 'paint':
      map.setPaintProperty(layer, change.property as never, change.value as never, unchecked);
      break;
    case 'layout':
      map.setLayoutProperty(layer, change.property as never, change.value as never, unchecked);
      break;
    case 'filter':
      map.setFilter(layer, change.value as FilterSpecification, unchecked);
      break;
  }
}

function showPatterns(map: MapLibreMap, theme: DrawnTheme): void {
  for (const [name, image] of patternImages(palettes[theme])) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: patternPixelRatio });
  }
}
