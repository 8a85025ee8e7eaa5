const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance on a sphere, in km: for telling near from far, not for drawing. */
export function roughKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const a =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) *
      Math.cos(latB * RADIANS) *
      Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
