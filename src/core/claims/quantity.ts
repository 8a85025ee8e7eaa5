/** How a text hedges a figure. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'up to';

/** A length as a text states it, in kilometres. */
export interface Quantity {
  readonly lowKm: number;
  readonly highKm: number;
  readonly qualifier: Qualifier;
  /** Half the step that the figure is rounded to, in kilometres: 50 for "300 km", 0.5 for "1,084 km". */
  readonly roundingKm: number;
}

/** Whether a measured span of kilometres bears the claim out, and by how much it misses else. */
export interface Comparison {
  readonly holds: boolean;
  /** Kilometres between the nearest figures; 0 where they meet. */
  readonly byKm: number;
}

/** What each hedge allows beyond the figure: "about" a seventh, "nearly" counts as about. */
const ABOUT = 0.15;

/**
 * Compares a stated length with a measured one.
 *
 * @param errorKm how far the truth may lie from what was measured, besides the span itself
 */
export function compare(
  stated: Quantity,
  measured: { readonly lowKm: number; readonly highKm: number },
  errorKm: number,
): Comparison {
  const { lowKm, highKm, qualifier, roundingKm } = stated;
  // "About" covers the rounding; else a figure is rounded to a tenth of itself at most.
  const rounding = qualifier === 'about' ? 0 : Math.min(roundingKm, 0.1 * highKm);
  const slack = errorKm + rounding;
  const least = measured.lowKm - slack;
  const most = measured.highKm + slack;
  const byKm = missOf(qualifier, lowKm, highKm, least, most);
  return { holds: byKm === 0, byKm: byKm === 0 ? 0 : byKm + slack };
}

function missOf(
  qualifier: Qualifier,
  low: number,
  high: number,
  least: number,
  most: number,
): number {
  switch (qualifier) {
    case 'over':
      // "More than 100 km" of what is 400 km is true; of 1,000 km it says another thing.
      return most < low ? low - most : Math.max(0, least - 4 * high);
    case 'under':
    case 'up to':
      return Math.max(0, least - high);
    case 'about':
      return apart(low * (1 - ABOUT), high * (1 + ABOUT), least, most);
    case 'exact':
      return apart(low, high, least, most);
  }
}

const apart = (low: number, high: number, least: number, most: number): number =>
  Math.max(0, low - most, least - high);
