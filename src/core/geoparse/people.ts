import type { FoundName } from './found-name.ts';
import type { NamePart } from './name-part.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_GROUP, B_PERSON, goesOn } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/**
 * Leaves out places' names that the text gives to people: "Timothy Burton … Burton said", "India Moore …
 * India had". A name that stands where only places stand elsewhere in the text is left out only beside
 * what people do.
 */
export function withoutPeople(
  names: readonly FoundName[],
  signals: Signals,
  tags: Uint8Array,
  isFrench: boolean,
): FoundName[] {
  const { hash } = signals.tokens;
  const full = wordsOfFullNames(signals, tags);
  const people = new Set<number>();
  const places = new Set<number>();
  for (const name of names) {
    const word = hash[name.from] ?? 0;
    if (!isFrench && mayBeSurname(name, signals) && isPerson(name, signals)) people.add(word);
    if (isLocated(name, signals)) places.add(word);
  }
  if (people.size === 0 && full.size === 0) return [...names];
  return names.filter((name) => {
    if (name.to - name.from > 1 || name.embedded || isLocated(name, signals)) return true;
    const word = hash[name.from] ?? 0;
    if (full.has(word) && !places.has(word)) return false;
    if (!people.has(word) || !mayBeSurname(name, signals)) return true;
    return places.has(word) && !speaks(name, signals);
  });
}

/** The first and last words of people's full names, as the tagger found them: "India" and "Moore" of "India Moore". */
function wordsOfFullNames({ tokens, firstName, place }: Signals, tags: Uint8Array): Set<number> {
  const words = new Set<number>();
  const isName = (i: number) =>
    ((tokens.shape[i] ?? 0) & (Shape.capital | Shape.shouted | Shape.stops | Shape.allCaps)) ===
      Shape.capital && !isA(tokens, i, 'article');
  for (let i = 0; i + 1 < tokens.count; i++) {
    const begins = isName(i) && (tags[i] === B_PERSON || tags[i] === B_GROUP);
    if (!begins || firstName[i] !== 1 || tokens.gap[i + 1] !== Gap.space) continue;
    let last = i + 1;
    if (!isName(last) || !goesOn(tags[last] ?? 0) || isSort(tokens, last)) continue;
    while (goesOn(tags[last + 1] ?? 0) && isName(last + 1) && tokens.gap[last + 1] === Gap.space)
      last++;
    const isMereGroup = last > i + 1 || (place[last] ?? 0) < PlaceClass.town;
    if (tags[i] === B_GROUP && isMereGroup) continue;
    words.add(tokens.hash[i] ?? 0);
    words.add(tokens.hash[last] ?? 0);
  }
  return words;
}

/** "Jordan Valley", "Georgia Bureau": no person's name. */
const isSort = (tokens: Tokens, i: number): boolean =>
  notOfPeople.some((list) => isA(tokens, i, list));
const notOfPeople = [
  'generic',
  'townWord',
  'orgHead',
  'publicBody',
  'takesOver',
  'geoHead',
  'title',
  'localNoun',
  'street',
] as const;

/** A single word for a town, or one that is an ordinary word besides. Countries and capitals "say" things themselves. */
function mayBeSurname({ from, to, embedded }: FoundName, { place, placeWeight }: Signals): boolean {
  if (to - from > 1 || embedded) return false;
  const kind = place[from] ?? 0;
  return kind >= PlaceClass.town || (placeWeight[from] === 1 && kind !== PlaceClass.country);
}

const isPerson = (name: FoundName, signals: Signals): boolean =>
  ((signals.elsewhere[name.from] ?? 0) & Elsewhere.afterName) !== 0 || speaks(name, signals);

/** "Burton said", "said Burton". */
function speaks({ from, to }: FoundName, { tokens }: Signals): boolean {
  /** "A watchmaker from Lismore says". */
  if (isA(tokens, from - 1, 'fromWord')) return false;
  if (tokens.gap[to] === Gap.space && isA(tokens, to, 'says')) return true;
  /** "says Bath was not built for buses": a clause of its own. */
  if (tokens.gap[to] === Gap.space && isA(tokens, to, 'copula')) return false;
  return from > 0 && tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'says');
}

const isSmall = ({ shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.first)) !== Shape.capital;
const beforePlaces = ['standsIn', 'genitive', 'direction'] as const;

/** "in Burton", "southern Burton", "of Burton", "Burton, Ohio", "Burton police", "à Tours": where only places stand. */
export function isLocated({ from, to }: NamePart, { tokens, place }: Signals): boolean {
  if (tokens.gap[from] === Gap.space)
    if (beforePlaces.some((list) => isA(tokens, from - 1, list)) && isSmall(tokens, from - 1))
      return true;
  const isWide = (place[from] ?? 0) <= PlaceClass.region;
  if (isWide && tokens.gap[from] === (Gap.comma | Gap.space) && (place[from - 1] ?? 0) !== 0)
    return true;
  if (tokens.gap[to] === Gap.space && isA(tokens, to, 'municipal')) return true;
  return isBesideArea({ from, to }, { tokens, place });
}

/** "Burton, Ohio", "MADISON, Ind.", "Tours (Indre-et-Loire)". */
export function isBesideArea(
  { to }: Pick<NamePart, 'from' | 'to'>,
  { tokens, place }: Pick<Signals, 'tokens' | 'place'>,
): boolean {
  const kind = place[to] ?? 0;
  const isArea = kind === PlaceClass.country || kind === PlaceClass.region;
  return isArea && ((tokens.gap[to] ?? 0) & (Gap.comma | Gap.open)) !== 0;
}
