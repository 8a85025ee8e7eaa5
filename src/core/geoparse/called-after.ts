import type { NamePart } from './name-part.ts';
import { isCapital } from './name-setting.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

// What is called as a place is, and is none: food and drink, animals, cars, films and books, virtues.

/** Words of a sentence on either side of a name that are looked at. */
const MOST_AROUND = 14;

/** Whether the sentence around tells that something else than a place is called so. */
export function isCalledAfter(
  signals: Signals,
  { from, to, hit }: NamePart,
  isFrench: boolean,
): boolean {
  const { tokens } = signals;
  if (isOfMaker(tokens, from) || isInTitle(signals, from, to) || isOnScreen(tokens, from, to))
    return true;
  if (isFrench && isPaper(tokens, from, to)) return true;
  if (to - from > 1) return false;
  if (isFrench && isImperative(signals, from, to)) return true;
  if (isAnimal(signals, from, to)) return true;
  if (!isFrench && signals.isTaught && isLike(signals, from, to)) return true;
  if (isLed(tokens, from)) return false;
  if (isFare(signals, from, to)) return true;
  if (isFrench || !signals.isTaught) return false;
  return isVirtue(signals, from, to, hit) || isCommon(tokens, from);
}

/** "in Turkey", "from Champagne", "of Turkey". */
const isLed = (tokens: Tokens, from: number): boolean =>
  tokens.gap[from] === Gap.space &&
  (isA(tokens, from - 1, 'locative') ||
    isA(tokens, from - 1, 'genitive') ||
    isA(tokens, from - 1, 'fromWord'));

/** "Seat Toledo", "a Renault Nevada". */
const isOfMaker = (tokens: Tokens, from: number): boolean =>
  tokens.gap[from] === Gap.space &&
  ((tokens.shape[from - 1] ?? 0) & (Shape.capital | Shape.shouted)) === Shape.capital &&
  isA(tokens, from - 1, 'carMaker');

/** "Gales will reach": an ordinary word that has its capital from the sentence, or from its sort. */
const isCommon = (tokens: Tokens, from: number): boolean =>
  ((tokens.shape[from] ?? 0) & Shape.shouted) === 0 && isA(tokens, from, 'commonNoun');

/** "a Roman villa", "Male nurses are": before a small noun. */
function isLike({ tokens, placeWeight }: Signals, from: number, to: number): boolean {
  const isPeople = isA(tokens, from, 'formerPeople');
  if (!isPeople && !isA(tokens, from, 'adjectival')) return false;
  if (tokens.gap[to] !== Gap.space) return false;
  const isSmall = ((tokens.shape[to] ?? 0) & (Shape.capital | Shape.digits)) === 0;
  /** "A Norman man" comes from Norman. */
  const isLocal = isA(tokens, to, 'localNoun') || isA(tokens, to, 'municipal');
  const isCounted = /^(?:an?|two|three|four)$/i.test(wordAt(tokens, from - 1));
  if (isPeople && isSmall && isCounted) return !isLocal;
  if (!isSmall || notNouns.some((list) => isA(tokens, to, list))) return false;
  if (isPeople && !isLed(tokens, from)) return true;
  if (isPeople && isA(tokens, from - 1, 'genitive')) return true;
  if (/^an?$/i.test(wordAt(tokens, from - 1))) return true;
  const isOpening = ((tokens.shape[from] ?? 0) & Shape.first) !== 0;
  if (isOpening && isPluralNoun(tokens, to)) return true;
  return placeWeight[from] !== FIRM && isA(tokens, from - 1, 'article');
}

/** "phones" of "Mobile phones ring": no verb, which has its object behind it. */
const isPluralNoun = (tokens: Tokens, i: number): boolean =>
  /[^s]s$/.test(wordAt(tokens, i)) &&
  tokens.gap[i + 1] === Gap.space &&
  !isCapital(tokens.shape, i + 1) &&
  !behindVerbs.some((list) => isA(tokens, i + 1, list));

const behindVerbs = ['object', 'article', 'toWord', 'genitive', 'by', 'forWord'] as const;

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

const notNouns = [
  'copula',
  'auxiliary',
  'says',
  'acting',
  'locative',
  'genitive',
  'and',
  'municipal',
  'localNoun',
  'adverb',
  'toWord',
  'stating',
  'reaching',
] as const;

/** "Independence of mind", "Liberty is no licence, and Concord …". */
function isVirtue(
  { tokens, elsewhere }: Signals,
  from: number,
  to: number,
  hit: NamePart['hit'],
): boolean {
  if (!isA(tokens, from, 'abstract') || ((elsewhere[from] ?? 0) & Elsewhere.afterLocative) !== 0)
    return false;
  if (hit === null || !isSettled(tokens, to)) return false;
  if (tokens.gap[to] === Gap.space && isA(tokens, to, 'genitive')) return true;
  return someAround(
    tokens,
    from,
    (i) => i !== from && isA(tokens, i, 'abstract') && isCapital(tokens.shape, i),
  );
}

/** Not "Hope, Ark., is". */
const isSettled = (tokens: Tokens, to: number): boolean =>
  ((tokens.gap[to] ?? 0) & Gap.comma) === 0;

/** "La Montagne et Le Télégramme publient": a paper, by its article's capital and what it does or stands beside. */
function isPaper(tokens: Tokens, from: number, to: number): boolean {
  const own = isA(tokens, from, 'article') ? from + 1 : from;
  const article = own - 1;
  if (to - own !== 1 || !isA(tokens, own, 'paperName') || !isA(tokens, article, 'article'))
    return false;
  if (!isCapital(tokens.shape, article) || isA(tokens, article - 1, 'locative')) return false;
  return publishes(tokens, to) || isPaperNext(tokens, to) || isPaperBefore(tokens, article);
}

const publishes = (tokens: Tokens, to: number): boolean =>
  isA(tokens, to, 'publishing') ||
  (isA(tokens, to, 'auxiliary') && isA(tokens, to + 1, 'publishing'));

/** "et Le Télégramme", ", Le Monde". */
const isPaperNext = (tokens: Tokens, to: number): boolean => {
  const article = isA(tokens, to, 'and') ? to + 1 : to;
  const isBeside = article > to || ((tokens.gap[to] ?? 0) & Gap.comma) !== 0;
  return isBeside && isPaperAt(tokens, article);
};

/** "Le Monde et La Croix", "L’Alsace, La Montagne". */
const isPaperBefore = (tokens: Tokens, article: number): boolean => {
  const end = isA(tokens, article - 1, 'and') ? article - 1 : article;
  const isBeside = end < article || ((tokens.gap[article] ?? 0) & Gap.comma) !== 0;
  return isBeside && isPaperAt(tokens, end - 2);
};

const isPaperAt = (tokens: Tokens, article: number): boolean =>
  isMorningPaper(tokens, article) ||
  (isA(tokens, article, 'article') &&
    isCapital(tokens.shape, article) &&
    isCapital(tokens.shape, article + 1) &&
    isA(tokens, article + 1, 'paperName'));

/** "Nice-Matin", "Paris-Normandie": a town's or a direction's, with a hyphen. */
const isMorningPaper = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens.shape, i) &&
  tokens.gap[i + 1] === Gap.hyphen &&
  /^(?:Matin|Soir|Dimanche|Presse|France|Normandie)$/.test(wordAt(tokens, i + 1));

/** "Creuse un trou": a sentence's first word, and no subject, which has no article behind it. */
const isImperative = ({ tokens, place }: Signals, from: number, to: number): boolean =>
  ((tokens.shape[from] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first &&
  place[from] === PlaceClass.region &&
  tokens.gap[to] === Gap.space &&
  /e[sz]?$/.test(wordAt(tokens, from)) &&
  /^(?:une?|des|les?|la|ton|ta|tes|votre|vos)$/.test(wordAt(tokens, to));

/** "Turkey is dry if you roast it", "Champagne was served", "Bordeaux goes with lamb". */
function isFare({ tokens, elsewhere }: Signals, from: number, to: number): boolean {
  if (!isA(tokens, from, 'fare')) return false;
  if (((elsewhere[from] ?? 0) & Elsewhere.afterLocative) !== 0) return false;
  if (tokens.gap[to] === Gap.apostrophe || isA(tokens, to, 'says')) return false;
  return someAround(tokens, from, (i) => isA(tokens, i, 'table') && !isPredicate(tokens, to, i));
}

/** "Turkey served notice", "Turkey has cooked up": its own verb, which tells of no meal. */
const isPredicate = (tokens: Tokens, to: number, i: number): boolean =>
  i === to || (i === to + 1 && /^(?:has|have|had|will|would|may)$/.test(wordAt(tokens, to)));

/** "A Labrador found the child. The Newfoundland only barked." */
function isAnimal({ tokens }: Signals, from: number, to: number): boolean {
  if (!isA(tokens, from, 'breed') || tokens.gap[from] !== Gap.space) return false;
  const before = from - 1;
  if (isA(tokens, before - 1, 'locative') || isA(tokens, before - 1, 'genitive')) return false;
  const isOne =
    isA(tokens, before, 'possessive') ||
    isA(tokens, before, 'article') ||
    /^(?:an?|une?|two|three|deux|trois)$/i.test(wordAt(tokens, before));
  if (!isOne || (tokens.gap[to] === Gap.space && isCapital(tokens.shape, to))) return false;
  const isApart = tokens.gap[to] !== Gap.space;
  const isSomeone =
    isApart ||
    isA(tokens, to, 'and') ||
    isA(tokens, to, 'copula') ||
    isA(tokens, to, 'adverb') ||
    isA(tokens, to, 'locative') ||
    DONE.test(wordAt(tokens, to));
  if (isSomeone) return true;
  return someAround(
    tokens,
    from,
    (i) => i !== from && (isA(tokens, i, 'creature') || isA(tokens, i, 'breed')),
  );
}

/** What an animal did, by its form. */
const DONE = /(?:ed|found|bit|ran|had|won|gave|led|took|went|ate|stood|lay)$/;

const OPENS = /[«“"‘]\s?$/;
const CLOSES = /^\s?[»”"’]/;

/** Words of a title. */
const MOST_IN_TITLE = 7;

/** “The Merchant of Venice”, « Mort à Venise »: in marks with other words, as a title is. */
function isInTitle({ tokens }: Signals, from: number, to: number): boolean {
  const first = openingOf(tokens, from);
  const end = first < 0 ? -1 : closingOf(tokens, to, first);
  if (first < 0 || end < 0 || first === from) return false;
  for (let i = first; i < end; i++) {
    if (i > first && ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.hyphen)) !== 0)
      return false;
    if (!isCapital(tokens.shape, i) && !titleWords.some((list) => isA(tokens, i, list)))
      return false;
  }
  if (isA(tokens, from - 1, 'genitive'))
    return isCapital(tokens.shape, from - 2) && isCapital(tokens.shape, first);
  return isCapital(tokens.shape, first) && !isA(tokens, first, 'locative');
}

const titleWords = ['article', 'genitive', 'locative', 'and', 'toWord', 'by', 'connector'] as const;

function openingOf({ text, start, gap }: Tokens, from: number): number {
  for (let i = from; i > from - MOST_IN_TITLE && i >= 0; i--) {
    const at = start[i] ?? 0;
    if (((gap[i] ?? 0) & Gap.quote) !== 0 || i === 0)
      return OPENS.test(text.slice(Math.max(0, at - 2), at)) ? i : -1;
  }
  return -1;
}

function closingOf({ text, end, count }: Tokens, to: number, first: number): number {
  for (let i = to; i <= first + MOST_IN_TITLE && i <= count; i++) {
    const at = end[i - 1] ?? 0;
    if (CLOSES.test(text.slice(at, at + 2))) return i;
  }
  return -1;
}

/** "Chicago and Casablanca are showing at the cinema", "Paris, Texas passe au ciné-club". */
function isOnScreen(tokens: Tokens, from: number, to: number): boolean {
  let verb = to;
  while (verb < to + MOST_LISTED && isListedOn(tokens, verb)) verb++;
  const word = wordAt(tokens, verb);
  const isShown = isA(tokens, verb, 'copula') || /^(?:passe(?:nt|ra|ront)?|opens?)$/.test(word);
  if (!isShown || !opensList(tokens, from)) return false;
  for (let i = verb + 1; i < verb + MOST_BEHIND && tokens.gap[i] !== undefined; i++) {
    if (((tokens.gap[i] ?? 0) & (Gap.stop | Gap.newline)) !== 0) return false;
    if (isA(tokens, i, 'screened')) return isRunning(tokens, i);
  }
  return false;
}

const MOST_LISTED = 4;
const MOST_BEHIND = 8;

/** "showing at", "on television": not "showing films". */
const isRunning = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i + 1] !== Gap.space ||
  isA(tokens, i + 1, 'locative') ||
  isA(tokens, i + 1, 'by') ||
  isA(tokens, i + 1, 'forWord') ||
  /^(?:at|again|tonight|this|de)$/.test(wordAt(tokens, i + 1));

const isListedOn = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens.shape, i) || isA(tokens, i, 'and');

/** Whether nothing but names stands before it in its sentence. */
function opensList(tokens: Tokens, from: number): boolean {
  for (let i = from; i > from - MOST_AROUND && i >= 0; i--) {
    if (!isListedOn(tokens, i) && !isA(tokens, i, 'article')) return false;
    if (((tokens.shape[i] ?? 0) & Shape.first) !== 0) return true;
  }
  return false;
}

/** Whether a word of the sentence around is such. */
function someAround(tokens: Tokens, from: number, is: (i: number) => boolean): boolean {
  const isEnd = (i: number) => ((tokens.gap[i] ?? 0) & (Gap.stop | Gap.newline | Gap.start)) !== 0;
  for (let i = from; i > from - MOST_AROUND && i >= 0; i--) {
    if (is(i)) return true;
    if (isEnd(i)) break;
  }
  for (let i = from + 1; i < from + MOST_AROUND && i < tokens.count && !isEnd(i); i++)
    if (is(i)) return true;
  return false;
}
