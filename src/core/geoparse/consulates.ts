import { isSettlement } from '../gazetteer/feature.ts';
import type { CueReading } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import { isInOneSentence } from './offices.ts';
import { Gap, isA, SENTENCE_END, Shape, type Tokens, wordAt } from './tokens.ts';
import { weights } from './weights.ts';

/** Names behind a country's that are read as places where it acts. */
const MOST_NAMES = 2;

/**
 * "La Colombie ouvrira un consulat à Carthagène", "Peru recalled its consul from Trujillo": no country has its own consul.
 * "Cuba a rouvert l’aéroport de Santiago": what a country opens, closes and mends lies in it.
 */
export function readConsulates({ names, groupOf, context, scores }: CueReading): void {
  const { tokens } = context.signals;
  names.forEach((name, at) => {
    const [country] = groupOf[at]?.options ?? [];
    if (country?.feature !== 'country' || !isSubject(tokens, name)) return;
    const does = doingOf(tokens, name);
    if (does === null) return;
    for (let i = at + 1; i <= at + MOST_NAMES && isInOneSentence(tokens, names, i); i++)
      groupOf[i]?.options.forEach((option, k) => {
        if (option.country !== country.country || !isSettlement(option.feature)) return;
        if (does === 'represents') scores.word(i, k, weights.ownConsul, 0.5);
        else scores.word(i, k, weights.atHome, 0.5);
      });
  });
}

/** Whether a country's name, perhaps with its article, opens its sentence. */
function isSubject(tokens: Tokens, { from }: FoundName): boolean {
  const first = isA(tokens, from - 1, 'article') ? from - 1 : from;
  return ((tokens.shape[first] ?? 0) & Shape.first) !== 0;
}

/** Words behind a country's name among which its verb and the verb's object stand. */
const MOST_BEHIND = 8;

/** Whether a country's sentence tells of its consul, or of what it does at home; null for neither. */
function doingOf(tokens: Tokens, { to }: FoundName): 'represents' | 'rules' | null {
  let verb = -1;
  for (let i = to; i < to + MOST_BEHIND && i < tokens.count; i++) {
    if (((tokens.gap[i] ?? 0) & (SENTENCE_END | Gap.comma | Gap.colon)) !== 0) return null;
    if (isA(tokens, i, 'consulate')) return isOwn(tokens, i) ? 'represents' : null;
    if (verb < 0 && isA(tokens, i, 'ruling') && isVerbOf(tokens, to, i)) verb = i;
    else if (verb >= 0 && isA(tokens, i, 'possessive')) return null;
  }
  return verb < 0 || isConsulateBehind(tokens, verb) ? null : 'rules';
}

/** "has reopened", "va bientôt fermer": nothing but such words stands between. */
function isVerbOf(tokens: Tokens, to: number, verb: number): boolean {
  for (let i = to; i < verb; i++)
    if (!isA(tokens, i, 'auxiliary') && !isA(tokens, i, 'adverb')) return false;
  return true;
}

/** "un consulat", "its embassy": of the country that the sentence tells of. "le consul du Mali" is another's. */
const isOwn = (tokens: Tokens, i: number): boolean =>
  OWN.test(wordAt(tokens, i - 1)) || OWN.test(wordAt(tokens, i - 2));

const OWN = /^(?:une?|son|sa|ses|leurs?|its?|their|an?)$/;

function isConsulateBehind(tokens: Tokens, verb: number): boolean {
  for (let i = verb; i < verb + MOST_BEHIND * 2 && i < tokens.count; i++) {
    if (((tokens.gap[i] ?? 0) & SENTENCE_END) !== 0) return false;
    if (isA(tokens, i, 'consulate')) return true;
  }
  return false;
}
