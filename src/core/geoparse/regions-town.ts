import { isSettlement } from '../gazetteer/feature.ts';
import { contains } from './contains.ts';
import type { CueReading } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import { isContainer } from './option-kinds.ts';
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts';
import { isOne, isTownNoun } from './town-words.ts';
import { weights } from './weights.ts';

/** Names behind the region's that may be the town's. */
const MOST_NAMES = 2;

/** "A Somerset town is to … Trains last stopped at Wellington": the first name behind that the region has a town of. */
export function readRegionsTowns({ names, groupOf, context, scores }: CueReading): void {
  const { signals, areas } = context;
  names.forEach((name, at) => {
    const [region] = groupOf[at]?.options ?? [];
    if (region === undefined || !isContainer(region) || region.feature === 'country') return;
    if (!isTownsRegion(signals.tokens, name)) return;
    for (let i = at + 1; i <= at + MOST_NAMES; i++) {
      const towns = (groupOf[i]?.options ?? []).flatMap((option, k) =>
        isSettlement(option.feature) && contains(region, option, areas) ? [k] : [],
      );
      for (const k of towns) scores.word(i, k, weights.holds, 1);
      if (towns.length > 0) return;
    }
  });
}

/**
 * Whether the text speaks of a town of the region that the name is of, and does not name it yet: "A Somerset town is to get
 * its station back", "Un village du Cantal manque d’eau".
 */
function isTownsRegion(tokens: Tokens, name: FoundName): boolean {
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
