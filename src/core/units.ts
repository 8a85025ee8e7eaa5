import type { Brand } from './brand.ts';

/** A length on the ground, in kilometres. */
export type Kilometres = Brand<number, 'km'>;

/** A length on the ground, in metres. */
export type Metres = Brand<number, 'm'>;

/** WGS84 longitude then latitude, in degrees: the order of RFC 7946. */
export type LngLat = readonly [lng: number, lat: number];

export const kilometres = (value: number): Kilometres => value as Kilometres;

export const metres = (value: number): Metres => value as Metres;

/** How far a range goes: from the lowest to the highest claim; one figure twice where they agree. */
export interface RangeSpan {
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
}
