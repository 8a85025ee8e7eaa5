import type { NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { DEMONYM_CLASS, goesOn, O } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

// What stands around a name of the gazetteer, and tells that it is one of a place.

const { country, region, continent, water, bigTown, town } = PlaceClass;

/** `Signals.placeWeight` of a name that is no ordinary word. */
export const FIRM = 2;

const sortNouns = ['regionNoun', 'cityNoun', 'capitalNoun', 'districtNoun', 'waterNoun'] as const;

/** Whether the name, whatever it was taken for, is no part of a longer one and no person's the text speaks of. */
export function isAlone(signals: Signals, tags: Uint8Array, hit: NameHit): boolean {
  if (signals.firstName[hit.from] === 1) return false;
  if (((signals.elsewhere[hit.from] ?? 0) & Elsewhere.afterName) !== 0) return false;
  return isApart(signals, tags, hit);
}

/** Whether the name is no part of a longer one. */
export function isApart(
  { tokens, shape }: Signals,
  tags: Uint8Array,
  { from, to }: NameHit,
): boolean {
  /** "À Khan Younès, …", "Beyond Ushuaia the road ends", "Quittez Cuzco": the sentence's capital. */
  const isOpened =
    (isA(tokens, from - 1, 'standsIn') || isA(tokens, from - 1, 'reaching')) &&
    ((shape[from - 1] ?? 0) & Shape.first) !== 0;
  if ((goesOn(tags[from] ?? O) && !isOpened) || goesOn(tags[to] ?? O)) return false;
  if (from > 0 && tokens.gap[from] === Gap.space && isCapital(shape, from - 1) && !isOpened)
    return false;
  return tokens.gap[to] !== Gap.space || !isCapital(shape, to);
}

export const isCapital = (shape: Uint8Array, i: number): boolean =>
  ((shape[i] ?? 0) & Shape.capital) !== 0;

/** "raided Djibo", "quitté Ménaka", "fell on Sloviansk": what is done to places, or there. */
export const isObject = (tokens: Tokens, from: number): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.space &&
  (isA(tokens, from - 1, 'reaching') ||
    isA(tokens, from - 1, 'ravaging') ||
    (isA(tokens, from - 1, 'onto') && isA(tokens, from - 2, 'reaching')));

/** "les habitants de Tchassiv Iar", "villagers of Zabolotivske": a name, and nobody's. */
export function isPeopled({ tokens, firstName }: Signals, { from, to }: NameHit): boolean {
  if (from < 2 || !isA(tokens, from - 1, 'genitive')) return false;
  if (isA(tokens, from - 2, 'inhabitants') && !isA(tokens, from - 1, 'mergedArticle')) return true;
  if (isA(tokens, from - 2, 'placeThing')) return to - from > 1 || firstName[from] !== 1;
  return to - from > 1 && isPlural(tokens, from - 2);
}

/** "un ingénieur de Pau", "le lycée de Mâcon": of a town, though some are called so, or it is a word. */
export function isLocals(
  { tokens, firstName, place }: Signals,
  { from }: NameHit,
  isFirm: boolean,
): boolean {
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (!isA(tokens, from - 1, 'genitive') || isA(tokens, from - 1, 'mergedArticle')) return false;
  if (isA(tokens, from - 2, 'townThing')) return (place[from] ?? 0) <= town;
  /** "les gendarmes de Mirande". */
  const isOffice = isA(tokens, from - 2, 'localNoun') || isA(tokens, from - 2, 'regionOffice');
  return isOffice && (isFirm || firstName[from] !== 1);
}

/** "originaire de Landi Kotal", "came from Yarmouth": where people come from. */
export const isComingFrom = (
  { tokens, firstName, shape }: Signals,
  { from, to }: NameHit,
  isFirm: boolean,
): boolean =>
  (isFirm || ((shape[from] ?? 0) & Shape.first) === 0) &&
  (to - from > 1 || firstName[from] !== 1) &&
  tokens.gap[from - 1] === Gap.space &&
  isA(tokens, from - 1, 'origin') &&
  isA(tokens, from - 2, 'coming');

/** "two villages, Kfar Kila and …": opens the list of what was counted. */
export const isOfSeveral = ({ tokens, shape }: Signals, { from, to }: NameHit): boolean =>
  tokens.gap[from] === (Gap.comma | Gap.space) &&
  isA(tokens, from - 1, 'towns') &&
  !(tokens.gap[to] === Gap.space && isCapital(shape, to));

/** "Nantes 0 Rennes 2": between figures. */
export const isScored = ({ gap, shape }: Tokens, { from, to }: NameHit): boolean =>
  gap[from] === Gap.space &&
  gap[to] === Gap.space &&
  ((shape[from - 1] ?? 0) & Shape.digits) !== 0 &&
  ((shape[to] ?? 0) & Shape.digits) !== 0;

/** "les ingénieurs de Tal Afar", "doctors in Tal Afar": several of something, which hardly any one person has. */
const isPlural = ({ text, start, end, shape, gap }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.first)) !== Shape.capital &&
  gap[i + 1] === Gap.space &&
  /[a-zà-ÿ]{3}[sx]$/.test(text.slice(start[i], end[i]));

/** "à Tchassiv Iar", "near Khar Yalla": an own word, or several, and behind what hardly ever stands before people. */
export function standsWherePlacesDo(signals: Signals, tags: Uint8Array, hit: NameHit): boolean {
  const { tokens, ordinary, firstName, place, wordClass } = signals;
  const { from, to } = hit;
  if (from === 0 || tokens.gap[from] !== Gap.space || !isA(tokens, from - 1, 'standsIn'))
    return false;
  if ((place[from] ?? 0) < bigTown) return false;
  /** "à Khan Younès": a place's full name is hardly ever a person's too. */
  const isWord = ordinary[from] === 1 && !isVers(tokens, from - 1);
  const isOwn = to - from > 1 || (!isWord && firstName[from] !== 1);
  return (
    isOwn &&
    wordClass[from] !== DEMONYM_CLASS &&
    isApart(signals, tags, hit) &&
    tokens.gap[to] !== Gap.hyphen
  );
}

/** "s’enfuir vers Fontainebleau": in French a capital behind it is a name's, and seldom a person's. */
const isVers = ({ text, start, end }: Tokens, i: number): boolean =>
  text.slice(start[i], end[i]) === 'vers';

/** "Parti de Nantes, le couple …": who left opens the sentence, and no party. */
export const isLeft = (tokens: Tokens, from: number): boolean =>
  isA(tokens, from - 1, 'genitive') &&
  isA(tokens, from - 2, 'leaving') &&
  ((tokens.shape[from - 2] ?? 0) & Shape.first) !== 0;

/** "ceux d'Oxford", "celle de Tours". */
export const isThoseOf = ({ tokens, place, firstName }: Signals, { from, to }: NameHit): boolean =>
  (place[from] === bigTown || place[from] === town) &&
  isA(tokens, from - 1, 'genitive') &&
  isA(tokens, from - 2, 'thoseOf') &&
  (to - from > 1 || firstName[from] !== 1);

/** "les trains pour Djankoï", "left for Moyo": where they go. */
export const isDestination = ({ tokens, firstName }: Signals, { from, to }: NameHit): boolean =>
  from > 1 &&
  isA(tokens, from - 1, 'forWord') &&
  isA(tokens, from - 2, 'leaving') &&
  (to - from > 1 || firstName[from] !== 1);

/** "la commune de Névez", "the town of Goma": a small word for a sort of place and "de" before the name. */
export function isSaidPlace(tokens: Tokens, from: number): boolean {
  if (from < 2 || ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  const isArticle = isA(tokens, from - 1, 'article') && from > 2;
  const link = isArticle ? from - 2 : from - 1;
  if (!isA(tokens, link, 'genitive')) return false;
  return isSort(tokens, link - 1) || isStateSaid(tokens, link - 1);
}

/** "État" of "l'État de Bahia": with its capital, and no sentence's first word. */
const isStateSaid = ({ shape, ...rest }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital &&
  isA({ shape, ...rest }, i, 'regionNoun');

/** "région" of "la région Bretagne": a small word for a sort of place, and a space behind it. */
export function isSort(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.gap[i + 1] !== Gap.space || ((tokens.shape[i] ?? 0) & Shape.capital) !== 0)
    return false;
  return sortNouns.some((list) => isA(tokens, i, list));
}

/** "island Rügen", "der Insel Rügen", "isla Margarita". */
export const isIslandSaid = ({ tokens, shape }: Signals, from: number): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.space &&
  isA(tokens, from - 1, 'landNoun') &&
  ((shape[from - 1] ?? 0) & Shape.capital) === 0;

/** "Bourg (Gironde)", "OXFORD, Miss.", "Kittery, Maine, has": a name and in brackets, or behind a comma, what it lies in. */
export function isStatedIn(
  { tokens, place, placePart, placeWeight, firstName }: Signals,
  { from, to }: NameHit,
): boolean {
  const gap = tokens.gap[to] ?? 0;
  const isInside =
    gap === (Gap.comma | Gap.space) &&
    tokens.gap[to + 1] === Gap.space &&
    isA(tokens, to, 'inside');
  const outer = isA(tokens, to + 1, 'article') ? to + 2 : to + 1;
  if (isInside && placeWeight[outer] === FIRM)
    return place[outer] === country || place[outer] === region;
  let end = to + 1;
  while (placePart[end] === 2) end++;
  const isApposed = gap === (Gap.comma | Gap.space) && ((tokens.gap[end] ?? 0) & Gap.comma) !== 0;
  /** "Bath, Maine, was": an ordinary word too, where the state is none. */
  const isTown =
    (place[from] ?? 0) <= bigTown ||
    ((placeWeight[from] === FIRM || place[from] === town) && firstName[from] !== 1) ||
    (placeWeight[from] !== FIRM && (firstName[to] !== 1 || firstName[from] !== 1));
  if (isApposed && isTown && placeWeight[to] === FIRM)
    return place[to] === region && (firstName[to] !== 1 || firstName[from] !== 1);
  const isCapitals = ((tokens.shape[from] ?? 0) & Shape.allCaps) !== 0;
  if ((gap & Gap.comma) !== 0 && isCapitals)
    return place[to] === region || (place[to] === country && placeWeight[to] === FIRM);
  if ((gap & Gap.open) === 0) return false;
  const kind = place[to] ?? 0;
  return placeWeight[to] === FIRM && (kind === country || kind === region);
}

/** "SAINT-FLOUR (Cantal)": in brackets by itself behind a place's name, what that lies in. */
export const isInBrackets = ({ tokens, place }: Signals, { from, to }: NameHit): boolean =>
  place[from] === region &&
  from > 0 &&
  place[from - 1] !== 0 &&
  ((tokens.gap[from] ?? 0) & Gap.open) !== 0 &&
  ((tokens.gap[to] ?? 0) & Gap.close) !== 0;

/** "en Corse": the island, and no people. */
export const isIsland = ({ tokens, wordClass }: Signals, { from }: NameHit): boolean =>
  wordClass[from] === DEMONYM_CLASS &&
  tokens.gap[from] === Gap.space &&
  isA(tokens, from - 1, 'inside') &&
  isA(tokens, from - 1, 'locative');

/** "D-Cook", "R-Charleston": a party and where who belongs to it was elected. */
export function isPartyTown(
  { gap, shape, text, start, end }: Tokens,
  { from, to }: NameHit,
): boolean {
  if (from === 0 || gap[from] !== Gap.hyphen || gap[to] === Gap.hyphen) return false;
  const isAfterName = ((gap[from - 1] ?? 0) & Gap.comma) !== 0;
  const party = text.slice(start[from - 1], end[from - 1]);
  return isAfterName && ((shape[from] ?? 0) & Shape.capital) !== 0 && /^(?:[DRI]|DFL)$/.test(party);
}

/** "au Kremlin", "La Maison-Blanche": with its article, and written as a name. */
export function isNamedLandmark({ tokens, shape }: Signals, { from, to }: NameHit): boolean {
  if (isA(tokens, from - 1, 'contraction')) return true;
  const isWritten = ((shape[from] ?? 0) & (shape[to - 1] ?? 0) & Shape.capital) !== 0;
  return to - from > 1 && isWritten && isA(tokens, from - 1, 'article');
}

export const articledKinds = new Set<number>([country, region, continent, water]);

/** "vient de l'Oise.", "dans la Creuse": with its article, and not going on. */
export function isArticled({ tokens, shape }: Signals, { from, to }: NameHit): boolean {
  const gap = tokens.gap[from] ?? 0;
  if (from === 0 || (gap & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (!isA(tokens, from - 1, 'article') && !isA(tokens, from - 1, 'mergedArticle')) return false;
  const isGoingOn =
    tokens.gap[to] === Gap.hyphen ||
    (tokens.gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0);
  return !isGoingOn;
}
