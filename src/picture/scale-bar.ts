/** WGS84: half the equatorial axis, in kilometres, and the first eccentricity squared. */
const axis = 6378.137;
const eccentricity2 = 0.00669437999014;

/** The size of the whole world at zoom 0, as MapLibre has it. */
const worldAtZoom0 = 512;

export interface ScaleBar {
  readonly km: number;
  /** How long it is drawn, in the units of the layout. */
  readonly length: number;
}

/**
 * The longest round length (1, 2 or 5 and noughts) that a bar of so many units can show along a parallel. On a
 * Mercator map it holds at that latitude alone: it follows the parallel of WGS84, a·cos φ / √(1 − e²·sin² φ).
 *
 * @param most in the units of the layout
 */
export function scaleBar(zoom: number, latitude: number, most: number): ScaleBar {
  const phi = (latitude * Math.PI) / 180;
  const radius = (axis * Math.cos(phi)) / Math.sqrt(1 - eccentricity2 * Math.sin(phi) ** 2);
  const perUnit = (2 * Math.PI * radius) / (worldAtZoom0 * 2 ** zoom);
  const longest = perUnit * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { km, length: km / perUnit };
}
