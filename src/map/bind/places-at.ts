import type { PlaceId } from '../../core/edition/model.ts';
import type { OverlayKey } from '../../store/state.ts';
import type { MapGeoJSONFeature, MapLibreMap } from '../maplibre-types.ts';

/** Where somebody points, in CSS pixels, and how far beside it still counts. */
export interface Pointing {
  readonly x: number;
  readonly y: number;
  readonly slack: number;
}

const labelLayers = [
  'label-selected-place',
  'label-selected-country',
  'label-place',
  'label-area',
  'label-country',
];

/**
 * The places at a spot, the nearest first. More than one only where their points lie together. A
 * point is meant before a name, a name before a point nearby, and the ground last.
 */
export function placesAt(
  map: MapLibreMap,
  pointing: Pointing,
  placeOfUnit: (unit: string) => PlaceId | null,
): readonly PlaceId[] {
  const named = namedAt(map, pointing);
  return named.length > 0 ? named : groundAt(map, pointing, placeOfUnit);
}

/** The places whose points or names are at a spot. */
export function namedAt(map: MapLibreMap, pointing: Pointing): readonly PlaceId[] {
  const points = pointsNear(map, pointing);
  const hit = points.filter(({ beside }) => beside <= hand);
  if (hit.length > 0) return hit.map(({ placeId }) => placeId);
  const label = features(map, pointing, labelLayers).flatMap(placeIdOf)[0];
  if (label !== undefined) return [label];
  return points.map(({ placeId }) => placeId);
}

/** The overlay whose line is at a spot; null where there is none. */
export function overlayAt(map: MapLibreMap, pointing: Pointing): OverlayKey | null {
  const [line] = features(map, pointing, ['reach-high', 'reach-low', 'reach-own']);
  const key: unknown = line?.properties.overlay;
  return typeof key === 'number' ? key : null;
}

function groundAt(
  map: MapLibreMap,
  pointing: Pointing,
  placeOfUnit: (unit: string) => PlaceId | null,
): readonly PlaceId[] {
  const area = features(map, pointing, ['place-area']).flatMap(placeIdOf)[0];
  if (area !== undefined) return [area];
  const unit = features(map, pointing, ['land'])[0]?.id;
  const country = typeof unit === 'string' ? placeOfUnit(unit) : null;
  return country === null ? [] : [country];
}

/** So far beside a disc's edge it is still hit squarely. */
const hand = 2;

function pointsNear(map: MapLibreMap, { x, y, slack }: Pointing) {
  const reach = slack + largestRadius;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: ['place'] },
  );
  const nearest = new Map<PlaceId, number>();
  for (const feature of found) {
    const beside = distanceBeside(map, feature, x, y);
    for (const id of placeIdOf(feature)) {
      if (beside <= slack) nearest.set(id, Math.min(beside, nearest.get(id) ?? beside));
    }
  }
  return [...nearest]
    .map(([placeId, beside]) => ({ placeId, beside }))
    .sort((a, b) => a.beside - b.beside);
}

const largestRadius = 24;

/** From a spot to a disc's edge; below zero within it. */
function distanceBeside(
  map: MapLibreMap,
  { geometry, properties }: MapGeoJSONFeature,
  x: number,
  y: number,
): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY;
  const [lng = 0, lat = 0] = geometry.coordinates;
  const at = map.project([lng, lat]);
  const { radius = 0 }: { radius?: number } = properties;
  return Math.hypot(at.x - x, at.y - y) - radius;
}

function features(map: MapLibreMap, { x, y }: Pointing, layers: string[]): MapGeoJSONFeature[] {
  return map.queryRenderedFeatures([x, y], { layers });
}

function placeIdOf({ properties }: MapGeoJSONFeature): PlaceId[] {
  const { placeId }: { placeId?: unknown } = properties;
  return typeof placeId === 'string' ? [placeId as PlaceId] : [];
}
