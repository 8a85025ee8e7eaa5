import type { EditionIndex } from '../core/edition/index-edition.ts';
import type { PlaceId, SystemId } from '../core/edition/model.ts';
import type { Origin, Overlay, OverlayKey } from './state.ts';

/** `system:variant@place` or `system:variant@lat,lng`. */
export function encodeOverlay({ systemId, variantId, origin }: Overlay): string {
  return `${systemId}:${variantId}@${encodeOrigin(origin)}`;
}

export function decodeOverlay(value: string, key: OverlayKey, index: EditionIndex): Overlay | null {
  const match = /^(?<system>[^:@]+):(?<variant>[^:@]+)@(?<origin>.+)$/.exec(value);
  if (match?.groups === undefined) return null;
  const { system: systemId, variant: variantId, origin: originText } = match.groups;
  const system = index.systemById.get(systemId as SystemId);
  const variant = system?.variants.find(({ id }) => id === variantId);
  const origin = decodeOrigin(originText ?? '', index);
  if (system === undefined || variant === undefined || origin === null) return null;
  return { key, systemId: system.id, variantId: variant.id, origin };
}

function encodeOrigin(origin: Origin): string {
  if (origin.type === 'place') return origin.placeId;
  const [lng, lat] = origin.point;
  return `${Number(lat.toFixed(5))},${Number(lng.toFixed(5))}`;
}

function decodeOrigin(value: string, { placeById }: EditionIndex): Origin | null {
  const place = placeById.get(value as PlaceId);
  if (place !== undefined) {
    return place.geometry.type === 'members' ? null : { type: 'place', placeId: place.id };
  }
  const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(value);
  const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return null;
  return { type: 'point', point: [lng, lat] };
}
