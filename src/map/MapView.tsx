import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Actions } from '../store/actions.ts';
import type { SceneStore } from '../store/scene.ts';
import type { SheetSize } from '../store/state.ts';
import type { BasemapUrls } from './basemap/basemap-files.ts';
import { bindDrawnMap } from './bind/bind-drawn-map.ts';
import { bindMap } from './bind/bind-map.ts';
import { bindPaper } from './bind/bind-paper.ts';
import { bindSettled } from './bind/bind-settled.ts';
import type { Unbind } from './bind/bind-sources.ts';
import { appearanceOf } from './bind/bind-style.ts';
import { bindFetchAhead } from './bind/fetch-ahead.ts';
import { type FirstDrawing, firstDrawing } from './bind/first-drawing.ts';
import type { Padding } from './camera/frame.ts';
import { startingView } from './camera/starting-view.ts';
import type { MapFailure } from './failure.ts';
import { fontFiles } from './font-files.ts';
import { onWorkersFailed, startWorkers, workersFile } from './map-workers.ts';
import { mapStyle } from './style/map-style.ts';

// Their program comes while the map is made.
startWorkers();

/** How the map is moved by the wheel, with a key, and by two fingers. */
interface CooperativeGestures {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly touch: string;
}

export interface MapViewProps {
  readonly scene: SceneStore;
  readonly actions: Actions;
  /** The same object each time: with another the map is made anew. */
  readonly basemapUrls: BasemapUrls;
  /** Where the drawing of the edition's headline lies; null where it has none. */
  readonly headlineUrl: string | null;
  /** Files that a next step will need: fetched when nothing else is to do. The same object each time. */
  readonly fetchAhead: readonly string[];
  /** The map's name for who does not see it. */
  readonly label: string;
  /** What covers the map's edges, by where the phone's sheet stands: the camera keeps what it shows clear of it. */
  readonly coveredBy: (sheet: SheetSize) => Padding;
  /** What is said to who tries to move the map where the page around has the wheel and the finger first; else null. */
  readonly gestures: CooperativeGestures | null;
  readonly onFailure: (failure: MapFailure) => void;
  /** A failure reported before is over. */
  readonly onRecovery: (failure: MapFailure) => void;
}

/** The one component that knows MapLibre. Between it and the store there is only the binding. */
export default function MapView(props: MapViewProps) {
  // The maps made so far: one more when the graphics were taken away and came back.
  const [renewals, setRenewals] = useState(0);
  return <HeldMap key={renewals} {...props} onRenewal={() => setRenewals(renewals + 1)} />;
}

function HeldMap({
  scene,
  actions,
  basemapUrls,
  headlineUrl,
  fetchAhead,
  label,
  coveredBy,
  gestures,
  onFailure,
  onRecovery,
  onRenewal,
}: MapViewProps & { readonly onRenewal: () => void }) {
  const container = useRef<HTMLDivElement>(null);
  const currentPadding = useEffectEvent(() => coveredBy(scene.getState().sheet));
  const currentLabel = useEffectEvent(() => label);
  const currentGestures = useEffectEvent(() => gestures);
  const reportFailure = useEffectEvent((failure: MapFailure) => onFailure(failure));
  const renew = useEffectEvent(onRenewal);
  const reportRecovery = useEffectEvent((failure: MapFailure) => onRecovery(failure));

  useEffect(() => {
    if (container.current === null) return;
    const element = container.current;
    const leaving = new AbortController();
    const reports = {
      onFailure: (failure: MapFailure) => reportFailure(failure),
      onRecovery: (failure: MapFailure) => reportRecovery(failure),
    };

    const viewport = {
      width: element.clientWidth,
      height: element.clientHeight,
      padding: currentPadding(),
    };
    const { zoom, center } = startingView(scene.getState(), viewport);
    const map = createMap({
      container: element,
      zoom,
      center: [...center],
      ...gestureOptions(currentGestures(), currentLabel()),
    });
    if (map === null) {
      reportFailure({ type: 'no-webgl' });
      return;
    }
    startWorkers();
    const unbindWorkers = onWorkersFailed(() => {
      const failure: MapFailure = {
        type: 'part',
        file: workersFile,
        fault: 'The program of the map’s workers did not come.',
        retry: () => {
          reportRecovery(failure);
          renew();
        },
      };
      reportFailure(failure);
    });
    let first: FirstDrawing | null = null;
    const bind = (): Unbind => {
      // The style comes with it.
      if (first === null) return () => undefined;
      const unbindMap = bindMap(map, scene, actions, {
        padding: () => currentPadding(),
        basemap: { urls: basemapUrls, first, ...reports },
        ranges: { headlineUrl, first, ...reports },
      });
      const unbindPaper = bindPaper(map, scene);
      return () => {
        unbindMap();
        unbindPaper();
      };
    };
    const unbindSettled = bindSettled(map, element);
    const unbindAhead = bindFetchAhead(map, fetchAhead);
    const unbind = bindDrawnMap(map, { bind, onRenewal: () => renew(), ...reports });
    void firstDrawing(scene, basemapUrls, headlineUrl, leaving.signal).then((drawing) => {
      if (leaving.signal.aborted) return;
      first = drawing;
      const style = mapStyle(appearanceOf(scene.getState()), fontFiles, drawing.data);
      // Tests check it; here it would only cost time.
      map.setStyle(style, { validate: false });
    });
    return () => {
      leaving.abort();
      unbindWorkers();
      unbind();
      unbindSettled();
      unbindAhead();
      map.remove();
    };
  }, [scene, actions, basemapUrls, headlineUrl, fetchAhead]);

  useEffect(() => {
    container.current?.querySelector('canvas')?.setAttribute('aria-label', label);
  }, [label]);

  return <div ref={container} className="map" data-map="busy" />;
}

function gestureOptions(
  gestures: CooperativeGestures | null,
  label: string,
): Pick<MapOptions, 'cooperativeGestures' | 'locale'> {
  if (gestures === null) return { locale: { 'Map.Title': label } };
  return {
    cooperativeGestures: true,
    locale: {
      'Map.Title': label,
      'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
      'CooperativeGesturesHandler.MacHelpText': gestures.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
    },
  };
}

/** A flat map, north up: what the texts say has no third dimension. Null where there is no WebGL. */
function createMap(options: MapOptions): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      ...options,
      maxZoom: 9,
      maxPitch: 0,
      // Shift is for selecting a second place.
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // It takes the arrow keys for itself; and the page has a region of that name already.
    map.getCanvas().setAttribute('role', 'application');
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
