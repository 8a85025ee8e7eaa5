/** Words of a list, parted by spaces, numbered from `first` on. */
export const inOrder = (words: string, first = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(/\s+/).map((word, i) => [word, first + i]));

/** Words parted by spaces, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
