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
import { shifted } from '../camera/frame.ts';
import type { MapFailure } from '../failure.ts';
import { fontFiles } from '../font-files.ts';
import { mapStyle } from '../style/map-style.ts';
import { frozenScene } from './frozen-scene.ts';
import { askedRatio, isCoarser, mostPixels } from './hidden-sides.ts';
import { sendBasemap } from './picture-basemap.ts';
import { type Limits, type Piece, type Pieces, piecesOf } from './pieces.ts';

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

/** Takes what is drawn of the map, piece by piece. */
export type PaintPiece = (drawn: HTMLCanvasElement, piece: Piece) => void;

/**
 * What is asked of the graphics, the most first. Fewer pixels at once than many hold: one that is busy for long is taken
 * away by the system.
 */
const limits: readonly Limits[] = [
  { side: mostPixels, area: 4096 ** 2 },
  { side: 4096, area: 4096 ** 2 },
];

/**
 * Draws the map of a scene off the screen, with nothing of the page's own light or density. What the graphics do not
 * hold at once is drawn in pieces, each of which is handed to be painted before the next is drawn.
 */
export async function drawMap(
  order: MapOrder,
  files: MapFiles,
  paint: PaintPiece,
  signal: AbortSignal,
): Promise<Result<null, MapFault>> {
  let result: Result<null, MapFault> = fail({ kind: 'too-large', most: mostPixels });
  for (const limit of limits) {
    const pieces = piecesOf(order, order.density, limit);
    if (pieces === null) continue;
    result = await drawPieces({ order, pieces, files, paint, signal });
    if (result.ok || result.fault.kind !== 'too-large') return result;
  }
  return result;
}

interface PiecesOrder {
  readonly order: MapOrder;
  readonly pieces: Pieces;
  readonly files: MapFiles;
  readonly paint: PaintPiece;
  readonly signal: AbortSignal;
}

async function drawPieces({
  order,
  pieces: { element, pieces },
  files,
  paint,
  signal,
}: PiecesOrder): Promise<Result<null, MapFault>> {
  const scene = frozenScene(pictured(order));
  const container = hiddenContainer(element);
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
    const until = untilBroken(map, signal);
    const fault = await until(
      bound(map, scene, { ...files, density: order.density, signal, unbinds }),
    );
    if (fault !== null) return fail(fault);
    for (const piece of pieces) {
      const { zoom, center } = shifted(order.view, piece.across, piece.down);
      map.jumpTo({ zoom, center: [...center] });
      const stopped = await until(atRest(map));
      if (stopped !== null) return fail(stopped);
      paint(map.getCanvas(), piece);
      // Where the graphics gave up meanwhile, nothing of the map was painted, and the event of it is yet to come.
      if (isLost(map.getCanvas())) return fail({ kind: 'lost' });
    }
    return succeed(null);
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

/** Waits for a step of the drawing: null once it is done, or why it never will be. */
type Waiting = (step: Promise<MapFault | null>) => Promise<MapFault | null>;

function untilBroken(map: MapLibreMap, signal: AbortSignal): Waiting {
  const broken = new Promise<MapFault>((resolve) => {
    if (signal.aborted) resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
    map.on('webglcontextlost', () => resolve({ kind: 'lost' }));
  });
  return (step) => Promise.race([broken, step]);
}

/** Null once the map has all that it draws. */
async function bound(
  map: MapLibreMap,
  scene: ReturnType<typeof frozenScene>,
  { basemap, headlineUrl, density, signal, unbinds }: Drawing,
): Promise<MapFault | null> {
  let fault: MapFault | null = null;
  const reports = {
    onFailure: (failure: MapFailure) => {
      if (failure.type === 'geodata') {
        fault ??= { kind: 'unread', detail: `${failure.file}: ${failure.fault}` };
      }
    },
    onRecovery: () => {},
  };
  await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  const ranges = bindLoadedRanges(map, scene, { headlineUrl, ...reports });
  unbinds.push(ranges.unbind, bindStyle(map, scene), bindFeatureStates(map, scene));
  const [ground] = await Promise.all([
    sendBasemap(map, scene, { urls: basemap, density, signal }),
    ranges.loaded(),
  ]);
  return ground.ok ? fault : { kind: 'unread', detail: ground.fault };
}

const atRest = (map: MapLibreMap): Promise<null> =>
  new Promise((resolve) => {
    map.once('idle', () => resolve(null));
    map.triggerRepaint();
  });

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

function hiddenContainer({ width, height }: Pieces['element']): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.ariaHidden = 'true';
  Object.assign(container.style, {
    position: 'fixed',
    insetInlineStart: '-20000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
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
