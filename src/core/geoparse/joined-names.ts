import type { NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { goesOn, O } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

const { country, region, water, bigTown, town, village } = PlaceClass;

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/** "Warsaw and Vilnius", "Cuba and Havana", "England and Oxford": taken for one group's or person's name. */
export function isFirstOfTwo(
  { tokens, place, placeWeight, firstName }: Signals,
  { from, to }: NameHit,
): boolean {
  const other = place[to + 1] ?? 0;
  if (!isA(tokens, to, 'and') || other === 0) return false;
  const isTownOf = place[from] === country && (other === town || other === bigTown);
  if (isTownOf && firstName[from] !== 1 && firstName[to + 1] !== 1) return true;
  return placeWeight[to + 1] === FIRM && (other <= bigTown || isTownOf);
}

/** "Maungdaw and Buthidaung have fallen": two that are nothing but towns' names open a sentence, and a verb follows. */
export function areTownsDoing(
  signals: Signals,
  { from, to }: Pick<NameHit, 'from' | 'to'>,
): boolean {
  const { tokens, placePart, shape, firstName } = signals;
  const second = to + 1;
  if (((shape[from] ?? 0) & Shape.first) === 0 || !isA(tokens, to, 'and')) return false;
  if (!isTown(signals, from) || !isTown(signals, second)) return false;
  if (
    !isMereTown(signals, from) &&
    !isMereTown(signals, second) &&
    !areTowns(signals, from, second)
  )
    return false;
  if (firstName[from] === 1 && firstName[second] === 1) return false;
  let end = second + 1;
  while (placePart[end] === 2) end++;
  const isVerb = doing.some((list) => isA(tokens, end, list)) || isPast(tokens, end);
  return tokens.gap[end] === Gap.space && isVerb && !isA(tokens, end, 'says');
}

const doing = ['auxiliary', 'acting', 'copula', 'reaching'] as const;

const isPast = ({ text, start, end }: Tokens, i: number): boolean =>
  /^[a-z]{3,}ed$/.test(text.slice(start[i], end[i]));

const isTown = ({ placePart, place }: Signals, i: number): boolean =>
  placePart[i] === 1 && (place[i] ?? 0) >= region && place[i] !== water;

/** "Bristol and Bath": neither is a village, whose names are other words too. */
const areTowns = ({ place }: Signals, a: number, b: number): boolean =>
  place[a] !== village && place[b] !== village;

const isMereTown = ({ placePart, placeWeight, ordinary }: Signals, i: number): boolean =>
  placePart[i] === 1 && placeWeight[i] === FIRM && ordinary[i] !== 1;

/** "de Grenoble et de Gap": whether the little word before the second is the one before the first. */
function isSameLink({ hash, gap }: Tokens, first: number, second: number): boolean {
  const isBeside = ((gap[second] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0;
  return isBeside && first > 0 && hash[first - 1] === hash[second - 1];
}

/** The first word of the place's name that "and" joins to the one at `from`, perhaps by the same little word; -1 for none. */
function partnerOf({ tokens, placePart, place }: Signals, from: number): number {
  const isLinked = isA(tokens, from - 1, 'genitive') || isA(tokens, from - 1, 'locative');
  const and = isLinked ? from - 2 : from - 1;
  if (and < 1 || !isA(tokens, and, 'and') || (place[and - 1] ?? 0) === 0) return -1;
  let first = and - 1;
  while (first > 0 && placePart[first] === 2) first--;
  return !isLinked || isSameLink(tokens, first, from) ? first : -1;
}

const ledBy = ['betweenWord', 'standsIn', 'origin'] as const;

/** "In Rafah and Khan Younis", "Brazil and Natal": joined to a place, and no more than the joint tells against it. */
export function isSecondOfTwo(signals: Signals, tags: Uint8Array, { from, to }: NameHit): boolean {
  const { tokens, place, placeWeight, shape } = signals;
  const first = partnerOf(signals, from);
  const other = place[first] ?? 0;
  if (first < 0 || isA(tokens, from, 'direction')) return false;
  if (from - first === 2 && areTownsDoing(signals, { from: first, to: from - 1 })) return true;
  if (
    placeWeight[first] !== FIRM ||
    goesOn(tags[to] ?? O) ||
    (tokens.gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0)
  )
    return false;
  if (to - from > 1) return other <= town && other > 0 && other !== water;
  const isOwn = signals.firstName[from] !== 1 && signals.firstName[first] !== 1;
  const isLed = ledBy.some((list) => isA(tokens, first - 1, list)) || from - first > 2;
  if (isLed && isOwn) return true;
  const isAlsoFirm = placeWeight[from] === FIRM && signals.ordinary[from] !== 1;
  if (isLed && isAlsoFirm && signals.firstName[first] !== 1) return true;
  return other === country && (place[from] === bigTown || (place[from] === town && isOwn));
}

/** "links Buffalo with Hamilton", "relie Gap à Turin": one of two places that a way joins, words or not. */
export function isLinked(
  { tokens, place, placePart, placeWeight, shape, firstName }: Signals,
  { from, to }: NameHit,
): boolean {
  if (isA(tokens, from - 1, 'linking'))
    return (
      linkEnds.some((list) => isA(tokens, to, list)) &&
      place[to + 1] !== 0 &&
      (firstName[to + 1] !== 1 || placeWeight[to + 1] === FIRM) &&
      ((shape[to + 1] ?? 0) & Shape.capital) !== 0
    );
  if (!linkEnds.some((list) => isA(tokens, from - 1, list)) || from < 3) return false;
  let first = from - 2;
  while (first > 0 && placePart[first] === 2) first--;
  return place[first] !== 0 && firstName[from] !== 1 && isA(tokens, first - 1, 'linking');
}

const linkEnds = ['withWord', 'toWord', 'and'] as const;
