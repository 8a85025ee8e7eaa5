const forgets = new Set<() => void>();
const retries = new Set<() => void>();

/** A load that failed stays failed until the reader tries again: rendered anew, a part would else ask for it without end. */
export function untilRetried(forget: () => void): void {
  forgets.add(forget);
}

/** What failed may be asked for again. */
export function allowRetries(): void {
  for (const forget of forgets) forget();
  forgets.clear();
}

/** Hears of it when the reader tries again what did not come, wherever that was told. Returns what ends it. */
export function onRetry(retry: () => void): () => void {
  retries.add(retry);
  return () => retries.delete(retry);
}

/** What is lost in one place is mostly lost in others for the same reason: all of it is tried again. */
export function retryLost(): void {
  allowRetries();
  for (const retry of [...retries]) retry();
}
