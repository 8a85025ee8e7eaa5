import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl';
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
import { onWorkersFailed, startWorkers, workersFile } from '../map-workers.ts';
import { mapStyle } from '../style/map-style.ts';
import { frozenScene } from './frozen-scene.ts';
import { askedRatio, hiddenSide, isCoarser, mostPixels } from './hidden-sides.ts';
import { type Frame, frameIn, keepNamesWithin } from './name-frame.ts';
import { sendBasemap } from './picture-basemap.ts';
import { type Limits, type Piece, type Pieces, piecesOf } from './pieces.ts';

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

/** What is asked of the graphics, the most first; fewer pixels at once than most hold, so that none takes long to draw. */
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
    result = await drawPieces(order, pieces, (place) => drawPiece(place, files, paint, signal));
    if (result.ok || result.fault.kind !== 'too-large') return result;
  }
  return result;
}

interface PieceOrder extends MapOrder {
  readonly piece: Piece;
  /** Of the whole picture, in the units of the element that the piece is drawn in. */
  readonly frame: Frame;
}

/** Each on a map of its own: one that moves keeps names where they had room before. */
async function drawPieces(
  order: MapOrder,
  { element, pieces }: Pieces,
  draw: (order: PieceOrder) => Promise<Result<null, MapFault>>,
): Promise<Result<null, MapFault>> {
  const { width, height, density } = order;
  const whole = { width: hiddenSide(width, density), height: hiddenSide(height, density) };
  for (const piece of pieces) {
    const view = shifted(order.view, piece.across, piece.down);
    const frame = frameIn({ shown: { width, height }, whole, element }, piece);
    const drawn = await draw({ ...order, ...element, view, piece, frame });
    if (!drawn.ok) return drawn;
  }
  return succeed(null);
}

async function drawPiece(
  order: PieceOrder,
  files: MapFiles,
  paint: PaintPiece,
  signal: AbortSignal,
): Promise<Result<null, MapFault>> {
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
    const { density, frame } = order;
    const fault = await drawn(map, scene, { ...files, density, frame, signal, unbinds });
    if (fault !== null) return fail(fault);
    paint(map.getCanvas(), order.piece);
    // Where the graphics gave up meanwhile, nothing of the map was painted, and the event of it is yet to come.
    return isLost(map.getCanvas()) ? fail({ kind: 'lost' }) : succeed(null);
  } finally {
    for (const unbind of unbinds) unbind();
    map.remove();
    container.remove();
  }
}

interface Drawing extends MapFiles {
  readonly density: number;
  readonly frame: Frame;
  readonly signal: AbortSignal;
  readonly unbinds: (() => void)[];
}

/** Null once all is drawn, or why it is not. */
async function drawn(
  map: MapLibreMap,
  scene: ReturnType<typeof frozenScene>,
  { basemap, headlineUrl, density, frame, signal, unbinds }: Drawing,
): Promise<MapFault | null> {
  let fault: MapFault | null = null;
  const broken = new Promise<MapFault>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
    unbinds.push(onWorkersFailed(() => resolve({ kind: 'unread', detail: workersFile })));
    map.on('webglcontextlost', () => resolve({ kind: 'lost' }));
  });
  startWorkers();
  if (signal.aborted) return { kind: 'stopped' };
  const reports = {
    onFailure: (failure: MapFailure) => {
      if ('file' in failure) {
        fault ??= { kind: 'unread', detail: `${failure.file}: ${failure.fault}` };
      }
    },
    onRecovery: () => {},
  };
  const finished = (async (): Promise<MapFault | null> => {
    await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
    keepNamesWithin(map, frame);
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

function hiddenContainer({ width, height }: MapOrder): HTMLElement {
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
