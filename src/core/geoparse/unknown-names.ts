import { isHyphened, isStuck } from './doubts.ts';
import type { FoundName } from './found-name.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_PERSON, B_PLACE, I_PERSON, O } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';
import type { WordList } from './words/word-lists.ts';

/** A run of capitals that no list and no gazetteer knows. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/** No unknown name has more words. */
const MOST_WORDS = 3;
/** Shorter ones are more often something else. */
const LEAST_LETTERS = 4;

/**
 * Adds the names that the gazetteer lacks and that stand where places stand ("near Zabolotivske", "les
 * habitants de Boukavou"), with their other mentions: they cannot be placed, and are not passed over.
 */
export function withUnknown(
  names: readonly FoundName[],
  signals: Signals,
  tags: Uint8Array,
): FoundName[] {
  const isTaken = new Uint8Array(signals.tokens.count + 1);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  const byText = new Map<string, Run[]>();
  const placed = new Set<string>();
  const people = new Set<string>();
  for (const run of runsOf(signals, isTaken)) {
    const text = textOf(signals.tokens, run);
    const alike = byText.get(text);
    if (alike === undefined) byText.set(text, [run]);
    else alike.push(run);
    if (isGivenToPerson(signals, tags, run)) people.add(text);
    else if (
      standsForPlace(signals.tokens, run) ||
      isJoined(signals.tokens, tags, run, isTaken) ||
      isLeft(signals.tokens, run, isTaken) ||
      isStatedIn(signals, run)
    )
      placed.add(text);
  }
  const added: FoundName[] = [];
  for (const text of placed) {
    if (people.has(text)) continue;
    for (const { from, to } of byText.get(text) ?? [])
      added.push({ from, to, hit: null, margin: 0, embedded: false, counties: [] });
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.from - b.from);
}

const textOf = ({ text, start, end }: Tokens, { from, to }: Run): string =>
  text.slice(start[from], end[to - 1]);

function* runsOf(signals: Signals, isTaken: Uint8Array): Iterable<Run> {
  const { tokens } = signals;
  for (let i = 0; i < tokens.count; ) {
    if (isTaken[i] === 1 || !(isUnknown(signals, i) || isFirstPart(signals, isTaken, i))) {
      i++;
      continue;
    }
    let to = i + 1;
    while (
      to < tokens.count &&
      joins(tokens, to) &&
      isTaken[to] !== 1 &&
      goesOnUnknown(signals, to)
    )
      to++;
    if (isLastPart(signals, isTaken, to)) to++;
    const from = i;
    i = to;
    if (to - from > MOST_WORDS || isPartOfMore(signals, from, to)) continue;
    yield { from, to };
  }
}

const joins = ({ gap }: Tokens, i: number): boolean =>
  gap[i] === Gap.space || gap[i] === Gap.hyphen || gap[i] === Gap.apostrophe;

/** "Yar" of "Tchassiv Yar": a name that is known by itself, and ends the longer one. */
function isLastPart(
  { tokens, shape, wordClass, place, ordinary }: Signals,
  isTaken: Uint8Array,
  i: number,
): boolean {
  const isCapital = (at: number) => ((shape[at] ?? 0) & Shape.capital) !== 0;
  if (i >= tokens.count || tokens.gap[i] !== Gap.space || isTaken[i] === 1) return false;
  if (!isCapital(i) || wordClass[i] !== 0 || place[i] === 0 || ordinary[i] === 1) return false;
  return tokens.gap[i + 1] !== Gap.space || !isCapital(i + 1);
}

/** "Khar" of "Khar Yalla": known by itself, or too short to be, and begins a longer name. */
const isFirstPart = (signals: Signals, isTaken: Uint8Array, i: number): boolean =>
  isOwnCapital(signals, i) &&
  signals.tokens.gap[i + 1] === Gap.space &&
  isTaken[i + 1] !== 1 &&
  isUnknown(signals, i + 1);

/** "Iar" of "Tchassiv Iar": behind the first word, short ones too. */
const goesOnUnknown = (signals: Signals, i: number): boolean =>
  signals.place[i] === 0 && isOwnCapital(signals, i);

/** A capital that neither the lists of words nor the gazetteer know. */
const isUnknown = (signals: Signals, i: number): boolean =>
  goesOnUnknown(signals, i) &&
  (signals.tokens.end[i] ?? 0) - (signals.tokens.start[i] ?? 0) >= LEAST_LETTERS;

/** A capital that no list of words knows. */
function isOwnCapital(signals: Signals, i: number): boolean {
  const { tokens, ordinary, firstName, wordClass, shape } = signals;
  const bits = shape[i] ?? 0;
  const isWritten =
    (bits & (Shape.capital | Shape.allCaps | Shape.digits | Shape.shouted)) === Shape.capital;
  if (!isWritten || wordClass[i] !== 0) return false;
  return ordinary[i] !== 1 && firstName[i] !== 1 && tokens.listed[i] === 0;
}

/** Whether capitals go on on either side, or the run is part of a longer word. */
function isPartOfMore({ tokens, shape }: Signals, from: number, to: number): boolean {
  const isCapital = (i: number) => ((shape[i] ?? 0) & Shape.capital) !== 0;
  if (isStuck(tokens, from, to) || isHyphened(tokens, from, to)) return true;
  if (to < tokens.count && joins(tokens, to) && (isCapital(to) || tokens.gap[to] === Gap.hyphen))
    return true;
  return from > 0 && joins(tokens, from) && isCapital(from - 1) && !isOpening(tokens, from - 1);
}

/** "In", "À": a small word with the sentence's capital. */
const isOpening = (tokens: Tokens, i: number): boolean =>
  ((tokens.shape[i] ?? 0) & Shape.first) !== 0 && cues.some((list) => isA(tokens, i, list));

function isGivenToPerson(
  { tokens, elsewhere }: Signals,
  tags: Uint8Array,
  { from, to }: Run,
): boolean {
  if (((elsewhere[from] ?? 0) & Elsewhere.afterName) !== 0) return true;
  if (tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'title')) return true;
  if (isA(tokens, from - 1, 'says') || isA(tokens, to, 'says')) return true;
  const tag = tags[from];
  return (tag === B_PERSON || tag === I_PERSON) && !standsForPlace(tokens, { from, to });
}

const cues: readonly WordList[] = ['standsIn', 'reaching', 'locative', 'genitive', 'article'];

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

/** "in X", "près de X", "village of X", "les habitants de X". */
function standsForPlace(tokens: Tokens, { from }: Run): boolean {
  if (from === 0 || isA(tokens, from - 1, 'mergedArticle')) return false;
  if (((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (isA(tokens, from - 1, 'standsIn') || isA(tokens, from - 1, 'reaching')) return true;
  if (isA(tokens, from - 1, 'onto') && isA(tokens, from - 2, 'reaching')) return true;
  if (isA(tokens, from - 1, 'by') && isA(tokens, from - 2, 'passing')) return true;
  if (from < 2 || !isA(tokens, from - 1, 'genitive')) return false;
  if (tokens.gap[from - 1] !== Gap.space) return false;
  const isSmall = ((tokens.shape[from - 2] ?? 0) & (Shape.capital | Shape.first)) !== Shape.capital;
  if (!isSmall || isA(tokens, from - 2, 'street')) return false;
  return ofPlaces.some((list) => isA(tokens, from - 2, list));
}

const ofPlaces = [
  'standsIn',
  'placeThing',
  'siteHead',
  'landNoun',
  'cityNoun',
  'capitalNoun',
  'districtNoun',
  'regionNoun',
  'municipal',
  'localNoun',
] as const;
