import type { NamePart } from './name-part.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, Shape, wordAt } from './tokens.ts';

/** "la famille Auch", "the Huntington family": whose name a household bears. "A Chicago family" lives there. */
export function isHousehold(
  { tokens, place }: Signals,
  { from, to }: NamePart,
  isFrench: boolean,
): boolean {
  if (isFrench) return tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'household');
  if (to - from > 1 || (place[from] ?? 0) < PlaceClass.town) return false;
  if (tokens.gap[to] !== Gap.space || !isA(tokens, to, 'household')) return false;
  return tokens.gap[from] === Gap.space && /^the$/i.test(wordAt(tokens, from - 1));
}

/** "Paul and Tina Uxbridge": a first name, and another that has the surname of both behind it. */
export function isOneOfTwoPeople(signals: Signals, { from, to }: NamePart): boolean {
  const { tokens, firstName, shape, place } = signals;
  const other = to + 1;
  if (to - from > 1 || firstName[from] !== 1 || firstName[other] !== 1) return false;
  if (!isA(tokens, to, 'and') || !tells.every((at) => tokens.gap[to + at] === Gap.space))
    return false;
  if (isA(tokens, from - 1, 'locative') || isA(tokens, from - 1, 'genitive')) return false;
  const surname = ((shape[other + 1] ?? 0) & (Shape.capital | Shape.shouted)) === Shape.capital;
  return surname && (place[other] === 0 || (place[other] ?? 0) >= PlaceClass.town);
}

/** The words behind a first name that a space stands before: "and", the other's, and the surname. */
const tells = [0, 1, 2] as const;
