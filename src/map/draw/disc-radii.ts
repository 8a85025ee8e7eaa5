import type { PlaceBrief } from '../../library/answers.ts';
import type { NamedOnMap } from '../../store/selectors/named-on-map.ts';

/** The radius of a place's disc in CSS pixels. */
export type RadiusOf = (place: Pick<PlaceBrief, 'id'>) => number;

const SMALLEST = 4.4;

/** Pixels for each step of the root of the count, where few articles are told of. */
const GROWTH = 1.75;

/** No disc is wider, however often its place is named. */
const WIDEST = 18;

/** As many square pixels may be under discs, overlaps counted twice: about an eighth of a map. */
const MOST_INK = 70_000;

/**
 * Radii that grow with the root of the count, so that the areas compare as the counts do; the more slowly, the more is
 * named, so that there is a map between the discs of ten thousand articles too. Beside an open article all are alike.
 */
export function discRadii(
  places: readonly Pick<PlaceBrief, 'id'>[],
  { counts, counted }: NamedOnMap,
): RadiusOf {
  const stepsOf: RadiusOf = ({ id }) => Math.sqrt(Math.max(1, counts.get(id) ?? 0)) - 1;
  const growth = counted ? growthFor(places.filter(({ id }) => counts.has(id)).map(stepsOf)) : 0;
  return (place) => SMALLEST + growth * stepsOf(place);
}

/** The most that neither the widest disc nor all of them together exceed. */
function growthFor(steps: readonly number[]): number {
  const most = steps.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return 0;
  const sum = steps.reduce((a, b) => a + b, 0);
  const squares = steps.reduce((a, b) => a + b * b, 0);
  // Σ (SMALLEST + growth · steps)² = MOST_INK / π, solved for the growth.
  const half = SMALLEST * sum;
  const left = MOST_INK / Math.PI - steps.length * SMALLEST ** 2;
  const inked = left <= 0 ? 0 : (Math.sqrt(half ** 2 + squares * left) - half) / squares;
  return Math.min(GROWTH, (WIDEST - SMALLEST) / most, inked);
}
