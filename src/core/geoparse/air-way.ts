import type { Option } from './candidates.ts';
import type { FoundName } from './found-name.ts';
import { isGreatCity } from './option-kinds.ts';
import { Gap, isA, type Tokens } from './tokens.ts';

/** Words before the name among which stands what flies there: "The aircraft will leave each evening for". */
const MOST_BEFORE = 8;

/** "flights to X", "The aircraft will leave for X", "l’avion s’est posé à X": whether it is said to be flown to. */
export function isFlownTo(tokens: Tokens, { from }: FoundName): boolean {
  if (tokens.gap[from] !== Gap.space || !ends.some((list) => isA(tokens, from - 1, list)))
    return false;
  for (let i = from - 2; i >= Math.max(0, from - MOST_BEFORE); i--) {
    if (((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.hyphen)) !== 0) return false;
    if (isA(tokens, i, 'airWay')) return true;
  }
  return false;
}

const ends = ['toWord', 'forWord', 'locative'] as const;

/** Whether nobody would fly there, where a great city of another country has the name. */
export const isNoAirport = (option: Option, head: Option | undefined): boolean =>
  head !== undefined &&
  isGreatCity(head) &&
  option.country !== head.country &&
  head.prior - option.prior > A_CITY_LESS;

/** Thirty times the people. */
const A_CITY_LESS = 1.5;
