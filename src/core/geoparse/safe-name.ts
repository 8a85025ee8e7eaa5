import { isInOrganisation } from './doubts.ts';
import {
  isArticlesTown,
  isListedTown,
  isNounsTown,
  isOpeningCompound,
  isTownsVerb,
} from './french-towns.ts';
import { isGivenTo } from './given-to.ts';
import { isDateline, safeInCapitals } from './headline-name.ts';
import { areTownsDoing, isFirstOfTwo, isLinked, isSecondOfTwo } from './joined-names.ts';
import { isClipped, type NameHit } from './lookup.ts';
import {
  articledKinds,
  FIRM,
  isAlone,
  isApart,
  isArticled,
  isCapital,
  isComingFrom,
  isDestination,
  isInBrackets,
  isIsland,
  isIslandSaid,
  isLeft,
  isLocals,
  isNamedLandmark,
  isObject,
  isOfSeveral,
  isPartyTown,
  isPeopled,
  isSaidPlace,
  isScored,
  isSort,
  isStatedIn,
  isThoseOf,
  standsWherePlacesDo,
} from './name-setting.ts';
import { hasCouncil } from './opening-words.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_GROUP, B_OTHER, B_PERSON, B_PLACE, DEMONYM_CLASS, goesOn, I_PERSON, O } from './tags.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';
import { isTownSaid } from './town-said.ts';
import { isWaterSaid } from './water-cues.ts';

const { country, region, continent, water, landmark, bloc, bigTown, town } = PlaceClass;

/** Margin above which a known town that the tagger just missed is taken all the same. */
const TOSS_UP = -60;
/** And behind a noun and "de". */
const JUST_MISSED = -100;

/** A gazetteer name that the tagger did not take for a place, and what it took it for. */
interface Missed {
  readonly signals: Signals;
  readonly tags: Uint8Array;
  readonly hit: NameHit;
  readonly tag: number;
  readonly kind: number;
  readonly isFirm: boolean;
  readonly margin: number;
}

/** Whether a gazetteer name that the tagger did not take for a place is one all the same. */
export function isSafe(
  signals: Signals,
  tags: Uint8Array,
  hit: NameHit,
  margin: number,
  isFrench: boolean,
): boolean {
  const { tokens, place, placeWeight } = signals;
  const { from, to, matches } = hit;
  const kind = place[from] ?? 0;
  const tag = tags[from] ?? O;
  const isFirm = placeWeight[from] === FIRM;
  if (!isFrench && to - from === 1 && isA(tokens, from, 'noPlace')) return false;
  if (kind === bloc) return (isFirm || to - from > 1) && tag !== B_PERSON && tag !== I_PERSON;
  if (!isFrench && (isInOrganisation(signals, hit) || isGivenTo(signals, hit))) return false;
  if (!isFrench && isPeoplesWord(signals, hit)) return false;
  if (stands(tokens, tags, from, to) && mayStand(kind, isFirm, isFrench)) return true;
  if (kind === landmark && from > 0 && isNamedLandmark(signals, hit)) return true;
  const inCapitals = safeInCapitals(signals, hit, isFrench);
  if (inCapitals !== null) return inCapitals;
  if (isDateline(tokens, from, to, isFirm) || isStatedIn(signals, hit)) return true;
  if (isInBrackets(signals, hit)) return true;
  if (isFrench && isIsland(signals, hit)) return true;
  if (kind === water && to - from > 1 && isA(tokens, from, 'waterNoun')) return true;
  if (isWaterSaid(tokens, hit) && (isFrench || isFirm || kind === water)) return true;
  if (isFrench && (isListedTown(signals, hit) || isArticlesTown(signals, hit))) return true;
  if (isFrench && (isTownsVerb(signals, hit) || isOpeningCompound(signals, hit))) return true;
  if (isFrench && margin > JUST_MISSED && isNounsTown(signals, hit, margin)) return true;
  if (isFrench && isLocals(signals, hit, isFirm) && isApart(signals, tags, hit)) return true;
  if (isFrench && isFirm && isOfTrain(signals, hit)) return true;
  if (!isFrench && isFirst(signals, from) && hasCouncil(signals, from, to)) return true;
  if (isPartyTown(tokens, hit)) return true;
  if (isFirm && tokens.gap[to] === Gap.hyphen && isA(tokens, to, 'based')) return true;
  /** "LA TÊTE" is no province. */
  const isShoutedWord =
    signals.ordinary[from] === 1 && ((tokens.shape[from] ?? 0) & Shape.shouted) !== 0;
  const isArea = isFirm || (kind === region && !isA(tokens, from, 'noPlace') && !isShoutedWord);
  if (isFrench && isArea && articledKinds.has(kind) && isArticled(signals, hit)) return true;
  if (isFirm && isA(tokens, from - 1, 'genitive') && isA(tokens, from - 2, 'placeThing'))
    return true;
  if (isPeopled(signals, hit) || isDestination(signals, hit)) return true;
  if (standsWherePlacesDo(signals, tags, hit)) return true;
  const isOwn = isFirm || signals.firstName[from] !== 1;
  if (isThoseOf(signals, hit) || (isOwn && isLeft(tokens, from))) return true;
  if (isSaidPlace(tokens, from) || (isFirm && isSort(tokens, from - 1))) return true;
  if (kind === continent && isIslandSaid(signals, from)) return true;
  if (isFirm && margin > TOSS_UP && (tag === O || isAlone(signals, tags, hit))) return true;
  const isOfTwo =
    isFirm && ((kind <= bigTown && isFirstOfTwo(signals, hit)) || areTownsDoing(signals, hit));
  if (isOfTwo && (tag === B_GROUP || tag === B_PERSON || tag === B_OTHER)) return true;
  if (isSecondOfTwo(signals, tags, hit) || isLinked(signals, hit)) return true;
  const isOwnWord = signals.ordinary[from] !== 1 && signals.firstName[from] !== 1;
  if (isToldByItself(signals, tags, hit, isFirm)) return true;
  /** "tombés sur Qataba", "pillé Qataba": villages too. */
  const isSufferer = isA(tokens, from - 1, 'onto') || isA(tokens, from - 1, 'ravaging');
  const mayBeObject = isFirm || (isOwnWord && (kind <= town || !isFrench || isSufferer));
  if (mayBeObject && isObject(tokens, from) && isAlone(signals, tags, hit)) return true;
  if (isObject(tokens, from) && isA(tokens, from - 2, 'spreading') && isApart(signals, tags, hit))
    return true;
  const isLongObject = to - from > 1 && isObject(tokens, from);
  if (isLongObject && isApart(signals, tags, hit)) return true;
  if (isStateCode(matches) || isInStateCode(signals, hit)) return true;
  /** "Landi Kotal was quiet": a sentence's capital misleads the tagger more than others do. */
  const isOpening = ((tokens.shape[from] ?? 0) & Shape.first) !== 0;
  const isLongKnown = isFirm && to - from > 1 && (kind === bigTown || kind === region || isOpening);
  if (isLongKnown && tag === B_PERSON && isApart(signals, tags, hit)) return true;
  for (let k = from + 1; k < to; k++) if (tags[k] === B_PLACE) return tag === O;
  const missed = { signals, tags, hit, tag, kind, isFirm, margin };
  if (isFirm && isMisjoined(missed, isFrench)) return true;
  const isKnown =
    (kind === water && to - from > 1) || kind === country || kind === continent || kind === bigTown;
  if (isFirm && isKnown && (tag === O || tag === B_OTHER)) return true;
  if (isFrench) return false;
  return (isFirm && tag === B_GROUP && kind <= region) || isSafeInEnglish(missed);
}

const isFirst = ({ shape }: Signals, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first;

/** "le TGV de Nîmes", which capitals make look like one name. */
const isOfTrain = ({ tokens, shape, place }: Signals, { from, to }: NameHit): boolean =>
  tokens.gap[from] === Gap.space &&
  isA(tokens, from - 1, 'genitive') &&
  isA(tokens, from - 2, 'landWay') &&
  (place[from] ?? 0) <= town &&
  !(tokens.gap[to] === Gap.space && isCapital(shape, to));

/** "an Argentine judge": French calls the country so. */
const isPeoplesWord = ({ tokens, wordClass, shape }: Signals, { from, to }: NameHit): boolean =>
  to - from === 1 &&
  wordClass[from] === DEMONYM_CLASS &&
  tokens.gap[to] === Gap.space &&
  !isCapital(shape, to) &&
  (/^an?$/i.test(wordAt(tokens, from - 1)) || peoples.some((list) => isA(tokens, to, list)));

const peoples = ['title', 'power', 'localNoun'] as const;

/** Whether what stands beside the name is said of places only, or counts it among them. */
function isToldByItself(
  signals: Signals,
  tags: Uint8Array,
  hit: NameHit,
  isFirm: boolean,
): boolean {
  const { tokens, place } = signals;
  if (isFirm && isOfSeveral(signals, hit)) return true;
  const kind = place[hit.from] ?? 0;
  if (kind >= bigTown && kind <= town && isScored(tokens, hit)) return true;
  const isTold = isTownSaid(tokens, hit.to) || isComingFrom(signals, hit, isFirm);
  return isTold && isApart(signals, tags, hit);
}

const mayStand = (kind: number, isFirm: boolean, isFrench: boolean): boolean =>
  kind === country ||
  kind === continent ||
  kind === landmark ||
  (isFrench && isFirm && kind === region);

/** Whether the name, with at most an article, was taken for a group or the like by itself: "La Russie", "le Kremlin". */
function stands(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  const first = tags[from] ?? O;
  const isOpened = isA(tokens, from - 1, 'article') || isA(tokens, from - 1, 'contraction');
  const opening = goesOn(first) && isOpened ? first - 1 : 0;
  const begins = first === B_GROUP || (opening >= B_GROUP && tags[from - 1] === opening);
  return begins && !goesOn(tags[to] ?? O);
}

/** "Oxford, Miss.": before a state's abbreviation. */
const isInStateCode = ({ tokens, place }: Signals, { to }: NameHit): boolean =>
  tokens.gap[to] === (Gap.comma | Gap.space) &&
  place[to] === region &&
  tokens.text.charAt(tokens.end[to] ?? 0) === '.';

/** "Mo.", "TX": only looked up beside another name, and then beyond doubt. */
function isStateCode(matches: NameHit['matches']): boolean {
  return matches.some(({ text }) => isClipped(text) || /^[A-Z]{2}$/.test(text));
}

/**
 * "Croatia and Denmark", "Neighbouring Uganda", "Residents of Harare": tagged as going on with a name
 * that is none, and known to the gazetteer.
 */
function isMisjoined({ signals, hit, tags, tag, kind }: Missed, isFrench: boolean): boolean {
  const { tokens, place, placeWeight, ordinary, firstName, isTaught } = signals;
  const before = hit.from - 1;
  if (!goesOn(tag) || before < 0 || kind > town || kind === water) return false;
  if (!isFrench && isA(tokens, before, 'genitive')) return true;
  if (kind > bigTown) return false;
  if (isA(tokens, before, 'and')) {
    const other = place[before - 1] ?? 0;
    const isKnown = other > 0 && other <= bigTown && placeWeight[before - 1] === FIRM;
    return kind === country || isKnown;
  }
  if (isFrench) return false;
  const isOpening = ((tokens.shape[before] ?? 0) & Shape.first) !== 0 && !goesOn(tags[before] ?? O);
  const isWord =
    ordinary[before] === 1 || ((kind <= continent || !isTaught) && place[before] === 0);
  return isOpening && isWord && firstName[before] === 0;
}

/**
 * What tells a place in English, where the tagger knows no words: "in Bath", "a Joplin man",
 * "Wisconsin Governor Tony Evers", "Orange County", "Ohio has seen".
 */
function isSafeInEnglish(missed: Missed): boolean {
  const { signals, hit, kind, isFirm, margin } = missed;
  const { tokens, shape, elsewhere, wordClass } = signals;
  const { from, to } = hit;
  if (wordClass[from] === DEMONYM_CLASS) return false;
  const isGoingOn =
    to < tokens.count && tokens.gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0;
  if (isGoingOn) {
    return isFirm && kind <= town && kind !== water && isA(tokens, to, 'title');
  }
  if (to - from > 1 && hasTownWord(tokens, from, to)) return true;
  const hasArticle = from > 0 && tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'article');
  const isBeforeSmall = to < tokens.count && tokens.gap[to] === Gap.space;
  if (isFirm && hasArticle && kind <= town && (isBeforeSmall || kind === water)) return true;
  if (((elsewhere[from] ?? 0) & Elsewhere.afterName) !== 0) return false;
  const limit = isFirm ? FAR_MISS : NEAR_MISS;
  if (margin > limit && (isLocated(tokens, from) || (hasArticle && isLocated(tokens, from - 1))))
    return true;
  const isTown = kind === bigTown || kind === town;
  const isInName = from > 0 && tokens.gap[from] === Gap.space && isCapital(shape, from - 1);
  if (isBeforeSmall && isTown && !isInName && isA(tokens, to, 'municipal')) return true;
  if (!isFirm) return false;
  if (isBeforeSmall && isA(tokens, to, 'localNoun')) return true;
  return kind === region && (missed.tag === O || missed.tag === B_OTHER);
}

/** How far the tagger may have missed a name that stands where places stand. */
const FAR_MISS = -800;
const NEAR_MISS = -300;

const isLocated = (tokens: Tokens, from: number): boolean =>
  from > 0 &&
  tokens.gap[from] === Gap.space &&
  (isA(tokens, from - 1, 'locative') || isA(tokens, from - 1, 'standsIn'));

function hasTownWord(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isA(tokens, i, 'townWord')) return true;
  return false;
}
