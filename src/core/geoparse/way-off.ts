import { Gap, isA, type Tokens } from './tokens.ts';

/** Words between a name and the town that it lies so far from: "à une demi-heure de route au sud de". */
const MOST_WORDS = 9;

/**
 * Whether one name is said to lie so far from the next, or on which side of it: ", an hour by train from Seville",
 * ", the one across the bay from Tampa", ", 20 miles north of Boston" (away); French ", au sud de Moscou" says the same of
 * a town, and of a country that it holds the first (aside). Null for none of them.
 */
export function wayOff(tokens: Tokens, from: number, to: number): 'away' | 'aside' | null {
  const last = to - 1;
  if (last <= from || to - from > MOST_WORDS) return null;
  if (((tokens.gap[from] ?? 0) & (Gap.comma | Gap.open)) === 0) return null;
  if (!isA(tokens, last, 'genitive') && !isA(tokens, last, 'fromWord')) return null;
  if (isA(tokens, last, 'mergedArticle')) return null;
  for (let i = from + 1; i <= to; i++)
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return null;
  if (isMeasured(tokens, from, last) || isThatOne(tokens, from)) return 'away';
  if (!isA(tokens, last - 1, 'direction')) return null;
  if (isA(tokens, from, 'direction')) return 'away';
  return isA(tokens, from, 'toWord') && last - from <= 3 ? 'aside' : null;
}

/** "30 km", "an hour". */
function isMeasured(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isA(tokens, i, 'measure')) return true;
  return false;
}

/** "the one across the bay from". */
const isThatOne = (tokens: Tokens, from: number): boolean =>
  isA(tokens, from, 'article') &&
  tokens.text.slice(tokens.start[from + 1], tokens.end[from + 1]) === 'one';
