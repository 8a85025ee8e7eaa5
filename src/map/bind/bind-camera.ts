import type { Box } from '../../core/geodesy/box.ts';
import type { Actions } from '../../store/actions.ts';
import type { SceneStore } from '../../store/scene.ts';
import { openOnMap } from '../../store/selectors/open-finding.ts';
import type { View, ViewRequest } from '../../store/state.ts';
import { answerRequest, type CameraContext } from '../camera/answer-request.ts';
import { clearView, type Padding, type Viewport } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

export interface CameraGround {
  readonly unitBox: CameraContext['unitBox'];
  readonly lineBox: CameraContext['lineBox'];
  /** What covers the map's edges at this moment. */
  readonly padding: () => Padding;
}

export interface CameraBinding {
  readonly unbind: Unbind;
  /** To be called when shapes can first be asked for: what waits for them is shown. */
  readonly onGround: () => void;
}

const flight = 700;

/** Requests for what has an outline. */
const restsOnGround: readonly ViewRequest['type'][] = ['finding', 'overlays', 'places'];

/** The map moves its own camera: it answers requests for a view, and reports where it came to rest. */
export function bindCamera(
  map: MapLibreMap,
  scene: SceneStore,
  actions: Actions,
  ground: CameraGround,
): CameraBinding {
  const onRequest = (request: ViewRequest | null): void => {
    if (request === null) return;
    const state = scene.getState();
    const context: CameraContext = {
      view: viewOf(map),
      viewport: viewportOf(map, ground),
      unitBox: ground.unitBox,
      lineBox: ground.lineBox,
    };
    const view = answerRequest(state, request, context);
    if (view === null) return;
    const { zoom, center } = view;
    const duration = state.preferences.reducedMotion ? 0 : flight;
    map.easeTo({ zoom, center: [...center], duration });
  };

  // Asked for before there was a map, and not overtaken since.
  if (scene.getState().view === null) onRequest(scene.getState().viewRequest);

  const report = (): void =>
    actions.viewEnded(
      clearView(viewOf(map), viewportOf(map, ground)),
      boundsOf(map, ground.padding()),
    );

  const showFinding = (): void => {
    const { viewRequest } = scene.getState();
    if (viewRequest?.type === 'finding') onRequest(viewRequest);
  };

  // A panel that comes, grows or goes takes its room from the map, often while the camera is still on its way.
  let movedByReader: ViewRequest | null = null;
  let isUnsettled = false;
  const askAgain = (): void => {
    const { viewRequest } = scene.getState();
    if (viewRequest !== movedByReader) onRequest(viewRequest);
  };
  const onResize = (): void => {
    if (map.isMoving()) isUnsettled = true;
    // At rest a view by its middle and zoom keeps both whatever the map's size.
    else if (scene.getState().viewRequest?.type !== 'view') askAgain();
  };
  const onStart = (event: { readonly originalEvent?: unknown }): void => {
    if (event.originalEvent !== undefined) movedByReader = scene.getState().viewRequest;
  };
  const onEnd = (): void => {
    report();
    if (!isUnsettled) return;
    isUnsettled = false;
    // A flight ends where the middle was when it began.
    askAgain();
  };

  // What a link is about may be a country, whose outline was not there yet when it was asked for.
  const onGround = (): void => {
    const { viewRequest } = scene.getState();
    if (viewRequest !== null && restsOnGround.includes(viewRequest.type)) onRequest(viewRequest);
  };

  report();
  const unsubscribes = [
    scene.subscribe(({ viewRequest }) => viewRequest, onRequest),
    // A finding may be asked for before it is known what it is of.
    scene.subscribe(openOnMap, showFinding),
    // The map stands still, but another point of it is in the middle of what can be seen.
    scene.subscribe(({ sheet }) => sheet, report),
  ];
  map.on('movestart', onStart);
  map.on('moveend', onEnd);
  map.on('resize', onResize);
  return {
    onGround,
    unbind: () => {
      for (const unsubscribe of unsubscribes) unsubscribe();
      map.off('movestart', onStart);
      map.off('moveend', onEnd);
      map.off('resize', onResize);
    },
  };
}

export function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter().wrap();
  return { zoom: map.getZoom(), center: [lng, lat] };
}

/** What can be seen: not what the sheet covers. `east` goes past 180 where the screen crosses the date line. */
function boundsOf(map: MapLibreMap, { top, bottom }: Padding): Box {
  const bounds = map.getBounds();
  // Both hold the same margin, within which the map is seen all the same.
  const covered = Math.max(0, bottom - top);
  const { clientHeight } = map.getContainer();
  const west = bounds.getWest();
  const copies = Math.floor((west + 180) / 360) * 360;
  return {
    west: west - copies,
    south: map.unproject([0, clientHeight - covered]).lat,
    east: bounds.getEast() - copies,
    north: bounds.getNorth(),
  };
}

function viewportOf(map: MapLibreMap, { padding }: CameraGround): Viewport {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight, padding: padding() };
}
