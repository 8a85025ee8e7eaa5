import { isCalledAfter } from './called-after.ts';
import { isCourteous, isGivenTo } from './given-to.ts';
import { isHousehold, isOneOfTwoPeople } from './households.ts';
import type { NameHit } from './lookup.ts';
import type { NamePart } from './name-part.ts';
import { isOfSeveral, isOpeningWord, SURE } from './opening-words.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { DEMONYM_CLASS } from './tags.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

/** "Su" of "Su-25", "Otan" of "mini-Otan", "Angers" of "Angers-toi": part of a word with hyphens that is no place. */
export function isHyphened(tokens: Tokens, from: number, to: number): boolean {
  const after = tokens.gap[to] === Gap.hyphen ? (tokens.shape[to] ?? 0) : 0;
  if (after & Shape.digits || (after & Shape.single && after & Shape.capital)) return true;
  const isSmallNext = ((tokens.shape[to] ?? 0) & Shape.capital) === 0;
  if (tokens.gap[to] === Gap.hyphen && isSmallNext && isA(tokens, to, 'ownPronoun')) return true;
  if (from === 0 || tokens.gap[from] !== Gap.hyphen) return false;
  const before = from - 1;
  return (
    ((tokens.shape[before] ?? 0) & Shape.capital) === 0 &&
    !isA(tokens, before, 'arabicArticle') &&
    !isA(tokens, before, 'former')
  );
}

/** "China Daily", "Seattle Police", "Times of India": the name belongs to an organisation's. "U.S. Army" still tells whose. */
export function isInOrganisation({ tokens, place }: Signals, { from, to }: NameHit): boolean {
  const { gap, shape, count } = tokens;
  const isCapital = (i: number) => i < count && ((shape[i] ?? 0) & Shape.capital) !== 0;
  const isTownSaid = ((shape[to] ?? 0) & Shape.shouted) !== 0 && isA(tokens, to, 'municipal');
  if (isTownSaid) return false;
  if (gap[to] === Gap.space && isCapital(to)) {
    if (isA(tokens, to, 'takesOver') || isA(tokens, to, 'street')) return true;
    if (place[from] !== PlaceClass.country && isA(tokens, to, 'orgHead')) return true;
  }
  if (from < 2 || gap[from] !== Gap.space || gap[from - 1] !== Gap.space) return false;
  const head = shape[from - 2] ?? 0;
  const isCentre = (head & Shape.shouted) !== 0 && isA(tokens, from - 2, 'direction');
  const isParting = isCentre || ((head & Shape.first) !== 0 && isA(tokens, from - 2, 'leaving'));
  return (
    isA(tokens, from - 1, 'genitive') &&
    isCapital(from - 2) &&
    isA(tokens, from - 2, 'orgHead') &&
    !isParting
  );
}

/** "Granger said", where the text has "Jeff Granger": the surname of someone it has named. */
function isSurname({ tokens, elsewhere, place }: Signals, { from, to }: NamePart): boolean {
  if (to - from > 1 || (elsewhere[from] ?? 0) !== Elsewhere.afterName) return false;
  const kind = place[from] ?? 0;
  if (kind !== PlaceClass.region && kind < PlaceClass.bigTown) return false;
  if (from > 0 && isA(tokens, from - 1, 'genitive')) return false;
  const isBeside = ((tokens.gap[to] ?? 0) & Gap.comma) !== 0 && (place[to] ?? 0) !== 0;
  return !isBeside;
}

const ofRegions = ['regionNoun', 'regionOffice'] as const;

/** "Lille (Nord)", "les départements du Nord et de la Somme", "Le Nord et le Pas-de-Calais": a direction that names a department. */
function isSaidRegion({ tokens, place }: Signals, from: number): boolean {
  const { gap } = tokens;
  if (((gap[from] ?? 0) & Gap.open) !== 0)
    return ((gap[from + 1] ?? 0) & Gap.close) !== 0 && (place[from - 1] ?? 0) !== 0;
  if (isA(tokens, from - 1, 'genitive') && ofRegions.some((list) => isA(tokens, from - 2, list)))
    return true;
  if (!isA(tokens, from - 1, 'article') || !isA(tokens, from + 1, 'and')) return false;
  const other = isA(tokens, from + 2, 'article') ? from + 3 : from + 2;
  return place[other] === PlaceClass.region;
}

/** "L'Union", "un Aubusson": an organisation, and a thing called after a town. */
function isOneOf({ tokens, place }: Signals, from: number, to: number): boolean {
  if ((place[from] ?? 0) < PlaceClass.town) return false;
  const isGroup =
    to - from === 2 && isA(tokens, from, 'article') && isA(tokens, from + 1, 'orgHead');
  const { text, start, end } = tokens;
  const before = text.slice(start[from - 1], end[from - 1]).toLowerCase();
  return isGroup || (tokens.gap[from] === Gap.space && (before === 'un' || before === 'une'));
}

/** "Lima beans", and not "a Wisconsin cheese maker". */
const isGoods = (tokens: Tokens, to: number): boolean =>
  tokens.gap[to] === Gap.space &&
  isA(tokens, to, 'goods') &&
  !(
    tokens.gap[to + 1] === Gap.space &&
    /^(?:mak|grow|produc|sell|trad)/.test(wordAt(tokens, to + 1))
  );

/** "le film « Casablanca »", "Hurricane Florence". */
const isCalledSo = (tokens: Tokens, from: number): boolean =>
  ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.quote)) === 0 && isA(tokens, from - 1, 'named');

/** "bought a Goya.": behind "a" a town's name goes on, as in "a Joplin man". */
function isOnesWork(
  { tokens, place }: Signals,
  { from, to }: Pick<NamePart, 'from' | 'to'>,
): boolean {
  if ((place[from] ?? 0) < PlaceClass.bigTown || tokens.gap[from] !== Gap.space) return false;
  const { text, start, end, gap } = tokens;
  const isBesideArea = place[to] === PlaceClass.region || place[to] === PlaceClass.country;
  const isOne = !isBesideArea && /^an?$/i.test(text.slice(start[from - 1], end[from - 1]));
  if (!isOne || to - from > 1) return false;
  const isApart = (gap[to] ?? 0) !== Gap.space && (gap[to] ?? 0) !== Gap.hyphen;
  return isApart || isA(tokens, to, 'and') || isA(tokens, to, 'copula');
}

/** "une cantate de Bach", "a sonata by Brahms", "On jouera Tristan": a village's name is somebody's, or a work's. */
function isMaker({ tokens, place }: Signals, { from, to }: Pick<NamePart, 'from' | 'to'>): boolean {
  if (place[from] !== PlaceClass.village || to - from > 1) return false;
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (isA(tokens, from - 1, 'performing')) return true;
  const isBy = isA(tokens, from - 1, 'genitive') || isA(tokens, from - 1, 'by');
  return isBy && !isA(tokens, from - 1, 'mergedArticle') && isA(tokens, from - 2, 'work');
}

/** "Sud Ouest": a newspaper, where the region of the name has its article. */
function isMereDirection(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isA(tokens, i, 'direction')) return false;
  return !isA(tokens, from - 1, 'article') && !isA(tokens, from - 1, 'mergedArticle');
}

/** "Ardennes ou pas, …" */
const isOrNot = ({ text, start, end }: Tokens, to: number): boolean =>
  text.slice(start[to], end[to]) === 'ou' && text.slice(start[to + 1], end[to + 1]) === 'pas';

/** "Alan Frost, D.C., treated her": behind somebody's name, and not behind Washington's. */
const isDegree = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.gap[from] === (Gap.comma | Gap.space) &&
  /^D\.C/.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1])) &&
  ((tokens.shape[from - 1] ?? 0) & Shape.capital) !== 0 &&
  ((tokens.shape[from - 2] ?? 0) & Shape.capital) !== 0 &&
  tokens.gap[from - 1] === Gap.space &&
  !/^washington$/i.test(wordAt(tokens, from - 1));

/** What the tagger takes for an unknown place and is none: a person's full name, a sentence's first word. */
export function isDoubtful(
  signals: Signals,
  { from, to, hit }: NamePart,
  margin: number,
  isFrench: boolean,
): boolean {
  const { tokens, firstName, shape, place } = signals;
  if (to - from === 1 && isA(tokens, from, 'noPlace') && !isSaidRegion(signals, from)) return true;
  if (!isFrench && to - from === 1 && isA(tokens, from, 'direction')) return true;
  if (isCalledAfter(signals, { from, to, hit }, isFrench)) return true;
  if (isFrench && isOfSeveral(signals, { from, to, hit })) return true;
  if (!isFrench && isDegree(tokens, from, to)) return true;
  if (!isFrench && signals.isTaught && isOnesWork(signals, { from, to })) return true;
  if (to - from === 1 && isCalledSo(tokens, from)) return true;
  if (isMaker(signals, { from, to })) return true;
  if (isFrench && isPaper(signals, { from, to })) return true;
  if (isFrench && isOneOfPeople(signals, from, to)) return true;
  if (isHousehold(signals, { from, to, hit }, isFrench)) return true;
  if (isOneOfTwoPeople(signals, { from, to, hit })) return true;
  if (isGoods(tokens, to)) return true;
  if (!isFrench && to - from === 1 && isNoName(signals, from)) return true;
  if (signals.ordinary[from] === 1 && isA(tokens, to, 'copula') && isServed(tokens, to + 1))
    return true;
  if (
    isFrench &&
    to - from === 1 &&
    isA(tokens, from, 'capitalNoun') &&
    isA(tokens, to, 'genitive')
  )
    return true;
  if (isFrench && to - from > 1 && isMereDirection(tokens, from, to)) return true;
  if (isFrench && (isOrNot(tokens, to) || isOneOf(signals, from, to))) return true;
  if (hit !== null && isOpeningWord(signals, { from, to, hit }, margin, isFrench)) return true;
  if (isFrench && (isTitled(signals, from, to) || (to - from === 1 && isCourteous(tokens, from))))
    return true;
  if (isFrench ? isStreet(tokens, from) : isSurname(signals, { from, to, hit })) return true;
  if (hit !== null && !isFrench && (isGivenTo(signals, hit) || beginsPersonName(signals, from, to)))
    return true;
  if (!isFrench && to - from === 1 && isShoutedVerb(signals, { from, to })) return true;
  const isHeadline = ((shape[from] ?? 0) & Shape.shouted) !== 0 && signals.ordinary[from - 2] === 1;
  if (hit !== null && isHeadline) return false;
  if (hit !== null)
    return endsPersonName(tokens, firstName, shape, from) && (place[from] ?? 0) >= PlaceClass.town;
  if (to - from === 2 && firstName[from] === 1 && tokens.gap[from + 1] === Gap.space) return true;
  if (margin >= SURE) return false;
  if (!isFrench) return true;
  const isHeaded = ((shape[from] ?? 0) & Shape.capital) === 0;
  const goesOn = from > 0 && ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0;
  const isLocated = goesOn && isA(tokens, from - 1, 'locative');
  return (
    !isLocated && !(isHeaded && (isA(tokens, from, 'geoHead') || isA(tokens, from, 'siteHead')))
  );
}

/** "the Herald", "and Reading it": what is printed, and what is done to something. */
function isNoName({ tokens, ordinary }: Signals, from: number): boolean {
  if (isA(tokens, from, 'orgHead') && isA(tokens, from - 1, 'article')) return true;
  if (ordinary[from] !== 1 || tokens.gap[from + 1] !== Gap.space) return false;
  return /^(?:it|them|him)$/.test(wordAt(tokens, from + 1)) && !isA(tokens, from - 1, 'locative');
}

/** "was roasted", "is on the menu". */
const isServed = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'eaten') ||
  (isA(tokens, i, 'onto') && isA(tokens, i + 1, 'article') && isA(tokens, i + 2, 'eaten'));

/** "BUS PLUNGES INTO RAVINE": in capitals, a variant of a village's name that a preposition shows to be a verb. */
function isShoutedVerb(
  { tokens, shape, place, placeWeight }: Signals,
  { from, to }: Pick<NamePart, 'from' | 'to'>,
): boolean {
  const isShouted = ((shape[from] ?? 0) & Shape.shouted) !== 0;
  if (!isShouted || placeWeight[from] === 2 || place[from] !== PlaceClass.village) return false;
  return isA(tokens, to, 'locative') && !isA(tokens, from - 1, 'locative');
}

/** "La Provence", "Le Midi": with a capital article inside the sentence, the name of a paper or the like. */
function isTitled({ tokens, place }: Signals, from: number, to: number): boolean {
  const before = from - 1;
  if (from === 0 || !isA(tokens, before, 'article')) return false;
  const bits = tokens.shape[before] ?? 0;
  const isInside = (bits & (Shape.capital | Shape.first | Shape.shouted)) === Shape.capital;
  if (!isInside && !isTitleAfter(tokens, to)) return false;
  const kind = place[from] ?? 0;
  const isWide = kind === PlaceClass.region || kind === PlaceClass.continent;
  return isWide && to - from === 1;
}

/** "Le Suisse Beat Aebi": one of a people, by the article and the name behind. */
const isOneOfPeople = ({ tokens, wordClass }: Signals, from: number, to: number): boolean =>
  wordClass[from] === DEMONYM_CLASS &&
  ((/^(?:le|un|les|deux)$/i.test(wordAt(tokens, from - 1)) &&
    tokens.gap[to] === Gap.space &&
    ((tokens.shape[to] ?? 0) & Shape.capital) !== 0) ||
    (wordAt(tokens, from - 1) === 'une' && isA(tokens, to, 'locative')));

/** "L’Yonne républicaine", "La Charente libre". */
const isPaper = (
  { tokens, place }: Signals,
  { from, to }: Pick<NamePart, 'from' | 'to'>,
): boolean =>
  (place[from] === PlaceClass.region || place[from] === PlaceClass.continent) &&
  tokens.gap[to] === Gap.space &&
  isA(tokens, to, 'paperWord') &&
  ((tokens.shape[from - 1] ?? 0) & Shape.capital) !== 0;

/** ", Le Parisien et …": a comma and the capital article of the next title. */
const isTitleAfter = ({ gap, shape, ...rest }: Tokens, to: number): boolean =>
  gap[to] === (Gap.comma | Gap.space) &&
  ((shape[to] ?? 0) & Shape.capital) !== 0 &&
  isA({ gap, shape, ...rest }, to, 'article');

/** "rue de Paris": named after a place, and elsewhere. */
function isStreet(tokens: Tokens, from: number): boolean {
  if (from < 2 || ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  return isA(tokens, from - 1, 'genitive') && isA(tokens, from - 2, 'street');
}

/** "Jean de La Fontaine": a first name and "de" before a small town's name. */
function endsPersonName(
  tokens: Tokens,
  firstName: Uint8Array,
  shape: Uint8Array,
  from: number,
): boolean {
  if (from < 2 || tokens.gap[from - 1] !== Gap.space) return false;
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (!isA(tokens, from - 1, 'genitive') || isA(tokens, from - 2, 'municipal')) return false;
  if (isA(tokens, from - 2, 'placeThing')) return false;
  return firstName[from - 2] === 1 && ((shape[from - 2] ?? 0) & Shape.capital) !== 0;
}

/** "Jordan Smith": a first name before a capital that is no place, title or organisation. */
function beginsPersonName(
  { tokens, shape, firstName, place, wordClass }: Signals,
  from: number,
  to: number,
): boolean {
  if (to - from > 1 || firstName[from] !== 1 || tokens.gap[to] !== Gap.space) return false;
  const isName = ((shape[to] ?? 0) & (Shape.capital | Shape.allCaps)) === Shape.capital;
  const isSurname = place[to] === 0 || (place[to] ?? 0) >= PlaceClass.town;
  const isGeneric = isA(tokens, to, 'generic') || isA(tokens, to, 'townWord');
  if (!isName || !isSurname || isGeneric || wordClass[to] !== 0) return false;
  return from === 0 || !isA(tokens, from - 1, 'locative');
}

/** "AngolaPress": glued to a capital, a name is part of something else. */
export function isStuck(tokens: Tokens, from: number, to: number): boolean {
  if (to < tokens.count && tokens.gap[to] === 0 && ((tokens.shape[to] ?? 0) & Shape.capital) !== 0)
    return true;
  return (
    from > 0 && tokens.gap[from] === 0 && ((tokens.shape[from - 1] ?? 0) & Shape.capital) !== 0
  );
}
