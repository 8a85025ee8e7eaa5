import type { FoundName } from './found-name.ts';
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts';
import { isOne, isTownNoun } from './town-words.ts';

/**
 * Whether the text speaks of a town of the region that the name is of, and does not name it yet: "A Somerset town is to get
 * its station back", "Un village du Cantal manque d’eau".
 */
export function isTownsRegion(tokens: Tokens, name: FoundName): boolean {
  return isBeforeTown(tokens, name) || isBehindTown(tokens, name);
}

/** "A Somerset town": and not ", a Somerset town", which is said of what stands before. */
const isBeforeTown = (tokens: Tokens, { from, to }: FoundName): boolean =>
  tokens.gap[from] === Gap.space &&
  /^(?:an?|the)$/i.test(wordAt(tokens, from - 1)) &&
  ((tokens.gap[from - 1] ?? 0) & Gap.comma) === 0 &&
  tokens.gap[to] === Gap.space &&
  isSmallTownNoun(tokens, to);

/** Words between "un" and the name: "un petit village de la". */
const MOST_BEFORE = 5;

/** "Un village du Cantal", "a market town in Norfolk". */
function isBehindTown(tokens: Tokens, { from }: FoundName): boolean {
  let isNoun = false;
  for (let i = from - 1; i >= Math.max(0, from - MOST_BEFORE); i--) {
    if (((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
    if (isNoun && isOne(tokens, i)) return ((tokens.gap[i] ?? 0) & Gap.comma) === 0;
    if (isSmallTownNoun(tokens, i)) isNoun = true;
  }
  return false;
}

const isSmallTownNoun = (tokens: Tokens, i: number): boolean =>
  isTownNoun(tokens, i) && ((tokens.shape[i] ?? 0) & Shape.capital) === 0;
