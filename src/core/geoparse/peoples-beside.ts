import { isHome, type Option } from './candidates.ts';
import type { CueContext } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import { Gap, isA, SENTENCE_END, Shape, type Tokens } from './tokens.ts';
import { weights } from './weights.ts';

/** "le Pendjab indien", "Indian Punjab": the country of the people whose region the name is said to be. */
export function ownerSaid(
  { from, to }: FoundName,
  options: readonly Option[],
  { signals, countryAt, language }: CueContext,
): string | null {
  const { gap, shape } = signals.tokens;
  const isBehind = language === 'fr';
  const word = isBehind ? to : from - 1;
  const isBeside = gap[isBehind ? to : from] === Gap.space;
  if (!isBeside || (isBehind && ((shape[word] ?? 0) & Shape.capital) !== 0)) return null;
  const country = countryAt(word) ?? null;
  const isRegions = options.some(
    (option) => option.feature === 'region' && option.country === country,
  );
  return country !== null && isRegions ? country : null;
}

/** Words behind a name that are looked at for its side. */
const MOST_ASIDE = 5;

/** "Punjab, on the Indian side": the country whose side of a border the name lies on. */
export function sideSaid({ to }: FoundName, { signals, countryAt }: CueContext): string | null {
  const { tokens } = signals;
  if (((tokens.gap[to] ?? 0) & (Gap.comma | Gap.open)) === 0) return null;
  for (let i = to; i < Math.min(tokens.count, to + MOST_ASIDE); i++) {
    if (i > to && ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return null;
    if (isA(tokens, i, 'side')) return countryAt(i - 1) ?? countryAt(i + 1) ?? null;
  }
  return null;
}

/** Words on either side of a name among which a people tells of its country. */
const PEOPLE_WITHIN = 12;
const NOBODY: ReadonlyMap<string, number> = new Map();

/**
 * The countries whose people the name's sentence names, and what that is worth: "in Lisbon … the Portuguese president".
 * Those of a paper's readers are at home, or abroad, or it is their own that the name's best known bearer has: "in
 * Manchester … by British officers".
 */
export function peoplesBeside(
  { from, to }: FoundName,
  [head]: readonly Option[],
  { signals, countryAt, language }: CueContext,
): ReadonlyMap<string, number> {
  if (signals.demonyms.length === 0) return NOBODY;
  const { gap, count } = signals.tokens;
  let first = from;
  while (first > Math.max(0, from - PEOPLE_WITHIN) && ((gap[first] ?? 0) & SENTENCE_END) === 0)
    first--;
  let end = to;
  while (end < Math.min(count, to + PEOPLE_WITHIN) && ((gap[end] ?? 0) & SENTENCE_END) === 0) end++;
  let found: Map<string, number> | null = null;
  for (let word = first; word < end; word++) {
    const country = word >= from && word < to ? null : countryAt(word);
    if (country == null || (country !== head?.country && isHome(country, language))) continue;
    found ??= new Map();
    const worth = isOfficial(signals.tokens, word) ? weights.officialBeside : weights.peopleBeside;
    found.set(country, Math.max(worth, found.get(country) ?? 0));
  }
  return found ?? NOBODY;
}

/** "the Italian minister", "la police espagnole": who acts at home more often than elsewhere. */
const isOfficial = (tokens: Tokens, people: number): boolean =>
  officials.some(
    (list) =>
      (tokens.gap[people + 1] === Gap.space && isA(tokens, people + 1, list)) ||
      (tokens.gap[people] === Gap.space && isA(tokens, people - 1, list)),
  );

const officials = ['title', 'power', 'orgHead', 'municipal'] as const;
