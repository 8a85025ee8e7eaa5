import type { LngLat } from '../../core/units.ts';
import type { Actions } from '../../store/actions.ts';
import { placeTool } from '../../store/review/draft.ts';
import type { SceneStore } from '../../store/scene.ts';
import { ringOf } from '../../store/selectors/explained-ring.ts';
import type { OverlayKey } from '../../store/state.ts';
import { placeOfUnit } from '../draw/place-of-unit.ts';
import type { MapLibreMap, MapMouseEvent } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';
import { namedAt, overlayAt, placesAt } from './places-at.ts';

/** A finger covers what it points at; a mouse does not. CSS pixels beside a point that still count. */
const slack = { mouse: 4, touch: 16 };

/**
 * Click and hover. A click on nothing that is named changes nothing, so that a slip of the hand
 * does not lose the reader's place; it only closes the question which of several places is meant.
 */
export function bindPointer(map: MapLibreMap, scene: SceneStore, actions: Actions): Unbind {
  const canvas = map.getCanvas();
  let hand: keyof typeof slack = 'mouse';
  const onPointer = ({ pointerType }: PointerEvent): void => {
    hand = pointerType === 'touch' ? 'touch' : 'mouse';
  };

  const pointing = ({ point: { x, y } }: MapMouseEvent) => ({ x, y, slack: slack[hand] });

  const at = (event: MapMouseEvent) =>
    placesAt(map, pointing(event), (unit) => placeOfUnit(scene.getState(), unit));

  /** A ring that can be explained, where no place is meant. */
  const ringAt = (event: MapMouseEvent): OverlayKey | null => {
    const state = scene.getState();
    if (state.overlays.length === 0 || namedAt(map, pointing(event)).length > 0) return null;
    const key = overlayAt(map, pointing(event));
    const overlay = state.overlays.find((each) => each.key === key);
    return overlay !== undefined && ringOf(state, overlay) !== null ? overlay.key : null;
  };

  const onClick = (event: MapMouseEvent): void => {
    if (event.defaultPrevented) return;
    const { placingOrigin, disambiguation, review } = scene.getState();
    if (placeTool(review) !== null) {
      actions.seekUnit(lngLatOf(event));
      return;
    }
    if (placingOrigin !== null) {
      actions.setOrigin(placingOrigin, { type: 'point', point: lngLatOf(event) });
      return;
    }
    const ring = ringAt(event);
    if (ring !== null) {
      actions.explainRing(ring);
      return;
    }
    const [place, ...others] = at(event);
    if (place === undefined) {
      if (disambiguation.length > 0) actions.setDisambiguation([]);
    } else if (others.length > 0) {
      actions.setDisambiguation([place, ...others]);
    } else {
      actions.selectPlace(place, event.originalEvent.shiftKey ? 'beside' : 'alone');
    }
  };

  const onMove = (event: MapMouseEvent): void => {
    // After a tap browsers report a mouse that is not there.
    if (hand === 'touch') return;
    const [place = null] = at(event);
    const { hover, placingOrigin, review } = scene.getState();
    if (hover !== place) actions.hoverPlace(place);
    const leads = place !== null || ringAt(event) !== null;
    const puts = placingOrigin !== null || placeTool(review) !== null;
    setCursor(puts ? 'crosshair' : leads ? 'pointer' : '');
  };

  const onLeave = (): void => {
    if (scene.getState().hover !== null) actions.hoverPlace(null);
    setCursor('');
  };

  const setCursor = (cursor: string): void => {
    canvas.style.cursor = cursor;
  };

  canvas.addEventListener('pointerdown', onPointer);
  canvas.addEventListener('pointermove', onPointer);
  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  return () => {
    canvas.removeEventListener('pointerdown', onPointer);
    canvas.removeEventListener('pointermove', onPointer);
    map.off('click', onClick);
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
  };
}

/** On the globe itself, whichever copy of the world was pointed at. */
function lngLatOf({ lngLat }: MapMouseEvent): LngLat {
  const { lng, lat } = lngLat.wrap();
  return [lng, lat];
}
