import type { NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, isTelling, Shape, type Tokens } from './tokens.ts';

const { region, continent, bigTown, town } = PlaceClass;

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/** Whether a gazetteer name in a line of capitals is a place; null where the capitals do not tell. */
export function safeInCapitals(signals: Signals, hit: NameHit, isFrench: boolean): boolean | null {
  const { tokens, place, placeWeight, ordinary, firstName } = signals;
  const { from, to } = hit;
  if (((tokens.shape[from] ?? 0) & Shape.shouted) === 0) return null;
  const kind = place[from] ?? 0;
  const isFirm = placeWeight[from] === FIRM;
  /** "DANS LE PORT DE BEYROUTH" */
  const isNoun = isA(tokens, from, 'article') && ordinary[to - 1] === 1;
  if (isFrench && to - from > 1 && isNoun && isA(tokens, to, 'genitive')) return false;
  if (!isFrench && ordinary[from] === 1 && isVerbIn(tokens, hit, kind)) return false;
  if (isFirm && (kind <= continent || kind === bigTown))
    return !(isFrench && isShoutedWord(signals, hit));
  const isOf = isA(tokens, from - 1, 'genitive');
  const isWord =
    ordinary[from] === 1 &&
    ((!isFirm && !isA(tokens, from - 1, 'standsIn')) || isNoTown(tokens, hit, kind));
  if (!isWord && (isLocated(tokens, from) || (isOf && kind <= town))) return true;
  if (kind <= town && isA(tokens, from - 1, 'reaching')) return true;
  const isOwnWord = ordinary[from] !== 1 && firstName[from] !== 1 && !isA(tokens, from, 'article');
  if (isFirm && isA(tokens, to, 'municipal')) return true;
  if (!isFrench && (kind === region || kind === bigTown || kind === town))
    if (isA(tokens, to, 'localNoun') && !isTelling(tokens, from)) return true;
  if (kind <= town && isJoinedToPlace(signals, from)) return true;
  if ((isFirm || isOwnWord) && isAmongWords(signals, hit)) return true;
  if (
    isOwnWord &&
    ((tokens.gap[from] ?? 0) & (Gap.start | Gap.newline)) !== 0 &&
    ((tokens.gap[to] ?? 0) & Gap.colon) !== 0
  )
    return true;
  if (!isOf) return null;
  const isTowns = townsOwn.some((list) => isA(tokens, from - 2, list));
  if (
    isFirm ||
    (isTowns && kind <= town) ||
    isA(tokens, from - 2, 'municipal') ||
    isA(tokens, from - 2, 'standsIn')
  )
    return true;
  return ordinary[from] !== 1 && firstName[from] !== 1 ? true : null;
}

/** "OTTAWA TO BUY 88 JETS": behind "TO", a word that is a verb, and a small town's name elsewhere. */
const isVerbIn = (tokens: Tokens, { from, to }: NameHit, kind: number): boolean =>
  to - from === 1 && kind > bigTown && isA(tokens, from - 1, 'toWord');

/** "IN DUBUQUE AND DAVENPORT", "AUCH ET CONDOM": joined to what is a place for sure. */
function isJoinedToPlace(signals: Signals, from: number): boolean {
  const { tokens, place, placePart, placeWeight, ordinary } = signals;
  if (!isA(tokens, from - 1, 'and') || (place[from - 2] ?? 0) === 0) return false;
  let first = from - 2;
  while (placePart[first] === 2) first--;
  return isLocated(tokens, first) || (placeWeight[first] === FIRM && ordinary[first] !== 1);
}

/** "DES MÉDECINS", "EN GRÈVE": behind what stands before no town's name. */
const isNoTown = (tokens: Tokens, { from, to }: NameHit, kind: number): boolean =>
  to - from === 1 &&
  kind >= town &&
  (isA(tokens, from - 1, 'contraction') || isA(tokens, from - 1, 'beforeNoTown'));

/** "LE CURÉ DE LOURDES", "LE LYCÉE DE TULLE". */
const townsOwn = [
  'standsIn',
  'municipal',
  'placeThing',
  'siteHead',
  'orgHead',
  'cityNoun',
  'title',
] as const;

/** "SOUS L'EAU", "LE CENTRE DE": a word, whatever abbreviation or region is written so. */
function isShoutedWord({ tokens, ordinary }: Signals, { from, to }: NameHit): boolean {
  if (to - from > 1) return false;
  const length = (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0);
  const isShort = ordinary[from] === 1 && length <= LONGEST_SHORT;
  return isShort || (isA(tokens, from, 'direction') && isA(tokens, to, 'genitive'));
}

const LONGEST_SHORT = 4;

/** "TORNADO HITS JOPLIN": in a headline, with nothing but ordinary words around it. */
function isAmongWords(signals: Signals, { from, to }: NameHit): boolean {
  const { tokens, ordinary, firstName, shape, place } = signals;
  if (ordinary[from] === 1 && to - from === 1) return false;
  const isWord = (i: number): boolean =>
    i < 0 ||
    i >= tokens.count ||
    ((shape[i] ?? 0) & Shape.shouted) === 0 ||
    (place[i] === 0 && (firstName[i] !== 1 || ordinary[i] === 1)) ||
    (firstName[i] !== 1 && (ordinary[i] === 1 || isTelling(tokens, i)));
  const isApart = ((tokens.gap[from] ?? 0) & Gap.colon) !== 0;
  return (isApart || isWord(from - 1)) && isWord(to);
}

/** "Paris / La Gazette", "KYIV (Reuters)", "MANILA - ": a line, or a headline's text, that opens with a name and a sign. */
export function isDateline(tokens: Tokens, from: number, to: number, isFirm: boolean): boolean {
  const opening = tokens.gap[from] ?? 0;
  const isCapitals = ((tokens.shape[from] ?? 0) & Shape.allCaps) !== 0;
  const gap = tokens.gap[to] ?? 0;
  const isLine = (opening & (Gap.newline | Gap.start)) !== 0;
  if (!isLine && !(isCapitals && (opening & Gap.stop) !== 0)) return false;
  if (isLine && isFirm && (gap & (Gap.slash | Gap.open | Gap.dash)) !== 0) return true;
  if (isCapitals && (gap & (Gap.open | Gap.dash)) !== 0) return true;
  if (!isFirm) return false;
  if (gap === (Gap.space | Gap.hyphen) || (gap & Gap.colon) !== 0) return isCapitals;
  return (gap & Gap.comma) !== 0 && isCapitals;
}

/** "IN JOPLIN". */
const isLocated = (tokens: Tokens, from: number): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.space &&
  (isA(tokens, from - 1, 'locative') || isA(tokens, from - 1, 'off'));
