const forgets = new Set<() => void>();

/** A load that failed stays failed until the reader tries again: rendered anew, a part would else ask for it without end. */
export function untilRetried(forget: () => void): void {
  forgets.add(forget);
}

/** What failed may be asked for again. */
export function allowRetries(): void {
  for (const forget of forgets) forget();
  forgets.clear();
}
