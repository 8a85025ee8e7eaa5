import type { PlaceId, SystemId } from '../../core/edition/model.ts';
import { kilometres } from '../../core/units.ts';
import type { EditionHead } from '../../library/library.ts';
import { isRadius } from '../radius.ts';
import { systemById } from '../selectors/systems.ts';
import type { ChosenOrigin, Overlay, RadiusOverlay, SystemOverlay } from '../state.ts';
import type { Codec } from './codec.ts';
import { idOf } from './link-reader.ts';

export const overlaysCodec: Codec<'overlays'> = {
  keys: ['range', 'radius'],
  encode: ({ overlays }) =>
    overlays.map((overlay) => {
      const key = overlay.type === 'system' ? 'range' : 'radius';
      return [key, encodeOverlay(overlay)] as const;
    }),
  decode: (read, head) => {
    const ranges = read.each('range', (value) => decodeOverlay(value, systemsOf(head)));
    const radii = read.each('radius', (value) => decodeOverlay(value, decodeKilometres));
    // Each takes a slot, and so a colour, of its own.
    return [...ranges, ...radii].map((overlay, key) => ({ ...overlay, key }));
  },
};

/** As they are counted when a link is read: the ranges, then the radii. */
export const inLinkOrder = (overlays: readonly Overlay[]): readonly Overlay[] => [
  ...overlays.filter(({ type }) => type === 'system'),
  ...overlays.filter(({ type }) => type === 'radius'),
];

/**
 * `system:variant@origin`, or `kilometres@origin`, where an origin is `place,place` or `lat,lng`; then `;everywhere` for what
 * is in range of all of it, and `;beyond=place,place` for what is not counted.
 */
function encodeOverlay(overlay: Overlay): string {
  const { origin, mode, beyond } = overlay;
  const what =
    overlay.type === 'system' ? `${overlay.systemId}:${overlay.variantId}` : String(overlay.km);
  const parts = [`${what}@${encodeOrigin(origin)}`];
  if (mode === 'everywhere') parts.push('everywhere');
  if (beyond.length > 0) parts.push(`beyond=${beyond.join(',')}`);
  return parts.join(';');
}

type Subject =
  | Pick<SystemOverlay, 'type' | 'systemId' | 'variantId'>
  | Pick<RadiusOverlay, 'type' | 'km'>;

function decodeOverlay(
  value: string,
  decodeSubject: (what: string) => Subject | null,
): Overlay | null {
  const [what = '', ...options] = value.split(';');
  const at = what.indexOf('@');
  const subject = at === -1 ? null : decodeSubject(what.slice(0, at));
  const origin = decodeOrigin(what.slice(at + 1));
  const beyond = decodeBeyond(options);
  if (subject === null || origin === null || beyond === null) return null;
  const mode = options.includes('everywhere') ? 'everywhere' : 'somewhere';
  return { ...subject, key: 0, origin, mode, beyond };
}

function systemsOf(head: EditionHead): (what: string) => Subject | null {
  return (what) => {
    const [systemId = '', variantId = '', ...more] = what.split(':');
    const system = systemById({ head }, systemId as SystemId);
    const variant = system?.variants.find(({ id }) => id === variantId);
    if (system === null || variant === undefined || more.length > 0) return null;
    return { type: 'system', systemId: system.id, variantId: variant.id };
  };
}

function decodeKilometres(what: string): Subject | null {
  const km = /^\d{1,5}(?:\.\d{1,3})?$/.test(what) ? Number(what) : Number.NaN;
  return isRadius(km) ? { type: 'radius', km: kilometres(km) } : null;
}

function encodeOrigin(origin: ChosenOrigin): string {
  if (origin.type === 'places') return origin.placeIds.join(',');
  const [lng, lat] = origin.point;
  return `${Number(lat.toFixed(5))},${Number(lng.toFixed(5))}`;
}

function decodeOrigin(value: string): ChosenOrigin | null {
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
