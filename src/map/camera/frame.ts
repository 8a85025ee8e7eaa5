import type { Box } from '../../core/geodesy/box.ts';
import type { LngLat } from '../../core/units.ts';
import type { View } from '../../store/state.ts';

/** The part of the canvas that nothing covers is what is left within the padding; CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The size of the whole world at zoom 0, in CSS pixels, as MapLibre has it. */
const worldAtZoom0 = 512;

/** Web Mercator's own end: where the world is a square. */
const maxLatitude = 85.051129;

/** Zooms that a fit keeps to. */
export interface ZoomLimits {
  readonly closest: number;
  /** Where this is too close for all of the box to be in, its middle is. */
  readonly widest?: number;
}

/** The view that shows all of a box in what nothing covers. */
export function fitBox(
  box: Box,
  viewport: Viewport,
  { closest, widest = Number.NEGATIVE_INFINITY }: ZoomLimits,
): View {
  const { padding } = viewport;
  const width = Math.max(1, viewport.width - padding.left - padding.right);
  const height = Math.max(1, viewport.height - padding.top - padding.bottom);
  const { left, right, top, bottom } = worldEdges(box);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const middle = (top + bottom) / 2;
  const least = Math.max(scale, leastScale(middle, viewport));
  const zoom = Math.max(widest, Math.min(closest, Math.log2(least / worldAtZoom0)));
  const clear = { zoom, center: unproject((left + right) / 2, middle) };
  return canvasView(clear, viewport);
}

/**
 * The least size of the world, in CSS pixels, at which a height of the unit square comes to the middle of what nothing
 * covers: the canvas shows nothing beyond the poles, so that a smaller world is held where it ends.
 */
function leastScale(y: number, { height, padding }: Viewport): number {
  const down = (padding.bottom - padding.top) / 2;
  return Math.max((height / 2 - down) / y, (height / 2 + down) / (1 - y));
}

/**
 * A view by the middle of what nothing covers, as links have it, since what covers the map differs from screen to
 * screen: as a view by the middle of the canvas.
 */
export function canvasView(clear: View, { padding }: Viewport): View {
  return shifted(clear, (padding.right - padding.left) / 2, (padding.bottom - padding.top) / 2);
}

/** The other way round. */
export function clearView(canvas: View, { padding }: Viewport): View {
  return shifted(canvas, (padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2);
}

/** Moved by so many CSS pixels. */
export function shifted({ zoom, center }: View, across: number, down: number): View {
  if (across === 0 && down === 0) return { zoom, center };
  const pixel = 1 / (worldAtZoom0 * 2 ** zoom);
  const [x, y] = project(center);
  return { zoom, center: unproject(x + across * pixel, y + down * pixel) };
}

/** The view at the same zoom, moved just so far that the box is well inside; null where it is too large. */
export function slideTo(box: Box, view: View, viewport: Viewport): View | null {
  const edges = screenEdges(box, view, viewport);
  const { left, right, top, bottom } = clearArea(viewport, comfort);
  if (edges.right - edges.left > right - left || edges.bottom - edges.top > bottom - top)
    return null;
  const x = into(edges.left, edges.right, left, right);
  const y = into(edges.top, edges.bottom, top, bottom);
  const pixel = 1 / (worldAtZoom0 * 2 ** view.zoom);
  const [centerX, centerY] = project(view.center);
  return { zoom: view.zoom, center: unproject(centerX + x * pixel, centerY + y * pixel) };
}

/** Of the uncovered screen, the share kept free at each edge when the camera slides. */
const comfort = 0.15;

/** How far to go for a stretch to lie between two bounds. */
function into(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? to - end : 0;
}

/** Where the box lies on the screen: how much of it, and how much of the screen it takes. */
export interface Sight {
  /** Of the box, the share that is on the uncovered part of the screen, from 0 to 1. */
  readonly visible: number;
  /** Of the uncovered screen, the share that the box takes. */
  readonly filled: number;
}

export function sightOf(box: Box, view: View, viewport: Viewport): Sight {
  const edges = screenEdges(box, view, viewport);
  const clear = clearArea(viewport, 0);
  const across = overlap(edges.left, edges.right, clear.left, clear.right);
  const down = overlap(edges.top, edges.bottom, clear.top, clear.bottom);
  return {
    visible: across.ofFirst * down.ofFirst,
    filled: across.ofSecond * down.ofSecond,
  };
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a box is on the screen; of the world's copies the one nearest to the middle. */
function screenEdges(box: Box, view: View, { width, height }: Viewport): Edges {
  const size = worldAtZoom0 * 2 ** view.zoom;
  const [centerX, centerY] = project(view.center);
  const { left, right, top, bottom } = worldEdges(box);
  const copy = Math.round(centerX - (left + right) / 2);
  return {
    left: (left + copy - centerX) * size + width / 2,
    right: (right + copy - centerX) * size + width / 2,
    top: (top - centerY) * size + height / 2,
    bottom: (bottom - centerY) * size + height / 2,
  };
}

/** What nothing covers, less a share of it at every edge. */
function clearArea({ width, height, padding }: Viewport, share: number): Edges {
  const across = (width - padding.left - padding.right) * share;
  const down = (height - padding.top - padding.bottom) * share;
  return {
    left: padding.left + across,
    right: width - padding.right - across,
    top: padding.top + down,
    bottom: height - padding.bottom - down,
  };
}

/** How much of each of two stretches lies in the other; a stretch of no length is in it or not. */
function overlap(from: number, to: number, start: number, end: number) {
  const shared = Math.min(to, end) - Math.max(from, start);
  if (shared < -imperceptible) return { ofFirst: 0, ofSecond: 0 };
  return { ofFirst: share(shared, to - from), ofSecond: share(shared, end - start) };
}

/** In CSS pixels: what a fit puts on the very edge is in. */
const imperceptible = 0.5;

function share(part: number, whole: number): number {
  return whole < imperceptible ? 1 : Math.max(0, part) / whole;
}

function worldEdges({ west, south, east, north }: Box) {
  const [left, bottom] = project([west, south]);
  const [right, top] = project([east, north]);
  return { left, right, top, bottom };
}

/** Longitude and latitude to the unit square of Web Mercator, y downwards. */
export function project([lng, lat]: LngLat): [x: number, y: number] {
  return [lng / 360 + 0.5, mercatorY(lat)];
}

/** From 0 at the northern end of Web Mercator to 1 at the southern. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export function unproject(x: number, y: number): LngLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  const lng = (x - 0.5) * 360;
  return [((((lng + 180) % 360) + 360) % 360) - 180, lat];
}
