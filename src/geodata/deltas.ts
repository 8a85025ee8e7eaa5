import type { GridPoint } from './grid.ts';

/** The steps from point to point, the first from the grid's origin: TopoJSON's delta encoding. */
export function deltas(points: readonly GridPoint[]): GridPoint[] {
  let [px, py] = [0, 0];
  return points.map(([x, y]) => {
    const delta: GridPoint = [x - px, y - py];
    [px, py] = [x, y];
    return delta;
  });
}
