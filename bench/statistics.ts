/** The middle of the figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error('No figures have no median.');
  return (low + high) / 2;
}

/** Median and spread, as printed: `812 (790–1,004)`. */
export function spread(figures: readonly number[], digits = 0): string {
  const format = (figure: number) =>
    figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${format(median(figures))} (${format(Math.min(...figures))}–${format(Math.max(...figures))})`;
}

/** The figure that a share of them does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const figure = sorted[Math.ceil(share * sorted.length) - 1];
  if (figure === undefined) throw new Error('No figures have no percentile.');
  return figure;
}
