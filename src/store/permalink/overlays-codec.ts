import type { PlaceId, SystemId } from '../../core/edition/model.ts';
import type { EditionHead } from '../../library/library.ts';
import { systemById } from '../selectors/systems.ts';
import type { Origin, Overlay, OverlayKey } from '../state.ts';
import { idOf } from './link-reader.ts';
import type { Codec } from './linked-state.ts';

export const overlaysCodec: Codec<'overlays'> = {
  keys: ['range'],
  encode: ({ overlays }) => overlays.map((overlay) => ['range', encodeOverlay(overlay)] as const),
  decode: (read, head) => read.each('range', (value, key) => decodeOverlay(value, key, head)),
};

/**
 * `system:variant@origin`, where an origin is `place,place` or `lat,lng`; then `;everywhere` for what
 * is in range of all of it, and `;beyond=place,place` for what is not counted.
 */
function encodeOverlay({ systemId, variantId, origin, mode, beyond }: Overlay): string {
  const parts = [`${systemId}:${variantId}@${encodeOrigin(origin)}`];
  if (mode === 'everywhere') parts.push('everywhere');
  if (beyond.length > 0) parts.push(`beyond=${beyond.join(',')}`);
  return parts.join(';');
}

function decodeOverlay(value: string, key: OverlayKey, head: EditionHead): Overlay | null {
  const [what = '', ...options] = value.split(';');
  const match = /^(?<system>[^:@]+):(?<variant>[^:@]+)@(?<origin>.+)$/.exec(what);
  if (match?.groups === undefined) return null;
  const { system: systemId, variant: variantId, origin: originText } = match.groups;
  const system = systemById({ head }, systemId as SystemId);
  const variant = system?.variants.find(({ id }) => id === variantId);
  const origin = decodeOrigin(originText ?? '');
  const beyond = decodeBeyond(options);
  if (system === null || variant === undefined || origin === null || beyond === null) {
    return null;
  }
  const mode = options.includes('everywhere') ? 'everywhere' : 'somewhere';
  return { key, systemId: system.id, variantId: variant.id, origin, mode, beyond };
}

function encodeOrigin(origin: Origin): string {
  if (origin.type === 'places') return origin.placeIds.join(',');
  const [lng, lat] = origin.point;
  return `${Number(lat.toFixed(5))},${Number(lng.toFixed(5))}`;
}

function decodeOrigin(value: string): Origin | null {
  const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(value);
  if (match === null) {
    const placeIds = decodePlaces(value);
    return placeIds && { type: 'places', placeIds };
  }
  const [lat, lng] = [Number(match[1]), Number(match[2])];
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return null;
  return { type: 'point', point: [lng, lat] };
}

/** The only options there are: "everywhere", and one "beyond" with places that are known. */
function decodeBeyond(options: readonly string[]): readonly PlaceId[] | null {
  const others = options.filter((option) => option !== 'everywhere');
  const [beyond, ...more] = others;
  if (beyond === undefined) return [];
  if (more.length > 0 || !beyond.startsWith('beyond=')) return null;
  return decodePlaces(beyond.slice('beyond='.length));
}

function decodePlaces(value: string): readonly PlaceId[] | null {
  const ids = value.split(',').map((id) => idOf<PlaceId>(id));
  const understood = ids.filter((id) => id !== null);
  return understood.length === ids.length ? [...new Set(understood)] : null;
}
