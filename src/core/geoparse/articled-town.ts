import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, wordAt } from './tokens.ts';

/**
 * "over the Sierra Madre to", "beside the Swale.": what has an article and governs no noun is no town, though one should have
 * its name.
 */
export function isNoTown({ tokens, place }: Signals, from: number, to: number): boolean {
  if ((place[from] ?? 0) < PlaceClass.bigTown || tokens.gap[from] !== Gap.space) return false;
  if (!isA(tokens, from - 1, 'article') || !ARTICLE.test(wordAt(tokens, from - 1))) return false;
  if (tokens.gap[to] !== Gap.space)
    return tokens.gap[to] !== Gap.hyphen && tokens.gap[to] !== Gap.apostrophe;
  return ends.some((list) => isA(tokens, to, list));
}

/** Before masculine names French writes its contractions. */
const ARTICLE = /^(?:the|la)$/;

const ends = ['and', 'toWord', 'locative', 'genitive', 'copula', 'auxiliary', 'by'] as const;
