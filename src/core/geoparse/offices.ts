import { isSettlement } from '../gazetteer/feature.ts';
import { isHome } from './candidates.ts';
import type { CueReading } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import { Gap, isA, SENTENCE_END, Shape, type Tokens, wordAt } from './tokens.ts';
import { weights } from './weights.ts';

/** Names behind an office's that are read as places where it acts. */
const MOST_NAMES = 2;

/**
 * "The Georgia Department of Transportation closed a bridge in Rome": what a state's own offices do, they do in
 * the state. Only in English, whose papers tell of them.
 */
export function readStateOffices({ names, groupOf, context, scores }: CueReading): void {
  const { signals, language } = context;
  if (language !== 'en') return;
  names.forEach((name, at) => {
    if (!name.embedded) return;
    const states = groupOf[at]?.options ?? [];
    states.forEach((state, k) => {
      if (state.feature !== 'region' || !isHome(state.country, language)) return;
      if (states[0]?.feature === 'country') scores.word(at, k, weights.sortLoose, 0);
      if (goesAbroad(signals.tokens, name)) return;
      for (let i = at + 1; i <= at + MOST_NAMES && isInOneSentence(signals.tokens, names, i); i++)
        groupOf[i]?.options.forEach((option, o) => {
          if (isSettlement(option.feature) && option.region === state.place)
            scores.word(i, o, weights.office, 0.5);
        });
    });
  });
}

/** Words of an office's name that are looked through. */
const MOST_OFFICE_WORDS = 4;

/** "Ohio National Guard": what is sent far away. */
function goesAbroad(tokens: Tokens, { to }: FoundName): boolean {
  for (let i = to; i < to + MOST_OFFICE_WORDS; i++) {
    if (tokens.gap[i] !== Gap.space || ((tokens.shape[i] ?? 0) & Shape.capital) === 0) return false;
    if (isA(tokens, i, 'abroad')) return true;
  }
  return false;
}

/** "In Toledo, for the queen of Spain": who speaks for a country is at home more often than abroad. */
export function readCountryOffices({ names, groupOf, context, scores }: CueReading): void {
  const { signals, language } = context;
  const { tokens } = signals;
  names.forEach((name, at) => {
    const [country] = groupOf[at]?.options ?? [];
    if (country?.feature !== 'country' || !isOfficeOf(tokens, name)) return;
    const tell = (i: number): void => {
      const options = groupOf[i]?.options ?? [];
      if (isHome(country.country, language) && options[0]?.country !== country.country) return;
      options.forEach((option, k) => {
        if (isSettlement(option.feature) && option.country === country.country)
          scores.word(i, k, weights.officialBeside, 0.3);
      });
    };
    for (let i = at; i > at - MOST_NAMES && isInOneSentence(tokens, names, i); i--) tell(i - 1);
    for (let i = at + 1; i <= at + MOST_NAMES && isInOneSentence(tokens, names, i); i++) tell(i);
  });
}

/** "the queen of Spain", "le gouvernement du Pérou": an office, and no ambassador's. */
function isOfficeOf(tokens: Tokens, { from }: FoundName): boolean {
  const link =
    isA(tokens, from - 1, 'article') && !isA(tokens, from - 1, 'genitive') ? from - 2 : from - 1;
  if (!isA(tokens, link, 'genitive') || /^(?:amb|emb|cons)/.test(wordAt(tokens, link - 1)))
    return false;
  return countryOffices.some((list) => isA(tokens, link - 1, list));
}

const countryOffices = ['stateHead', 'title', 'power'] as const;

/** Whether a name stands in the sentence of the one before it. */
export function isInOneSentence({ gap }: Tokens, names: readonly FoundName[], i: number): boolean {
  const [from, to] = [names[i - 1]?.to, names[i]?.from];
  if (from === undefined || to === undefined) return false;
  for (let k = from; k <= to; k++) if (((gap[k] ?? 0) & SENTENCE_END) !== 0) return false;
  return true;
}
