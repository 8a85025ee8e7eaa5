import type { Actions } from '../../store/actions.ts';
import type { Bounds, View, ViewRequest } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { answerRequest, type CameraContext } from '../camera/answer-request.ts';
import type { Padding } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

export interface CameraGround {
  readonly unitBox: CameraContext['unitBox'];
  /** What covers the map's edges at this moment. */
  readonly padding: () => Padding;
}

const flight = 700;

/** The map moves its own camera: it answers requests for a view, and reports where it came to rest. */
export function bindCamera(
  map: MapLibreMap,
  store: Store,
  actions: Actions,
  ground: CameraGround,
): Unbind {
  const onRequest = (request: ViewRequest | null): void => {
    if (request === null) return;
    const state = store.getState();
    const context: CameraContext = {
      view: viewOf(map),
      viewport: { ...sizeOf(map), padding: ground.padding() },
      unitBox: ground.unitBox,
    };
    const view = answerRequest(state, request, context);
    if (view === null) return;
    const { zoom, center } = view;
    const duration = state.preferences.reducedMotion ? 0 : flight;
    map.easeTo({ zoom, center: [...center], duration });
  };

  // Asked for before there was a map, and not overtaken since.
  if (store.getState().view === null) onRequest(store.getState().viewRequest);

  const onEnd = (): void => actions.viewEnded(viewOf(map), boundsOf(map));

  onEnd();
  const unsubscribe = store.subscribe(({ viewRequest }) => viewRequest, onRequest);
  map.on('moveend', onEnd);
  return () => {
    unsubscribe();
    map.off('moveend', onEnd);
  };
}

export function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter().wrap();
  return { zoom: map.getZoom(), center: [lng, lat] };
}

/** `east` goes past 180 where the screen crosses the date line. */
function boundsOf(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  const west = bounds.getWest();
  const copies = Math.floor((west + 180) / 360) * 360;
  return {
    west: west - copies,
    south: bounds.getSouth(),
    east: bounds.getEast() - copies,
    north: bounds.getNorth(),
  };
}

function sizeOf(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}
