import type { LngLat } from '../../core/units.ts';
import type { Actions } from '../../store/actions.ts';
import type { OverlayKey } from '../../store/state.ts';
import type { MapLibreMap, MapMouseEvent, MapTouchEvent } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

type Press = MapMouseEvent | MapTouchEvent;

interface Drag {
  readonly key: OverlayKey;
  readonly from: { readonly x: number; readonly y: number };
  /** Null until the hand has moved far enough to mean it. */
  point: LngLat | null;
}

/** How far beside a handle a press still takes hold of it, in CSS pixels. */
const grip = { mouse: 10, touch: 22 };

/** A shorter way is a click by an unsteady hand. */
const deliberate = 4;

/** Dragging a range by its origin, with mouse or finger. */
export function bindOriginDrag(map: MapLibreMap, actions: Actions): Unbind {
  let drag: Drag | null = null;
  const page = map.getCanvas().ownerDocument;

  const onPress = (event: Press): void => {
    if ('touches' in event.originalEvent && event.originalEvent.touches.length > 1) return;
    const key = handleAt(map, event);
    if (key === null) return;
    // The map itself stays where it is.
    event.preventDefault();
    drag = { key, from: event.point, point: null };
    page.addEventListener('mouseup', onRelease);
    page.addEventListener('touchend', onRelease);
    page.addEventListener('touchcancel', onRelease);
  };

  const onMove = (event: Press): void => {
    if (drag === null) return;
    const { from } = drag;
    const way = Math.hypot(event.point.x - from.x, event.point.y - from.y);
    if (drag.point === null && way < deliberate) return;
    const { lng, lat } = event.lngLat.wrap();
    drag.point = [lng, lat];
    actions.dragOrigin(drag.key, drag.point);
  };

  const onRelease = (): void => {
    const dropped = drag;
    drag = null;
    letGo();
    if (dropped !== null && dropped.point !== null) {
      actions.setOrigin(dropped.key, { type: 'point', point: dropped.point });
    }
  };

  const letGo = (): void => {
    page.removeEventListener('mouseup', onRelease);
    page.removeEventListener('touchend', onRelease);
    page.removeEventListener('touchcancel', onRelease);
  };

  map.on('mousedown', onPress);
  map.on('touchstart', onPress);
  map.on('mousemove', onMove);
  map.on('touchmove', onMove);
  return () => {
    letGo();
    map.off('mousedown', onPress);
    map.off('touchstart', onPress);
    map.off('mousemove', onMove);
    map.off('touchmove', onMove);
  };
}

function handleAt(map: MapLibreMap, { point, originalEvent }: Press): OverlayKey | null {
  const reach = 'touches' in originalEvent ? grip.touch : grip.mouse;
  const [handle] = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers: ['origin'] },
  );
  const { key }: { key?: unknown } = handle?.properties ?? {};
  return typeof key === 'number' ? key : null;
}
