/** The longest side, in pixels, that is asked of the graphics. */
export const mostPixels = 8192;

/**
 * A side of the element that a picture's map is drawn in, in the units of the page: one more than the picture shows, so
 * that no edge is left without map by a rounding, but where that would be more pixels than the graphics are asked for.
 */
export function hiddenSide(shown: number, density: number): number {
  return (shown + 1) * density <= mostPixels ? shown + 1 : shown;
}

/** Pixels to the unit that a canvas was given, so that they are not fewer for how fractions are kept. */
export const askedRatio = (density: number): number => density * (1 + Number.EPSILON * 8);

/** Whether the graphics drew fewer pixels to the unit than they were asked for, beyond what rounding takes. */
export const isCoarser = (pixels: number, units: number, density: number): boolean =>
  units * density - pixels >= 1;
