import type { Position } from 'geojson';
import type { MapLibreMap } from '../maplibre-types.ts';
import { box } from '../style/label-layers.ts';
import { pointBoxSize } from '../style/patterns.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edges of a picture's map, in the units of the element that it, or a piece of it, is drawn in. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How thick the frame is: so far from it names stay. No name is as low as the next such box is far. */
const thickness = 6;

const id = 'name-frame';

/**
 * @param shown of the whole picture's map
 * @param whole of the element that it would be drawn in at once, whose upper left corner is the picture's
 * @param element that a piece is drawn in
 * @param away how far the middle of that lies from the middle of the whole
 */
export function frameIn(
  { shown, whole, element }: Record<'shown' | 'whole' | 'element', Size>,
  away: { readonly across: number; readonly down: number },
): Frame {
  const left = (element.width - whole.width) / 2 - away.across;
  const top = (element.height - whole.height) / 2 - away.down;
  return { left, top, right: left + shown.width, bottom: top + shown.height };
}

/** Where the boxes stand that the frame is made of. */
export function boxesAlong({ left, top, right, bottom }: Frame): [x: number, y: number][] {
  const across = steps(left, right);
  const down = steps(top, bottom);
  return [
    ...across.flatMap((x): [number, number][] => [top, bottom].map((y) => [x, y])),
    ...down.flatMap((y): [number, number][] => [left, right].map((x) => [x, y])),
  ];
}

function steps(from: number, to: number): number[] {
  const count = Math.ceil((to - from) / thickness);
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}

/**
 * Keeps names from being cut by the picture's edge: MapLibre shows those that have room beyond it. Boxes that are placed before
 * any name stand along the edge, so that a name stands elsewhere beside its point, or not at all.
 */
export function keepNamesWithin(map: MapLibreMap, frame: Frame): void {
  const place = ([x, y]: [number, number]): Position => map.unproject([x, y]).toArray();
  const [west = 0] = place([frame.left, frame.top]);
  const [east = 0] = place([frame.right, frame.top]);
  // Where the world is there twice, its sides would stand in the midst of the picture as well.
  if (east - west >= 360) return;
  const coordinates = boxesAlong(frame).map(place);
  map.addSource(id, {
    type: 'geojson',
    data: { type: 'Feature', geometry: { type: 'MultiPoint', coordinates }, properties: {} },
  });
  map.addLayer({
    id,
    type: 'symbol',
    source: id,
    layout: { ...box, 'icon-size': thickness / pointBoxSize },
  });
}
