import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Scene } from '../../store/scene.ts';
import type { View } from '../../store/state.ts';
import type { BasemapUrls } from '../basemap/basemap-files.ts';
import { bindFeatureStates } from '../bind/bind-feature-states.ts';
import { bindLoadedRanges } from '../bind/bind-loaded-ranges.ts';
import { appearanceOf, bindStyle } from '../bind/bind-style.ts';
import type { MapFailure } from '../failure.ts';
import { fontFiles } from '../font-files.ts';
import { mapStyle } from '../style/map-style.ts';
import { frozenScene } from './frozen-scene.ts';
import { askedRatio, hiddenSide, isCoarser, mostPixels } from './hidden-sides.ts';
import { sendBasemap } from './picture-basemap.ts';

setWorkerUrl(workerUrl);

export interface MapOrder {
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  readonly view: View;
  /** In the units of the page. */
  readonly width: number;
  readonly height: number;
  /** Pixels to the unit. */
  readonly density: number;
}

export interface MapFiles {
  readonly basemap: BasemapUrls;
  readonly headlineUrl: string | null;
}

export type MapFault =
  | { readonly kind: 'no-webgl' | 'lost' | 'stopped' }
  /** The graphics draw no more than so many pixels along a side. */
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'unread'; readonly detail: string };

/**
 * Draws the map of a scene once, off the screen and with nothing of the page's own light or density, and hands it to be
 * painted before it is let go.
 */
export async function drawMap<Painted>(
  order: MapOrder,
  files: MapFiles,
  paint: (map: HTMLCanvasElement) => Painted,
  signal: AbortSignal,
): Promise<Result<Painted, MapFault>> {
  const scene = frozenScene(pictured(order));
  const container = hiddenContainer(order);
  const map = createMap(container, order, scene.getState());
  if (map === null) {
    container.remove();
    return fail({ kind: 'no-webgl' });
  }
  const unbinds: (() => void)[] = [];
  try {
    const { width, height } = map.getCanvas();
    if (isCoarser(width, container.clientWidth, order.density)) {
      return fail({ kind: 'too-large', most: Math.max(width, height) });
    }
    const fault = await drawn(map, scene, { ...files, density: order.density, signal, unbinds });
    if (fault !== null) return fail(fault);
    const painted = paint(map.getCanvas());
    // Where the graphics gave up meanwhile, nothing of the map was painted, and the event of it is yet to come.
    return isLost(map.getCanvas()) ? fail({ kind: 'lost' }) : succeed(painted);
  } finally {
    for (const unbind of unbinds) unbind();
    map.remove();
    container.remove();
  }
}

interface Drawing extends MapFiles {
  readonly density: number;
  readonly signal: AbortSignal;
  readonly unbinds: (() => void)[];
}

/** Null once all is drawn, or why it is not. */
async function drawn(
  map: MapLibreMap,
  scene: ReturnType<typeof frozenScene>,
  { basemap, headlineUrl, density, signal, unbinds }: Drawing,
): Promise<MapFault | null> {
  let fault: MapFault | null = null;
  const broken = new Promise<MapFault>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
    map.on('webglcontextlost', () => resolve({ kind: 'lost' }));
  });
  if (signal.aborted) return { kind: 'stopped' };
  const reports = {
    onFailure: (failure: MapFailure) => {
      if (failure.type === 'geodata') {
        fault ??= { kind: 'unread', detail: `${failure.file}: ${failure.fault}` };
      }
    },
    onRecovery: () => {},
  };
  const finished = (async (): Promise<MapFault | null> => {
    await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
    const ranges = bindLoadedRanges(map, scene, { headlineUrl, ...reports });
    unbinds.push(ranges.unbind, bindStyle(map, scene), bindFeatureStates(map, scene));
    const [ground] = await Promise.all([
      sendBasemap(map, scene, { urls: basemap, density, signal }),
      ranges.loaded(),
    ]);
    if (!ground.ok) return { kind: 'unread', detail: ground.fault };
    if (fault !== null) return fault;
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
    return fault;
  })();
  return Promise.race([finished, broken]);
}

const isLost = (canvas: HTMLCanvasElement): boolean =>
  canvas.getContext('webgl2')?.isContextLost() ?? true;

/** The scene without what only a hand on the screen shows, in the picture's own light. */
function pictured({ scene, theme }: MapOrder): Scene {
  return {
    ...scene,
    theme,
    hover: null,
    pointedAt: null,
    placingOrigin: null,
    draggedOrigin: null,
    preferences: { dark: theme === 'dark', moreContrast: false, reducedMotion: true },
  };
}

function hiddenContainer({ width, height, density }: MapOrder): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.ariaHidden = 'true';
  Object.assign(container.style, {
    position: 'fixed',
    insetInlineStart: '-20000px',
    top: '0',
    width: `${hiddenSide(width, density)}px`,
    height: `${hiddenSide(height, density)}px`,
  });
  document.body.append(container);
  return container;
}

function createMap(
  container: HTMLElement,
  { view: { zoom, center }, density }: MapOrder,
  scene: Scene,
): MapLibreMap | null {
  try {
    return new MapLibreMap({
      container,
      style: mapStyle(appearanceOf(scene), fontFiles),
      zoom,
      center: [...center],
      pixelRatio: askedRatio(density),
      // One more than is asked for, whose fraction would else be cut.
      maxCanvasSize: [mostPixels + 1, mostPixels + 1],
      canvasContextAttributes: { preserveDrawingBuffer: true },
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      validateStyle: false,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
