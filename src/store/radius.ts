/** Half the way round the globe: nothing is farther. */
const farthest = 20_000;

/** Whether a number of kilometres can be drawn as a radius. */
export function isRadius(km: number): boolean {
  return Number.isFinite(km) && km > 0 && km <= farthest;
}
