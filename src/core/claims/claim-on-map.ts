import type { LngLat } from '../units.ts';

/** What a map shows of a claim, as plain data: units of the basemap (ISO 3166 codes) and points. */
export interface ClaimOnMap {
  /** Filled: what is spoken of, a bloc's members, a country's neighbours. */
  readonly units: readonly string[];
  /** Lit: the line that two units share. */
  readonly borders: readonly (readonly [string, string])[];
  /** Drawn as geodesics. */
  readonly lines: readonly (readonly [LngLat, LngLat])[];
  readonly points: readonly PointOnMap[];
  /** What is written along the borders and lines, in kilometres; `about` where sources differ or a border has no one length. */
  readonly label: {
    readonly lowKm: number;
    readonly highKm: number;
    readonly about: boolean;
  } | null;
}

export interface PointOnMap {
  readonly point: LngLat;
  readonly name: string;
  /** As `ClaimPlace` has it. */
  readonly id: string;
}
