/** Half the way round the globe: nothing is farther. */
const farthest = 20_000;

/** Whether a number of kilometres can be drawn as a radius: to the metre, as links hold it. */
export function isRadius(km: number): boolean {
  return km > 0 && km <= farthest && km === Number(km.toFixed(3));
}
