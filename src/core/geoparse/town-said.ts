import { Gap, isA, Shape, type Tokens } from './tokens.ts';
import { isOne } from './town-words.ts';

/** Words between an article and the noun for a sort of place: "une petite ville minière". */
const MOST_WORDS = 3;

/** "X est une ville de …", "X, a small town in …": whether what follows a name says that it is a settlement. */
export function isTownSaid(tokens: Tokens, to: number): boolean {
  const gap = tokens.gap[to];
  const isCopula = gap === Gap.space && isA(tokens, to, 'copula');
  if (!isCopula && gap !== (Gap.comma | Gap.space)) return false;
  const article = isCopula ? to + 1 : to;
  if (!isA(tokens, article, 'article') && !isOne(tokens, article)) return false;
  for (let i = article + 1; i <= article + 1 + MOST_WORDS; i++) {
    if (i >= tokens.count || ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0)
      return false;
    if (((tokens.shape[i] ?? 0) & Shape.capital) !== 0) return false;
    if (isA(tokens, i, 'cityNoun')) return true;
    if (isA(tokens, i, 'genitive') || isA(tokens, i, 'locative')) return false;
  }
  return false;
}
