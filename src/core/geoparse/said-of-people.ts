import type { NamePart } from './name-part.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

// What stands around a place's name that somebody bears by itself, a first name or a surname, and tells so.

/** Whether the words beside a single word tell that a person or an animal is called so. */
export function isSaidOfSomebody(signals: Signals, { from, to }: NamePart): boolean {
  const { tokens } = signals;
  if (to - from > 1 || isLed(tokens, from)) return false;
  return (
    isCalled(tokens, from) ||
    isOfKin(signals, from) ||
    isApposedTo(tokens, from, to) ||
    isApposed(tokens, to) ||
    isAged(tokens, to) ||
    isKinOf(signals, from, to)
  );
}

/** "in Paris", "of Paris": behind these a place stands, whatever follows. */
const isLed = (tokens: Tokens, from: number): boolean =>
  tokens.gap[from] === Gap.space &&
  (isA(tokens, from - 1, 'locative') || isA(tokens, from - 1, 'genitive'));

/** "a dog called Paris", "un garçon prénommé Milan". */
function isCalled(tokens: Tokens, from: number): boolean {
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.quote)) !== 0) return false;
  if (!CALLED.test(wordAt(tokens, from - 1))) return false;
  return (
    isSomeone(tokens, from - 2) || /^(?:man|woman|homme|femme)$/.test(wordAt(tokens, from - 2))
  );
}

const CALLED =
  /^(?:called|named|nicknamed|christened|appelée?|nommée?|prénommée?|surnommée?|baptisée?)$/;

const someones = ['kin', 'creature', 'player'] as const;

const isSomeone = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'creature') ||
  (((tokens.shape[i] ?? 0) & Shape.capital) === 0 && someones.some((list) => isA(tokens, i, list)));

/** "her sister Chelsea", "son frère Milan": behind whose kin or animal it is, and no more of a name behind. */
function isOfKin({ tokens, place }: Signals, from: number): boolean {
  if (tokens.gap[from] !== Gap.space || (place[from] ?? 0) === PlaceClass.continent) return false;
  const isOwn = isA(tokens, from - 1, 'kin') || isA(tokens, from - 1, 'creature');
  return isOwn && isWhose(tokens, from - 2) && tokens.gap[from - 1] === Gap.space;
}

const isWhose = (tokens: Tokens, i: number): boolean => isA(tokens, i, 'possessive');

/** "Her daughters, Sienna and Florence", "My horse, Vienna, came third". */
function isApposedTo(tokens: Tokens, from: number, to: number): boolean {
  const first = startOfList(tokens, from);
  if (tokens.gap[first] !== (Gap.comma | Gap.space) || !isSomeone(tokens, first - 1)) return false;
  const isOwn = isWhose(tokens, first - 2) || isWhose(tokens, first - 3);
  const isOne = isArticle(tokens, first - 2) || isArticle(tokens, first - 3);
  const isClosed = ((tokens.gap[to] ?? 0) & (Gap.comma | Gap.stop)) !== 0;
  return isOwn || (isOne && isClosed);
}

/** "Florence" of "Sienna and Florence" leads to "Sienna". */
function startOfList(tokens: Tokens, from: number): number {
  const first = from - 2;
  const isJoined = tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'and');
  return isJoined && ((tokens.shape[first] ?? 0) & Shape.capital) !== 0 ? first : from;
}

const isArticle = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'article') || /^(?:an?|une?)$/i.test(wordAt(tokens, i));

/** Words between the article and the noun: "the second-row", "son vieux". */
const MOST_BEFORE_NOUN = 2;

/** "Kent, the keeper, …", "Nice, la chienne, …", "Kenya, sa chienne". */
function isApposed(tokens: Tokens, to: number): boolean {
  if (tokens.gap[to] !== (Gap.comma | Gap.space)) return false;
  if (!isArticle(tokens, to) && !isWhose(tokens, to)) return false;
  for (let i = to + 1; i <= to + 1 + MOST_BEFORE_NOUN; i++) {
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.hyphen)) !== 0) return false;
    if (isSomeone(tokens, i)) return endsNoun(tokens, i + 1);
    if (((tokens.shape[i] ?? 0) & Shape.capital) !== 0 || isA(tokens, i, 'genitive')) return false;
  }
  return false;
}

/** ", who", "in goal": no further noun behind, as in "the forward base", and nothing that it is of. */
const endsNoun = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i] !== Gap.space ||
  /^(?:who|whose|that|qui)$/.test(wordAt(tokens, i)) ||
  behindNouns.some((list) => isA(tokens, i, list));

const behindNouns = ['locative', 'and', 'copula', 'auxiliary', 'withWord'] as const;

/** "Sydney, six ans, …", "Paris, aged six", "Jackson, who is 34". */
function isAged(tokens: Tokens, to: number): boolean {
  if (tokens.gap[to] !== (Gap.comma | Gap.space)) return false;
  // "Erbil, is an hour away": no year, as "un an" is.
  const isYears = isA(tokens, to + 1, 'years') && !isA(tokens, to, 'copula');
  if (isYears && tokens.gap[to + 1] === Gap.space) return !isA(tokens, to + 2, 'genitive');
  if (wordAt(tokens, to) === 'aged') return true;
  const isWho = /^(?:who|qui)$/.test(wordAt(tokens, to)) && isA(tokens, to + 1, 'copula');
  return isWho && ((tokens.shape[to + 2] ?? 0) & Shape.digits) !== 0 && isShort(tokens, to + 2);
}

const isShort = ({ start, end }: Tokens, i: number): boolean => (end[i] ?? 0) - (start[i] ?? 0) < 3;

/** Words between a name and its verb: "Chad had already forgotten". */
const MOST_BEFORE_VERB = 3;

/** "Paris laughed", "Victoria et Adélaïde ont chanté". */
export function actsAsPeople(
  { tokens, firstName }: Signals,
  { from, to }: Pick<NamePart, 'from' | 'to'>,
  isFrench: boolean,
): boolean {
  const end = endOfList(tokens, to);
  if (tokens.gap[end] !== Gap.space || firstName[from] !== 1) return false;
  let verb = end;
  while (verb < end + MOST_BEFORE_VERB && isBeforeVerb(tokens, verb)) verb++;
  return isBody(tokens, verb) && (verb > end || !isFrench || !isParticiple(tokens, verb));
}

/** "Austin and Dallas are my cousins", "Jordan and Taylor are twins". */
function isKinOf({ tokens, firstName }: Signals, from: number, to: number): boolean {
  const end = endOfList(tokens, to);
  if (tokens.gap[end] !== Gap.space || firstName[from] !== 1) return false;
  if (!isA(tokens, end, 'copula')) return false;
  if (isWhose(tokens, end + 1) && isA(tokens, end + 2, 'kin')) return true;
  return /^(?:twins|sisters|brothers|cousins)$/.test(wordAt(tokens, end + 1));
}

/** "danse", which is listed by its participle, is said of towns too. */
const isParticiple = (tokens: Tokens, i: number): boolean => /[eé]$/.test(wordAt(tokens, i));

/** "Paris and Milan laughed": the verb behind both. */
function endOfList(tokens: Tokens, to: number): number {
  const { gap, shape } = tokens;
  const isJoined = gap[to] === Gap.space && isA(tokens, to, 'and');
  const isName = ((shape[to + 1] ?? 0) & Shape.capital) !== 0 && gap[to + 1] === Gap.space;
  return isJoined && isName ? to + 2 : to;
}

const passed = ['auxiliary', 'adverb', 'passive'] as const;

const isBeforeVerb = (tokens: Tokens, i: number): boolean =>
  passed.some((list) => isA(tokens, i, list)) &&
  ((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0;

/** "laughed", and "lost her keys". */
const isBody = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'bodily') ||
  (isWhose(tokens, i + 1) &&
    isA(tokens, i + 2, 'belonging') &&
    tokens.gap[i + 1] === Gap.space &&
    tokens.gap[i + 2] === Gap.space &&
    !/^(?:its|their|leurs?)$/.test(wordAt(tokens, i + 1)));
