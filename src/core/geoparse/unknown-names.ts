import { isHyphened, isStuck } from './doubts.ts';
import type { FoundName } from './found-name.ts';
import { isCapital } from './name-setting.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_GROUP, B_PERSON, DEMONYM_CLASS, I_PERSON } from './tags.ts';
import { Gap, isA, isTelling, Shape, type Tokens } from './tokens.ts';
import { isCountyNoun, isPlaced, isSaidOfPlaces, standsForPlace } from './unknown-setting.ts';
import type { WordList } from './words/word-lists.ts';

/** A run of capitals that no list and no gazetteer knows. */
interface Run {
  readonly from: number;
  readonly to: number;
}

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
  const likePeople = new Set<string>();
  const within = new Set<string>();
  const firms = new Set<string>();
  for (const run of runsOf(signals, isTaken)) {
    const text = textOf(signals.tokens, run);
    const alike = byText.get(text);
    if (alike === undefined) byText.set(text, [run]);
    else alike.push(run);
    if (isWithin(signals.tokens, run)) within.add(text);
    if (isFirm(tags, run, signals)) firms.add(text);
    if (isGivenToPerson(signals, run)) people.add(text);
    else if (isTakenForPerson(signals, tags, run)) likePeople.add(text);
    else if (isPlaced(signals, tags, run, isTaken)) placed.add(text);
  }
  /** What the tagger was sure of, and stands where places do: its other mentions. */
  for (const name of names)
    if (name.hit === null && isPlaced(signals, tags, name, isTaken))
      placed.add(textOf(signals.tokens, name));
  const added: FoundName[] = [];
  const add = ({ from, to }: Run): void => {
    added.push({ from, to, hit: null, margin: 0, embedded: false, counties: [] });
    isTaken.fill(1, from, to);
  };
  /** "In Kebbi Danko … Kebbi Danko has": what the tagger takes for a person at a sentence's start. */
  const known = [...placed].filter(
    (text) =>
      !people.has(text) &&
      (!likePeople.has(text) || (/[ -]/.test(text) && within.has(text) && !firms.has(text))),
  );
  for (const text of known) for (const run of byText.get(text) ?? []) add(run);
  const alike = names.filter(
    (name) => name.hit === null && placed.has(textOf(signals.tokens, name)),
  );
  for (const run of repeatsOf(known, byText, alike, signals, isTaken)) add(run);
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.from - b.from);
}

/**
 * "In Tal Rifaat … Tal Rifaat has …", "À Kobenni … Kobenni a …": where several words come again that only their place told
 * to be a name, or one that lists take for a word and the tagger took for a place.
 */
function* repeatsOf(
  known: readonly string[],
  byText: ReadonlyMap<string, readonly Run[]>,
  tagged: readonly Run[],
  { tokens }: Signals,
  isTaken: Uint8Array,
): Iterable<Run> {
  const byFirst = new Map<number, { readonly text: string; readonly words: number }>();
  for (const text of known) {
    const [run] = byText.get(text) ?? [];
    if (run !== undefined && run.to - run.from > 1)
      byFirst.set(tokens.hash[run.from] ?? 0, { text, words: run.to - run.from });
  }
  for (const run of tagged)
    if (run.to - run.from === 1 && isLong(tokens, run.from))
      byFirst.set(tokens.hash[run.from] ?? 0, { text: textOf(tokens, run), words: 1 });
  if (byFirst.size === 0) return;
  for (let from = 0; from < tokens.count; from++) {
    const name = byFirst.get(tokens.hash[from] ?? 0);
    if (name === undefined) continue;
    const to = from + name.words;
    if (to > tokens.count || isTaken[from] === 1 || isTaken[to - 1] === 1) continue;
    if (textOf(tokens, { from, to }) === name.text) yield { from, to };
  }
}

const textOf = ({ text, start, end }: Tokens, { from, to }: Run): string =>
  text.slice(start[from], end[to - 1]);

function* runsOf(signals: Signals, isTaken: Uint8Array): Iterable<Run> {
  const { tokens, shape } = signals;
  for (let i = 0; i < tokens.count; ) {
    const isListed = isTelling(tokens, i) && tokens.gap[i + 1] !== Gap.hyphen;
    if (isListed || isTaken[i] === 1 || !isCapital(shape, i)) {
      i++;
      continue;
    }
    const compound = isCountyName(signals, isTaken, i) ? i + 2 : endOfCompound(signals, i, isTaken);
    const isOpen =
      isUnknown(signals, i) ||
      isFirstPart(signals, isTaken, i) ||
      isOnlySaidName(signals, i) ||
      isSaidTown(signals, i);
    if (!isOpen && compound === 0) {
      i++;
      continue;
    }
    let to = compound > 0 ? compound : i + 1;
    while (
      to < tokens.count &&
      joins(tokens, to) &&
      isTaken[to] !== 1 &&
      goesOnUnknown(signals, to)
    )
      to++;
    if (isLastPart(signals, isTaken, to) || isLastName(signals, isTaken, { from: i, to })) to++;
    if (isWatersNoun(signals, isTaken, to)) to++;
    const from = i;
    i = to;
    if ((compound === 0 && to - from > MOST_WORDS) || isPartOfMore(signals, from, to)) continue;
    yield { from, to };
  }
}

const joins = ({ gap }: Tokens, i: number): boolean =>
  gap[i] === Gap.space || gap[i] === Gap.hyphen || gap[i] === Gap.apostrophe;

/**
 * Where "Port-Vendres" or "Saint-Yrieix" ends: capitals that hyphens join, of which the gazetteer knows some and the
 * whole not. 0 for none, and for people's first names.
 */
function endOfCompound(signals: Signals, from: number, isTaken: Uint8Array): number {
  const { tokens, shape, firstName } = signals;
  if (tokens.gap[from + 1] !== Gap.hyphen || tokens.gap[from] === Gap.hyphen) return 0;
  if (!isWritten(shape, from)) return 0;
  let to = from + 1;
  let last = from;
  while (tokens.gap[to] === Gap.hyphen && to - from < MOST_JOINED && isTaken[to] !== 1) {
    if (isWritten(shape, to)) last = to;
    else if (!isA(tokens, to, 'connector')) return 0;
    to++;
  }
  if (isA(tokens, from, 'direction') || isA(tokens, last, 'noPlace')) return 0;
  const isTownly = isA(tokens, from, 'townWord');
  const isPerson = firstName[from] === 1 && firstName[last] === 1 && !isTownly;
  const isPeoples = signals.wordClass[from] === DEMONYM_CLASS;
  return last === from || last !== to - 1 || isPerson || isPeoples ? 0 : to;
}

/** With a capital and small letters. */
const isWritten = (shape: Uint8Array, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.allCaps | Shape.digits)) === Shape.capital;

/** "Saint-Rémy-en-Bouzemont-Saint-Genest" has more; hardly any other. */
const MOST_JOINED = 7;

/** "In Tal Rifaat, …": behind a preposition that hardly ever stands before people. */
const isInside = ({ tokens, shape, ordinary, place }: Signals, i: number): boolean =>
  place[i] !== 0 &&
  ordinary[i] !== 1 &&
  ((shape[i] ?? 0) & (Shape.capital | Shape.allCaps)) === Shape.capital &&
  isA(tokens, i - 1, 'inside') &&
  (((tokens.shape[i - 1] ?? 0) & Shape.first) !== 0 || !isA(tokens, i - 1, 'toWord'));

/** "le marché de Baraouéli", "the village of Hog Harbour", "looted Baler": words or not, where only places stand. */
const isSaidTown = ({ tokens, shape, place }: Signals, i: number): boolean =>
  place[i] === 0 &&
  !isTelling(tokens, i) &&
  isWritten(shape, i) &&
  ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0 &&
  (isA(tokens, i - 1, 'ravaging') || isOfTowns(tokens, i));

const isOfTowns = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i - 1, 'genitive') &&
  !isA(tokens, i - 1, 'mergedArticle') &&
  ofTowns.some((list) => isA(tokens, i - 2, list));

const ofTowns = ['cityNoun', 'placeThing', 'inhabitants', 'towns'] as const;

/** "Yar" of "Tchassiv Yar": a name that is known by itself, and ends the longer one. */
function isLastPart(
  { tokens, shape, wordClass, place, ordinary }: Signals,
  isTaken: Uint8Array,
  i: number,
): boolean {
  if (i >= tokens.count || tokens.gap[i] !== Gap.space || isTaken[i] === 1) return false;
  if (!isCapital(shape, i) || wordClass[i] !== 0 || place[i] === 0 || ordinary[i] === 1)
    return false;
  return tokens.gap[i + 1] !== Gap.space || !isCapital(shape, i + 1);
}

/** "Kirumba was empty": like a first name, and said of places only. */
function isOnlySaidName({ tokens, shape, ordinary, place }: Signals, i: number): boolean {
  const bits = (shape[i] ?? 0) & (Shape.capital | Shape.allCaps | Shape.digits);
  if (bits !== Shape.capital || ordinary[i] === 1 || place[i] !== 0) return false;
  return !isTelling(tokens, i) && isSaidOfPlaces(tokens, i + 1);
}

/** "Lanark County", "Kilifi County": of which the gazetteer has neither, or another Lanark. */
const isCountyName = (
  { tokens, shape, ordinary, wordClass, placePart }: Signals,
  isTaken: Uint8Array,
  i: number,
): boolean =>
  isWritten(shape, i) &&
  ordinary[i] !== 1 &&
  wordClass[i] === 0 &&
  placePart[i + 1] !== 2 &&
  tokens.gap[i + 1] === Gap.space &&
  isTaken[i + 1] !== 1 &&
  isWritten(shape, i + 1) &&
  isCountyNoun(tokens, i + 1) &&
  !(tokens.gap[i + 2] === Gap.space && isCapital(shape, i + 2)) &&
  !(tokens.gap[i] === Gap.space && isCapital(shape, i - 1));

/** "Lake" of "Cayuga Lake". */
const isWatersNoun = ({ tokens, shape }: Signals, isTaken: Uint8Array, i: number): boolean =>
  i < tokens.count &&
  tokens.gap[i] === Gap.space &&
  isTaken[i] !== 1 &&
  isWritten(shape, i) &&
  isA(tokens, i, 'waterNoun');

/** "Jan" of "les villages de Zinda Jan": a first name too, and behind what stands before places only. */
function isLastName({ tokens, shape, firstName }: Signals, isTaken: Uint8Array, run: Run): boolean {
  const { to } = run;
  if (to >= tokens.count || tokens.gap[to] !== Gap.space || isTaken[to] === 1) return false;
  const isEnd = tokens.gap[to + 1] !== Gap.space || !isCapital(shape, to + 1);
  return firstName[to] === 1 && isCapital(shape, to) && isEnd && standsForPlace(tokens, run);
}

/** "Khar" of "Khar Yalla": known by itself, or too short to be, and begins a longer name. */
const isFirstPart = (signals: Signals, isTaken: Uint8Array, i: number): boolean =>
  (isOwnCapital(signals, i) || isInside(signals, i)) &&
  signals.tokens.gap[i + 1] === Gap.space &&
  isTaken[i + 1] !== 1 &&
  isUnknown(signals, i + 1);

/** "Iar" of "Tchassiv Iar": behind the first word, short ones too. */
const goesOnUnknown = (signals: Signals, i: number): boolean =>
  signals.place[i] === 0 && isOwnCapital(signals, i);

/** A capital that neither the lists of words nor the gazetteer know. */
const isUnknown = (signals: Signals, i: number): boolean =>
  goesOnUnknown(signals, i) && isLong(signals.tokens, i);

const isLong = ({ start, end }: Tokens, i: number): boolean =>
  (end[i] ?? 0) - (start[i] ?? 0) >= LEAST_LETTERS;

/** A capital that no list of words knows. */
function isOwnCapital(signals: Signals, i: number): boolean {
  const { tokens, ordinary, firstName, wordClass, shape } = signals;
  const bits = shape[i] ?? 0;
  const isWritten =
    (bits & (Shape.capital | Shape.allCaps | Shape.digits | Shape.shouted)) === Shape.capital;
  if (!isWritten || wordClass[i] !== 0) return false;
  return ordinary[i] !== 1 && firstName[i] !== 1 && !isTelling(tokens, i);
}

/** Whether capitals go on on either side, or the run is part of a longer word. */
function isPartOfMore({ tokens, shape }: Signals, from: number, to: number): boolean {
  if (isStuck(tokens, from, to) || isHyphened(tokens, from, to)) return true;
  if (
    to < tokens.count &&
    joins(tokens, to) &&
    (isCapital(shape, to) || tokens.gap[to] === Gap.hyphen)
  )
    return true;
  return (
    from > 0 && joins(tokens, from) && isCapital(shape, from - 1) && !isOpening(tokens, from - 1)
  );
}

/** "In", "À": a small word with the sentence's capital. */
const isOpening = (tokens: Tokens, i: number): boolean =>
  ((tokens.shape[i] ?? 0) & Shape.first) !== 0 && openers.some((list) => isA(tokens, i, list));

const openers: readonly WordList[] = ['standsIn', 'reaching', 'locative', 'genitive', 'article'];

function isGivenToPerson({ tokens, elsewhere }: Signals, { from, to }: Run): boolean {
  if (((elsewhere[from] ?? 0) & Elsewhere.afterName) !== 0) return true;
  if (tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'title')) return true;
  return isA(tokens, from - 1, 'says') || isA(tokens, to, 'says');
}

function isTakenForPerson({ tokens }: Signals, tags: Uint8Array, { from, to }: Run): boolean {
  const tag = tags[from];
  /** "Saint-Yrieix". */
  if (isA(tokens, from, 'townWord') && tokens.gap[from + 1] === Gap.hyphen) return false;
  if (to - from > 1 && isCountyNoun(tokens, to - 1)) return false;
  return (tag === B_PERSON || tag === I_PERSON) && !standsForPlace(tokens, { from, to });
}

/** "Wal-Mart": joined by a hyphen, and taken for a group's name. */
const isFirm = (tags: Uint8Array, { from }: Run, { tokens }: Signals): boolean =>
  tokens.gap[from + 1] === Gap.hyphen && tags[from] === B_GROUP;

/** "in X", "une école de X". */
const isWithin = (tokens: Tokens, { from }: Run): boolean =>
  tokens.gap[from] === Gap.space &&
  (isOfTowns(tokens, from) ||
    (isA(tokens, from - 1, 'standsIn') && !isA(tokens, from - 1, 'toWord')));
