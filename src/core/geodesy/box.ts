/**
 * A piece of the globe between two meridians and two parallels, in degrees. `east` is at or beyond `west`: it goes
 * past 180 where the box crosses the date line.
 */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
