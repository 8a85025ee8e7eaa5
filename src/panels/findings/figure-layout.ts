import type { EditionFinding } from '../../library/edition-finding.ts';

/** What a figure on the line is: the article's, one that counts, or one that is told of and does not count. */
export type FigureKind = 'stated' | 'counted' | 'uncounted';

export interface FigureMark {
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  /** Null for the article's own. */
  readonly source: string | null;
  /** Pixels along the line. */
  readonly from: number;
  readonly to: number;
  /** Where its words are centred, above the line or below it, and how many lines away. */
  readonly labelAt: number;
  readonly side: 'above' | 'below';
  readonly level: number;
}

export interface FigureLayout {
  readonly marks: readonly FigureMark[];
  readonly ticks: readonly { readonly km: number; readonly at: number }[];
  /** How many lines of words there are on each side. */
  readonly above: number;
  readonly below: number;
}

/** About how wide a character of the labels is. */
const characterWidth = 6.4;
const gap = 10;

/**
 * Lays all figures of a finding on one line, the article's and those not counted above it, those that count below; words
 * that would meet go a line further. Null where there is no line: less than two figures, or all the same.
 *
 * @param width of the line in pixels
 * @param wordsOf a mark's label
 */
export function layoutFigures(
  { computed, stated }: Pick<EditionFinding, 'computed' | 'stated'>,
  width: number,
  wordsOf: (mark: Pick<FigureMark, 'kind' | 'low' | 'high' | 'source'>) => string,
): FigureLayout | null {
  const figures = (computed?.figures ?? []).map((figure) => ({
    kind: figure.isCounted ? ('counted' as const) : ('uncounted' as const),
    low: figure.low,
    high: figure.high,
    source: figure.source,
  }));
  const own =
    stated === null
      ? []
      : [{ kind: 'stated' as const, low: stated.lowKm, high: stated.highKm, source: null }];
  const all = [...own, ...figures];
  const ends = all.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (all.length < 2 || !(most > least)) return null;
  const margin = 0.08 * width;
  const at = (km: number): number =>
    margin + ((km - least) / (most - least)) * (width - 2 * margin);
  const taken = { above: [] as number[], below: [] as number[] };
  const marks = [...all]
    .sort((a, b) => a.low + a.high - b.low - b.high)
    .map((figure): FigureMark => {
      const [from, to] = [at(figure.low), at(figure.high)];
      const side = figure.kind === 'counted' ? 'below' : 'above';
      const half = (wordsOf(figure).length * characterWidth) / 2;
      const labelAt = Math.min(Math.max((from + to) / 2, half), width - half);
      const lines = taken[side];
      const free = lines.findIndex((end) => end + gap <= labelAt - half);
      const level = free === -1 ? lines.length : free;
      lines[level] = labelAt + half;
      return { ...figure, from, to, labelAt, side, level };
    });
  return {
    marks,
    ticks: ticksBetween(least, most).map((km) => ({ km, at: at(km) })),
    above: taken.above.length,
    below: taken.below.length,
  };
}

/** Round figures, some four of them. */
function ticksBetween(least: number, most: number): readonly number[] {
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(least / step);
  const count = Math.max(0, Math.floor(most / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
