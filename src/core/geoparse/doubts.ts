import type { NameHit } from './lookup.ts';
import type { Signals } from './signals.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { hashesOf, isArabicArticle, isOfClass } from './word-classes.ts';

/** Words taken for a name, and the gazetteer's entry for just these. */
export interface NamePart {
  readonly from: number;
  readonly to: number;
  readonly hit: NameHit | null;
}

/** Class of `Signals.place` from which towns are small. */
const TOWN = 8;

/** "Su" of "Su-25", "Otan" of "mini-Otan": part of a word with hyphens that is no place. */
export function isHyphened(tokens: Tokens, from: number, to: number): boolean {
  const after = tokens.gap[to] === Gap.hyphen ? (tokens.shape[to] ?? 0) : 0;
  if (after & Shape.digits || (after & Shape.single && after & Shape.capital)) return true;
  if (from === 0 || tokens.gap[from] !== Gap.hyphen) return false;
  const before = from - 1;
  return (
    ((tokens.shape[before] ?? 0) & Shape.capital) === 0 &&
    !isArabicArticle(tokens.hash[before] ?? 0)
  );
}

const notPlaces = hashesOf('occident west orient east south nord sud est ouest north hamas');

/** What the tagger takes for an unknown place and is none: a person's full name, a sentence's first word. */
export function isDoubtful(
  signals: Signals,
  { from, to, hit }: NamePart,
  margin: number,
  isFrench: boolean,
): boolean {
  const { tokens, firstName, shape, place } = signals;
  if (to - from === 1 && notPlaces.has(tokens.hash[from] ?? 0)) return true;
  if (hit !== null && !isFrench && beginsPersonName(signals, from, to)) return true;
  if (hit !== null)
    return endsPersonName(tokens, firstName, shape, from) && (place[from] ?? 0) >= TOWN;
  if (to - from === 2 && firstName[from] === 1 && tokens.gap[from + 1] === Gap.space) return true;
  if (margin >= SURE) return false;
  if (!isFrench) return true;
  const isHeaded = ((shape[from] ?? 0) & Shape.capital) === 0;
  const goesOn = from > 0 && ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0;
  const isLocated = goesOn && isOfClass(tokens.hash[from - 1] ?? 0, 'locative');
  const head = tokens.hash[from] ?? 0;
  return !isLocated && !(isHeaded && (isOfClass(head, 'geoHead') || isOfClass(head, 'siteHead')));
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
  if (!isOfClass(tokens.hash[from - 1] ?? 0, 'genitive')) return false;
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
  if (!isName || place[to] !== 0 || wordClass[to] !== 0) return false;
  return from === 0 || !isOfClass(tokens.hash[from - 1] ?? 0, 'locative');
}

/** Margin from which an unknown name is believed without a cue. */
const SURE = 150;

/** "AngolaPress": glued to a capital, a name is part of something else. */
export function isStuck(tokens: Tokens, from: number, to: number): boolean {
  if (to < tokens.count && tokens.gap[to] === 0 && ((tokens.shape[to] ?? 0) & Shape.capital) !== 0)
    return true;
  return (
    from > 0 && tokens.gap[from] === 0 && ((tokens.shape[from - 1] ?? 0) & Shape.capital) !== 0
  );
}
