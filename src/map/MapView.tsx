import 'maplibre-gl/dist/maplibre-gl.css';
import {
  GPUInitializationError,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Actions } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { BasemapUrls } from './basemap/basemap-files.ts';
import { bindMap } from './bind/bind-map.ts';
import { bindSettled } from './bind/bind-settled.ts';
import type { Unbind } from './bind/bind-sources.ts';
import { appearanceOf } from './bind/bind-style.ts';
import type { Padding } from './camera/frame.ts';
import { openingView } from './camera/opening-view.ts';
import type { MapFailure } from './failure.ts';
import { fontFiles } from './font-files.ts';
import { mapStyle } from './style/map-style.ts';

setWorkerUrl(workerUrl);

export interface MapViewProps {
  readonly store: Store;
  readonly actions: Actions;
  /** The same object each time: with another the map is made anew. */
  readonly basemapUrls: BasemapUrls;
  /** The map's name for who does not see it. */
  readonly label: string;
  /** What covers the map's edges (the phone's sheet): the camera keeps what it shows clear of it. */
  readonly padding?: Padding;
  readonly onFailure: (failure: MapFailure) => void;
  /** A failure reported before is over. */
  readonly onRecovery: (failure: MapFailure) => void;
}

const margin: Padding = { top: 24, right: 24, bottom: 24, left: 24 };

/** The one component that holds the map. Between it and the store there is only the binding. */
export default function MapView({
  store,
  actions,
  basemapUrls,
  label,
  padding = margin,
  onFailure,
  onRecovery,
}: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const currentPadding = useEffectEvent(() => padding);
  const currentLabel = useEffectEvent(() => label);
  const reportFailure = useEffectEvent((failure: MapFailure) => onFailure(failure));
  const reportRecovery = useEffectEvent((failure: MapFailure) => onRecovery(failure));

  useEffect(() => {
    if (container.current === null) return;
    const element = container.current;
    const drawn = appearanceOf(store.getState());
    const viewport = {
      width: element.clientWidth,
      height: element.clientHeight,
      padding: currentPadding(),
    };
    const { zoom, center } = openingView(store.getState(), viewport);
    const map = createMap({
      container: element,
      style: mapStyle(drawn, fontFiles),
      zoom,
      center: [...center],
      locale: { 'Map.Title': currentLabel() },
    });
    if (map === null) {
      reportFailure({ type: 'no-webgl' });
      return;
    }
    let unbind: Unbind = bindSettled(map, element);
    map.once('style.load', () => {
      const unbindSettled = unbind;
      const unbindMap = bindMap(map, store, actions, {
        drawn,
        padding: () => currentPadding(),
        basemap: {
          urls: basemapUrls,
          onFailure: (failure) => reportFailure(failure),
          onRecovery: (failure) => reportRecovery(failure),
        },
      });
      unbind = () => {
        unbindMap();
        unbindSettled();
      };
    });
    return () => {
      unbind();
      map.remove();
    };
  }, [store, actions, basemapUrls]);

  useEffect(() => {
    container.current?.querySelector('canvas')?.setAttribute('aria-label', label);
  }, [label]);

  return <div ref={container} className="map" data-map="busy" />;
}

/** A flat map, north up: what the texts say has no third dimension. Null where there is no WebGL. */
function createMap(options: MapOptions): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      ...options,
      maxZoom: 9,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: false,
      fadeDuration: 0,
      // Tests check it; here it would only cost time.
      validateStyle: false,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
