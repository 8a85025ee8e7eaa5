import type { NameHit } from './lookup.ts';
import { isBeforeObject, isBeforeVerb, isElliptic } from './opening-words.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, isTelling, Shape, type Tokens } from './tokens.ts';

const { region, water, bigTown, town, village } = PlaceClass;

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
  { tokens, place, placeWeight, firstName, ordinary, shape }: Signals,
  { from, to }: NameHit,
): boolean {
  const kind = place[from];
  const isOpening = ((shape[from] ?? 0) & Shape.first) !== 0;
  const isShouted = ((shape[from] ?? 0) & Shape.shouted) !== 0;
  /** "Saint-Gaudens". */
  const isLong = to - from > 1 && tokens.gap[from + 1] === Gap.hyphen;
  const isSomeone = firstName[from] === 1 && ordinary[from] !== 1;
  return (
    isOpening &&
    (kind === bigTown ||
      kind === town ||
      (isLong && placeWeight[from] === FIRM) ||
      (kind === village && ordinary[from] !== 1 && isBeforeVerb(tokens, to)) ||
      isElliptic(tokens, to)) &&
    (!isSomeone || isLong) &&
    ((!isShouted && (isBeforeVerb(tokens, to) || isElliptic(tokens, to))) ||
      isBeforeObject(tokens, to))
  );
}

/** "Trois-Rivières attendit": two capitals that a hyphen joins open a sentence, and no one's first names. */
export const isOpeningCompound = (
  { tokens, shape, firstName, place }: Signals,
  { from, to }: NameHit,
): boolean =>
  to - from > 1 &&
  tokens.gap[from + 1] === Gap.hyphen &&
  ((shape[from] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first &&
  ((shape[from + 1] ?? 0) & Shape.capital) !== 0 &&
  !(firstName[from] === 1 && firstName[from + 1] === 1) &&
  (place[from] ?? 0) <= town &&
  !(tokens.gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0);

/** A village that is a word, too, the tagger must nearly have taken. */
const NEAR_MISS = -30;

/**
 * "le parlementaire de Rennes", "une usine de Lens": an ordinary word has no capital inside a sentence, and behind a
 * noun and "de" stands no one's first name.
 */
export function isNounsTown(
  { tokens, place, placeWeight, ordinary, firstName, shape }: Signals,
  { from, to }: NameHit,
  margin: number,
): boolean {
  const kind = place[from] ?? 0;
  if (kind < bigTown && to - from < 2) return false;
  const isWord = placeWeight[from] !== FIRM || ordinary[from] === 1;
  if (kind === village && isWord && margin < NEAR_MISS) return false;
  if ((firstName[from] === 1 && kind !== village) || from < 2) return false;
  if (!isA(tokens, from - 1, 'genitive') || isA(tokens, from - 1, 'mergedArticle')) return false;
  if (tokens.gap[from - 1] !== Gap.space) return false;
  const isNoun = ((shape[from - 2] ?? 0) & (Shape.capital | Shape.digits)) === 0;
  if (!isNoun || (isTelling(tokens, from - 2) && !isA(tokens, from - 2, 'leaving'))) return false;
  return tokens.gap[to] !== Gap.space || ((shape[to] ?? 0) & Shape.capital) === 0;
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

/** "votent", "ont", "se disputent": by its ending. */
const isPluralVerb = (tokens: Tokens, i: number): boolean =>
  isPlural(tokens, i) || (isA(tokens, i, 'adverb') && isPlural(tokens, i + 1));

const isPlural = ({ text, start, end, shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & Shape.capital) === 0 && /(?:ent|ont)$/.test(text.slice(start[i], end[i]));

/** "Au Mans, la course commence": a town that has an article of its own opens the sentence, with a comma behind. */
export const isArticlesTown = (
  { tokens, place }: Signals,
  { from, to, matches }: NameHit,
): boolean =>
  isA(tokens, from - 1, 'contraction') &&
  ((tokens.shape[from - 1] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first &&
  tokens.gap[to] === (Gap.comma | Gap.space) &&
  (place[from] === bigTown || place[from] === town) &&
  !isTelling(tokens, from) &&
  matches.some(({ text }) => /^les? /i.test(text));
