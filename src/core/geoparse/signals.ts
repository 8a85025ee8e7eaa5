import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Bloom, bloomHas } from './bloom.ts';
import type { Demonyms } from './demonyms.ts';
import { isOutdone, withCapitalSort, withoutArticle, withoutSort } from './hit-extent.ts';
import { languages } from './languages/languages.ts';
import { isClipped, type Lookup, type NameHit } from './lookup.ts';
import { classOfHit, isTownsName, PlaceClass } from './place-class.ts';
import { DEMONYM_CLASS } from './tags.ts';
import { Gap, isA, isTelling, Shape, type Tokens } from './tokens.ts';
import type { WordList } from './words/word-lists.ts';
import { isTaught } from './words/word-table.ts';

/** Word lists that come with the tagger. */
export interface Lexicon {
  readonly firstNames: Bloom;
  /** Ordinary words of both languages. */
  readonly ordinary: Bloom;
}

/** What the rest of the text says of a word: bits. */
export const Elsewhere = { afterLocative: 1, afterName: 2, small: 4, beforeName: 8 } as const;

/** What is known of each word before the tagger looks at it. */
export interface Signals {
  readonly tokens: Tokens;
  /** Whether the tagger learnt from texts in the language. */
  readonly isTaught: boolean;
  /** Whether the language writes all nouns with capitals. */
  readonly hasNounCapitals: boolean;
  /** The tokens' shapes, without the capitals that only English writes: months, days, peoples. */
  readonly shape: Uint8Array;
  /** Class of the gazetteer name that covers the word, 0 for none; and whether it begins it (1) or goes on (2). */
  readonly place: Uint8Array;
  readonly placePart: Uint8Array;
  /** How sure the name is a place's whatever the context: 1 for ordinary words and mere variants, 2 else. */
  readonly placeWeight: Uint8Array;
  /** Whether a region's name is a town's too. */
  readonly townToo: Uint8Array;
  readonly wordClass: Uint8Array;
  readonly firstName: Uint8Array;
  readonly ordinary: Uint8Array;
  readonly elsewhere: Uint8Array;
  /** Gazetteer names found, from left to right, never overlapping. */
  readonly hits: readonly NameHit[];
  readonly demonyms: readonly FoundDemonym[];
}

/** What signals are read with: made once, used for every text. */
export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly lookup: Lookup;
  readonly demonyms: Demonyms;
  readonly lexicon: Lexicon;
}

export function readSignals(
  tokens: Tokens,
  { gazetteer, lookup, demonyms, lexicon }: Sources,
  language: string,
): Signals {
  const { count } = tokens;
  const signals = {
    tokens,
    isTaught: isTaught(language),
    hasNounCapitals: languages[language]?.writesNounsWithCapitals === true,
    shape: tokens.shape.slice(0, count),
    place: new Uint8Array(count),
    placePart: new Uint8Array(count),
    placeWeight: new Uint8Array(count),
    townToo: new Uint8Array(count),
    wordClass: tokens.taggerClass.slice(0, count),
    firstName: new Uint8Array(count),
    ordinary: new Uint8Array(count),
    elsewhere: new Uint8Array(count),
    hits: [] as NameHit[],
    demonyms: [] as FoundDemonym[],
  };
  for (let i = 0; i < count; i++) {
    const hash = tokens.hash[i] ?? 0;
    if ((tokens.shape[i] ?? 0) & Shape.capital) {
      signals.firstName[i] = bloomHas(lexicon.firstNames, hash) ? 1 : 0;
      signals.ordinary[i] = bloomHas(lexicon.ordinary, hash) ? 1 : 0;
    }
  }
  findHits(signals, gazetteer, lookup, language);
  findDemonyms(signals, demonyms);
  if (language !== 'fr') dropForeignCapitals(signals);
  if (signals.hasNounCapitals) dropNounsCapitals(signals);
  readElsewhere(signals);
  return signals;
}

type Writable = Signals & { readonly hits: NameHit[]; readonly demonyms: FoundDemonym[] };

/** A word, or two, for the people of a place. */
export interface FoundDemonym {
  readonly from: number;
  readonly to: number;
  readonly placeId: string;
}

function findDemonyms(
  { tokens, wordClass, placePart, demonyms: found }: Writable,
  demonyms: Demonyms,
): void {
  for (let i = 0; i < tokens.count; i++) {
    const demonym = demonyms.at(tokens, i);
    if (demonym === null) continue;
    const to = i + demonym.words;
    const isInLongerName = placePart[i] === 2 || placePart[to] === 2;
    if (isInLongerName) continue;
    found.push({ from: i, to, placeId: demonym.id });
    for (let k = i; k < to; k++) wordClass[k] = DEMONYM_CLASS;
    i = to - 1;
  }
}

/** "Die Fischer von …": behind a small word, a capital that is no name is a noun's. */
function dropNounsCapitals({ shape, placePart, firstName, tokens }: Signals): void {
  for (let i = 1; i < tokens.count; i++) {
    if (placePart[i] !== 0 || firstName[i] === 1 || tokens.gap[i] !== Gap.space) continue;
    if (isA(tokens, i - 1, 'title') || !isTelling(tokens, i - 1)) continue;
    shape[i] = (shape[i] ?? 0) & ~(Shape.capital | Shape.allCaps);
  }
}

/** English gives capitals where French, which the tagger learnt from, does not. */
function dropForeignCapitals({ shape, wordClass, placePart, tokens }: Signals): void {
  for (let i = 0; i < tokens.count; i++) {
    if (placePart[i] !== 0 && wordClass[i] !== DEMONYM_CLASS) continue;
    if (wordClass[i] === DEMONYM_CLASS || isA(tokens, i, 'month') || isA(tokens, i, 'day')) {
      shape[i] = (shape[i] ?? 0) & ~(Shape.capital | Shape.allCaps);
    }
  }
}

function findHits(signals: Writable, gazetteer: Gazetteer, lookup: Lookup, language: string): void {
  const { tokens, place, placePart, placeWeight, hits } = signals;
  for (let i = 0; i < tokens.count; ) {
    const longest = withoutArticle(tokens, gazetteer, lookup, lookup.longestAt(tokens, i));
    const hit = withCapitalSort(tokens, gazetteer, language, withoutSort(tokens, lookup, longest));
    const isNoun =
      signals.hasNounCapitals && hit !== null && isArticledTown(tokens, hit, gazetteer);
    if (
      hit === null ||
      isNoun ||
      isNoName(tokens, hit) ||
      isOutdone(tokens, lookup, hit) ||
      isGenitive(tokens, hit)
    ) {
      i++;
      continue;
    }
    hits.push(hit);
    const best = classOfHit(hit, gazetteer);
    const isFirm =
      hit.matches.some((m) => (m.flags & (NameFlag.common | NameFlag.weak)) === 0) ||
      isCountyName(tokens, hit);
    const weight = isFirm ? 2 : 1;
    if (best === PlaceClass.region && isTownsName(hit, gazetteer)) signals.townToo[hit.from] = 1;
    for (let k = hit.from; k < hit.to; k++) {
      place[k] = best;
      placePart[k] = k === hit.from ? 1 : 2;
      placeWeight[k] = weight;
    }
    i = Math.max(i + 1, hit.to);
  }
}

/** "de La Paz" of "la gare de La Paz", though a village is called De La Paz. */
const isGenitive = (tokens: Tokens, { from, to }: NameHit): boolean =>
  to - from > 1 &&
  ((tokens.shape[from] ?? 0) & Shape.capital) === 0 &&
  isA(tokens, from, 'genitive');

/** "ein Zug", "die Halle": a noun, for towns stand without an article. */
const isArticledTown = (tokens: Tokens, hit: NameHit, gazetteer: Gazetteer): boolean =>
  hit.to - hit.from === 1 &&
  hit.from > 0 &&
  tokens.gap[hit.from] === Gap.space &&
  isA(tokens, hit.from - 1, 'article') &&
  (classOfHit(hit, gazetteer) >= PlaceClass.bigTown ||
    hit.matches.some(({ place }) => gazetteer.featureOf(place) === 'seat'));

/** "Boone County": ordinary words, and yet nothing else. */
const isCountyName = (tokens: Tokens, { from, to }: NameHit): boolean =>
  to - from > 1 &&
  isA(tokens, to - 1, 'regionNoun') &&
  ((tokens.shape[from] ?? 0) & (tokens.shape[to - 1] ?? 0) & Shape.capital) !== 0;

const DOLLAR = 36;
const PLUS = 43;

/** A month, a pronoun, "US" of "US$", "Canal" of "Canal+", "CF" of "CF-18": spelt like a place's name and never one. */
function isNoName(tokens: Tokens, { from, to, matches }: NameHit): boolean {
  const next = tokens.text.charCodeAt(tokens.end[to - 1] ?? 0);
  if (next === DOLLAR || next === PLUS) return true;
  const isCodePart =
    tokens.gap[to] === Gap.hyphen && ((tokens.shape[to] ?? 0) & Shape.digits) !== 0;
  if (isCodePart) return true;
  if (to - from > 1 || matches.some(({ text }) => isClipped(text))) return false;
  return neverNames.some((name) => isA(tokens, from, name));
}

const neverNames: readonly WordList[] = [
  'month',
  'day',
  'pronoun',
  'starter',
  'copula',
  'article',
  'contraction',
  'genitive',
  'locative',
  'and',
  'by',
  'says',
  'newsAgency',
];

/** Gathers, word by word, what other places in the text say: "à X", "Marie X", "x". */
function readElsewhere({ tokens, shape, elsewhere, firstName }: Signals): void {
  const seen = new Map<number, number>();
  const add = (i: number, bit: number) => {
    const hash = tokens.hash[i] ?? 0;
    seen.set(hash, (seen.get(hash) ?? 0) | bit);
  };
  for (let i = 0; i < tokens.count; i++) {
    const own = shape[i] ?? 0;
    if ((own & Shape.capital) === 0) {
      if ((own & Shape.digits) === 0) add(i, Elsewhere.small);
      continue;
    }
    if (isAged(tokens, i)) add(i, Elsewhere.afterName);
    if (i === 0 || tokens.gap[i] !== Gap.space) continue;
    if (isA(tokens, i - 1, 'locative')) add(i, Elsewhere.afterLocative);
    const beforeIsCapital =
      ((shape[i - 1] ?? 0) & Shape.capital) !== 0 && !isA(tokens, i - 1, 'article');
    const isCounty = isA(tokens, i, 'regionNoun');
    if (isA(tokens, i - 1, 'title') || (beforeIsCapital && firstName[i - 1] === 1 && !isCounty)) {
      add(i, Elsewhere.afterName);
      if (beforeIsCapital) add(i - 1, Elsewhere.beforeName);
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    if ((shape[i] ?? 0) & Shape.capital) elsewhere[i] = seen.get(tokens.hash[i] ?? 0) ?? 0;
  }
}

/** "Houston, 84, of Decatur", "Dupont, 34 ans": who has an age is a person. */
function isAged(tokens: Tokens, i: number): boolean {
  const { gap, shape, start, end } = tokens;
  const age = i + 1;
  if (((gap[age] ?? 0) & Gap.comma) === 0 || ((shape[age] ?? 0) & Shape.digits) === 0) return false;
  if ((end[age] ?? 0) - (start[age] ?? 0) > 2) return false;
  return ((gap[age + 1] ?? 0) & Gap.comma) !== 0 || isA(tokens, age + 1, 'years');
}
