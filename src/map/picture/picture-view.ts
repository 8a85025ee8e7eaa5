import type { Scene } from '../../store/scene.ts';
import type { View } from '../../store/state.ts';
import { mercatorY, project, unproject } from '../camera/frame.ts';
import { openingView } from '../camera/opening-view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the whole world at zoom 0, in CSS pixels, as MapLibre has it. */
const worldAtZoom0 = 512;

/** A picture nearer or farther than this would show nothing more. */
const zooms = { least: 0, most: 9 } as const;

/** The view of a picture: about the same middle, with all that is to be seen of the map on the screen. */
export function pictureView(scene: Scene, size: Size): View {
  return withinWorld(fittedView(scene, size), size);
}

/**
 * What MapLibre would make of a view that shows more than there is to the north and the south: a scale that is worked
 * out of a view must be of the one that is drawn.
 */
function withinWorld({ zoom, center }: View, { height }: Size): View {
  // The element that is drawn in may be one unit higher than what the picture shows.
  const least = height + 1;
  const nearest = Math.max(zoom, Math.log2(least / worldAtZoom0));
  const half = least / 2 / (worldAtZoom0 * 2 ** nearest);
  const [x, y] = project(center);
  const inside = Math.min(1 - half, Math.max(half, y));
  return inside === y ? { zoom: nearest, center } : { zoom: nearest, center: unproject(x, inside) };
}

function fittedView(scene: Scene, { width, height }: Size): View {
  const { view, bounds } = scene;
  if (view === null || bounds === null) {
    const margin = 24;
    const padding = { top: margin, right: margin, bottom: margin, left: margin };
    return openingView(scene, { width, height, padding });
  }
  const { zoom, center } = view;
  const world = worldAtZoom0 * 2 ** zoom;
  const seenWidth = ((bounds.east - bounds.west) / 360) * world;
  // The middle is that of what nothing covers, which begins at the top: a sheet over the lower part does not count.
  const seenHeight = 2 * (mercatorY(center[1]) - mercatorY(bounds.north)) * world;
  const scale = Math.min(width / seenWidth, height / seenHeight);
  const fitted = Number.isFinite(scale) && scale > 0 ? zoom + Math.log2(scale) : zoom;
  return { zoom: Math.min(zooms.most, Math.max(zooms.least, fitted)), center };
}
