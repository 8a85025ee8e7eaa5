import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** Words of its clause that are looked at for what is done on water, before the name and behind it. */
const MOST_BEFORE = 5;
const MOST_AFTER = 5;

interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * "franchi le X", "une pirogue a chaviré sur le X", "la crue du X", "Le X a débordé", "the Tigris burst its
 * banks": a name with its article, and what is done on water, or what waters do.
 */
export const isWaterSaid = (tokens: Tokens, name: Words): boolean =>
  isWatersDoing(tokens, name) ||
  (isWithArticle(tokens, name.from) &&
    (isCrossed(tokens, name.from) ||
      (!isA(tokens, name.from - 1, 'mergedArticle') && isSailed(tokens, name))));

/** "Le X a débordé", "la Gambie était basse": what nothing else does. */
export const isWatersDoing = (tokens: Tokens, { from, to }: Words): boolean =>
  isWithArticle(tokens, from) && !isA(tokens, from - 1, 'mergedArticle') && isFlowing(tokens, to);

const isWithArticle = (tokens: Tokens, from: number): boolean =>
  from > 0 &&
  ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0 &&
  (isA(tokens, from - 1, 'mergedArticle') || isA(tokens, from - 1, 'article'));

function isCrossed(tokens: Tokens, from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - MOST_BEFORE); i--) {
    if (((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
    if (isA(tokens, i, 'onWater')) return true;
  }
  return false;
}

/** "Sur le Congo, les barges attendent": what is on it stands behind. */
function isSailed(tokens: Tokens, { from, to }: Words): boolean {
  if (!isA(tokens, from - 2, 'onto')) return false;
  for (let i = to; i < Math.min(tokens.count, to + MOST_AFTER); i++) {
    const isApart = i === to && tokens.gap[i] === (Gap.comma | Gap.space);
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0 && !isApart) return false;
    if (isA(tokens, i, 'onWater')) return true;
  }
  return false;
}

/** "déborde", "a débordé", "est en crue", "est monté de deux mètres": within a few small words. */
function isFlowing(tokens: Tokens, end: number): boolean {
  const to = isContrasted(tokens, end) ? end + 1 : end;
  for (let i = to; i < Math.min(tokens.count, to + MOST_AFTER); i++) {
    /** "Le Niger, en crue, …" */
    const isApart = i === to && tokens.gap[i] === (Gap.comma | Gap.space);
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0 && !isApart) return false;
    if (((tokens.shape[i] ?? 0) & Shape.capital) !== 0) return false;
    if (isA(tokens, i, 'flowing') || isRising(tokens, i)) return true;
    const isPassed = passed.some((list) => isA(tokens, i, list)) || isDegree(tokens, i);
    if (!isPassed) return false;
  }
  return false;
}

/** "était très haute". */
const isDegree = ({ text, start, end }: Tokens, i: number): boolean =>
  /^(?:très|trop|si|assez|very|too|so)$/.test(text.slice(start[i], end[i]));

/** "L'Orne, elle, a débordé". */
const isContrasted = ({ text, start, end, gap }: Tokens, i: number): boolean =>
  gap[i] === (Gap.comma | Gap.space) &&
  gap[i + 1] === (Gap.comma | Gap.space) &&
  /^(?:elle|lui)$/.test(text.slice(start[i], end[i]));

/** "prend sa source". */
const isRising = ({ text, start, end }: Tokens, i: number): boolean =>
  /^(?:pren|pr[iî]t)/.test(text.slice(start[i], end[i])) &&
  text.slice(start[i + 2], end[i + 2]) === 'source';

const passed = [
  'auxiliary',
  'copula',
  'adverb',
  'locative',
  'genitive',
  'passive',
  'leaving',
  'frenchObject',
] as const;
