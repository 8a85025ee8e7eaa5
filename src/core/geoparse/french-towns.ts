import { isBeforeVerb } from './doubts.ts';
import type { NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

const { region, water, bigTown, town } = PlaceClass;

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/**
 * "Lens et Grasse votent", "de même qu’Évian": a town's name beside another's, with a verb of several or
 * joined to what was named. Not where both are first names.
 */
export function isListedTown(signals: Signals, { from, to }: NameHit): boolean {
  const { tokens, place, firstName, shape } = signals;
  if ((place[from] ?? 0) < bigTown || ((shape[from] ?? 0) & Shape.shouted) !== 0) return false;
  if (isA(tokens, from - 1, 'likewise') && isA(tokens, from - 2, 'likewiseHead')) return true;
  const isTown = (i: number) =>
    (place[i] ?? 0) >= region && place[i] !== water && ((shape[i] ?? 0) & Shape.capital) !== 0;
  const isOpening = ((shape[from] ?? 0) & Shape.first) !== 0;
  if (isOpening && isListed(signals, from, to, isTown)) return true;
  const isSecond = isA(tokens, from - 1, 'and') && from > 1 && isTown(from - 2);
  const opening = isOpening ? from : isSecond ? startOfName(signals, from - 2) : -1;
  if (opening < 0 || ((shape[opening] ?? 0) & Shape.first) === 0) return false;
  const second = isOpening ? to + 1 : from;
  if (!isA(tokens, second - 1, 'and') || !isTown(second)) return false;
  let end = second + 1;
  while (signals.placePart[end] === 2) end++;
  if (tokens.gap[end] !== Gap.space || !isPluralVerb(tokens, end)) return false;
  return firstName[opening] !== 1 || firstName[second] !== 1;
}

/** "Tours garde le sien": a town that opens a sentence, its verb behind it. */
export function isTownsVerb(
  { tokens, place, firstName, shape }: Signals,
  { from, to }: NameHit,
): boolean {
  const kind = place[from];
  const isOpening = ((shape[from] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first;
  return (
    isOpening &&
    (kind === bigTown || kind === town) &&
    firstName[from] !== 1 &&
    isBeforeVerb(tokens, to)
  );
}

/** "Bourges, Vierzon et …": opens a list that goes on with a well-known town's name. */
function isListed(
  { tokens, placeWeight, firstName }: Signals,
  from: number,
  to: number,
  isTown: (i: number) => boolean,
): boolean {
  if (tokens.gap[to] !== (Gap.comma | Gap.space) || firstName[from] === 1) return false;
  return isTown(to) && placeWeight[to] === FIRM && firstName[to] !== 1;
}

/** The first word of the name that word `i` is part of. */
function startOfName({ placePart }: Signals, i: number): number {
  let from = i;
  while (placePart[from] === 2 && from > 0) from--;
  return from;
}

/** "votent", "ont": by its ending. */
const isPluralVerb = ({ text, start, end, shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & Shape.capital) === 0 && /(?:ent|ont)$/.test(text.slice(start[i], end[i]));
