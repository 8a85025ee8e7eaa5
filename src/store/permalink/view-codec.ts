import type { View } from '../state.ts';
import type { Codec } from './codec.ts';

/** `map=z/lat/lng` is MapLibre's own convention. */
export const viewCodec: Codec<'view'> = {
  keys: ['map'],
  encode: ({ view }) => (view === null ? [] : [['map', encodeView(view)]]),
  decode: (read) => read.one('map', decodeView),
};

/** MapLibre's order: zoom, latitude, longitude; five decimals are about a metre. */
function encodeView({ zoom, center: [lng, lat] }: View): string {
  return [round(zoom, 2), round(lat, 5), round(lng, 5)].join('/');
}

function decodeView(value: string): View | null {
  const parts = value.split('/');
  const [zoom, lat, lng] = parts.map(Number);
  if (parts.length < 3 || zoom === undefined || lat === undefined || lng === undefined) return null;
  if (!within(zoom, 0, 24) || !within(lat, -90, 90) || !within(lng, -180, 180)) return null;
  return { zoom, center: [lng, lat] };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
