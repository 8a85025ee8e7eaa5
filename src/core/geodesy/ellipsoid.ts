/** The shape of WGS84, apart from the geodesics on it, which weigh more. */

/** Equatorial radius in metres. */
export const EQUATORIAL_RADIUS = 6_378_137;

/** (a − b) / a. */
export const FLATTENING = 1 / 298.257223563;

export const RADIANS = Math.PI / 180;
