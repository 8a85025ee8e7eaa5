import { isObject } from './name-setting.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { B_PLACE, O } from './tags.ts';
import { Gap, isA, isTelling, Shape, type Tokens, wordAt } from './tokens.ts';
import { isTownSaid } from './town-said.ts';

// What stands around a name that no list knows, and tells that it is a place's.

/** The words of a name. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/** Whether the words beside it, or a place that it is joined to, tell of a place. */
export const isPlaced = (
  signals: Signals,
  tags: Uint8Array,
  run: Run,
  isTaken: Uint8Array,
): boolean =>
  standsForPlace(signals.tokens, run) ||
  isJoined(signals.tokens, tags, run, isTaken) ||
  isLeft(signals.tokens, run, isTaken) ||
  isFirstOfTwo(signals.tokens, run, isTaken) ||
  isOwner(signals.tokens, run) ||
  isSortOf(signals.tokens, run) ||
  isStatedIn(signals, run);

/** "Macomia and Quissanga": taken for a place, and joined to one that is known. */
const isJoined = (tokens: Tokens, tags: Uint8Array, { from }: Run, isTaken: Uint8Array): boolean =>
  from > 1 &&
  tokens.gap[from] === Gap.space &&
  isA(tokens, from - 1, 'and') &&
  isTaken[from - 2] === 1 &&
  (tags[from] === B_PLACE || tags[from] === O);

/** "alpinistes de Courmayeur, en Italie": what it lies in is stated behind it. */
function isStatedIn({ tokens, place, placeWeight }: Signals, { to }: Run): boolean {
  if (tokens.gap[to] !== (Gap.comma | Gap.space) || !isA(tokens, to, 'inside')) return false;
  const outer = isA(tokens, to + 1, 'article') ? to + 2 : to + 1;
  const isWide = place[outer] === PlaceClass.country || place[outer] === PlaceClass.region;
  return isWide && placeWeight[outer] === FIRM;
}

/** "from Sulaimaniyah to Erbil", "de Kalat à Quetta": where the way to a known place begins. */
const isLeft = (tokens: Tokens, { from, to }: Run, isTaken: Uint8Array): boolean =>
  isA(tokens, from - 1, 'origin') &&
  tokens.gap[to] === Gap.space &&
  isA(tokens, to, 'toWord') &&
  isTaken[to + 1] === 1;

/** "between Robotyne and Orikhiv". */
const isFirstOfTwo = (tokens: Tokens, { from, to }: Run, isTaken: Uint8Array): boolean =>
  isA(tokens, from - 1, 'betweenWord') && isA(tokens, to, 'and') && isTaken[to + 1] === 1;

/** "Cayuga Lake", "Lanark County", "Wolfe Island". */
const isSortOf = (tokens: Tokens, { from, to }: Run): boolean =>
  to - from > 1 && (isA(tokens, to - 1, 'waterNoun') || isCountyNoun(tokens, to - 1));

/** "County", "Island": behind its name, what every such place is called. */
export const isCountyNoun = (tokens: Tokens, i: number): boolean =>
  (isA(tokens, i, 'regionNoun') || isA(tokens, i, 'landNoun')) &&
  /^(?:County|District|Governorate|Prefecture|Parish|Islands?)$/.test(
    tokens.text.slice(tokens.start[i], tokens.end[i]),
  );

/** "Khiam's residents", "Robotyne's outskirts". */
const isOwner = (tokens: Tokens, { to }: Run): boolean =>
  tokens.gap[to] === Gap.apostrophe &&
  tokens.text.slice(tokens.start[to], tokens.end[to]) === 's' &&
  tokens.gap[to + 1] === Gap.space &&
  owned.some((list) => isA(tokens, to + 1, list));

const owned = ['placeThing', 'inhabitants', 'municipal'] as const;

/** Whether what stands behind a name is said of places only. */
export const isSaidOfPlaces = (tokens: Tokens, to: number): boolean =>
  isTownSaid(tokens, to) || isLaidWaste(tokens, to);

/** "X was empty", "X a été évacuée". */
function isLaidWaste(tokens: Tokens, to: number): boolean {
  if (tokens.gap[to] !== Gap.space || !isA(tokens, to, 'copula')) return false;
  for (let i = to + 1; i <= to + MOST_PASSED; i++) {
    if (tokens.gap[i] !== Gap.space) return false;
    if (isA(tokens, i, 'laidWaste')) return true;
    if (!isA(tokens, i, 'passive') && !isA(tokens, i, 'adverb')) return false;
  }
  return false;
}

/** "has been completely". */
const MOST_PASSED = 3;

/** "returned to X", "the road to X", "fled from X", "the pier at X". */
const isWayTo = (tokens: Tokens, { from }: Run): boolean =>
  (isA(tokens, from - 1, 'toWord') || isA(tokens, from - 1, 'locative')) &&
  !isA(tokens, from - 1, 'mergedArticle') &&
  (isA(tokens, from - 2, 'going') || (wordAt(tokens, from - 1) === 'at' && isAt(tokens, from - 2)));

/** "the pier at X", "died at X", "the one at X": what is somewhere, and is nobody with an employer. */
function isAt(tokens: Tokens, i: number): boolean {
  if (isA(tokens, i, 'placeThing')) return true;
  const word = wordAt(tokens, i);
  if (/^(?:died|buried|born|fell|one|ones)$/.test(word)) return true;
  const isThing =
    /^[a-z]{4,}$/.test(word) && !/(?:er|or|ist|ian|ant|ent|ing|ee|man|men|ors|ers)$/.test(word);
  return isThing && wordAt(tokens, i - 1) === 'the' && !isTelling(tokens, i);
}

/** "in X", "près de X", "village of X", "les habitants de X". */
export function standsForPlace(tokens: Tokens, { from, to }: Run): boolean {
  if (isSaidOfPlaces(tokens, to)) return true;
  if (from === 0 || isA(tokens, from - 1, 'mergedArticle')) return false;
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (isA(tokens, from - 1, 'standsIn') || isObject(tokens, from)) return true;
  if (isWayTo(tokens, { from, to })) return true;
  if (isA(tokens, from - 1, 'forWord') && isA(tokens, from - 2, 'leaving')) return true;
  if (isA(tokens, from - 1, 'by') && isA(tokens, from - 2, 'passing')) return true;
  if (isA(tokens, from - 1, 'fromWord') && isSource(tokens, from - 2)) return true;
  if (isServed(tokens, { from, to })) return true;
  if (from < 2 || !isA(tokens, from - 1, 'genitive')) return false;
  if (tokens.gap[from - 1] !== Gap.space) return false;
  const isSmall = ((tokens.shape[from - 2] ?? 0) & (Shape.capital | Shape.first)) !== Shape.capital;
  if (!isSmall || isA(tokens, from - 2, 'street')) return false;
  return ofPlaces.some((list) => isA(tokens, from - 2, list));
}

/** "ferries from X", "fishermen from X": what comes from places, or several who do. */
const isSource = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'leaving') ||
  isA(tokens, i, 'placeThing') ||
  /^[a-z]{3,}(?:men|women|ers|ors|ists|nts)$/i.test(wordAt(tokens, i));

/** "the X train": what goes there. */
const isServed = (tokens: Tokens, { from, to }: Run): boolean =>
  tokens.gap[to] === Gap.space &&
  isA(tokens, from - 1, 'article') &&
  /^(?:train|bus|ferry|road|highway|railway|bypass)$/.test(wordAt(tokens, to));

const ofPlaces = [
  'standsIn',
  'placeThing',
  'inhabitants',
  'siteHead',
  'landNoun',
  'cityNoun',
  'capitalNoun',
  'districtNoun',
  'regionNoun',
  'municipal',
  'localNoun',
] as const;
