import type { Option } from './candidates.ts';
import type { FoundName } from './found-name.ts';
import { DEMONYM_CLASS } from './tags.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';
import { isOne, isTownNoun } from './town-words.ts';
import { isWaterSaid, isWatersDoing } from './water-cues.ts';

/** `seated` is what has a capital, or a capital in apposition: "the capital of Panama", "Zimbabwe's capital of Harare". */
export type Sort = 'region' | 'city' | 'country' | 'water' | 'seated';

/** What the words beside a name say of its sort, and whether they govern it: "la province de X", "X state". */
export interface SortSaid {
  readonly sort: Sort;
  readonly isDirect: boolean;
  /** "la province belge de X": a demonym between. */
  readonly people: number | null;
}

const said = (sort: Sort, isDirect = true, people: number | null = null): SortSaid => ({
  sort,
  isDirect,
  people,
});

/** What sort of place the words beside the name say it is: "la province de X", "X state", "sur le X". */
export function sortSaid(tokens: Tokens, wordClass: Uint8Array, name: FoundName): SortSaid | null {
  const { from, to } = name;
  if (to - from > 1 && (sortOf(tokens, to - 1) === 'region' || isHeadedRegion(tokens, name)))
    return said('region');
  if (to < tokens.count && tokens.gap[to] === Gap.space) {
    const after = sortOf(tokens, to);
    if (after === 'region' || after === 'water') return said(after);
    if (isA(tokens, to, 'stateOffice') || isA(tokens, to, 'wideThing'))
      return said('region', false);
  }
  let people: number | null = null;
  let isOf = false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) break;
    const before = sortOf(tokens, i);
    if (isOf && isA(tokens, i, 'capitalNoun')) return said('seated', true, people);
    if (before !== null) {
      /** "the Swiss canton of X". */
      const isPeoples = tokens.gap[i] === Gap.space && wordClass[i - 1] === DEMONYM_CLASS;
      return isAnyOf(tokens, i, from) ? null : said(before, true, isPeoples ? i - 1 : people);
    }
    if (isA(tokens, i, 'genitive')) isOf = true;
    if (isA(tokens, i, 'regionOffice') && isArticled(tokens, from, i)) return said('region');
    if (isA(tokens, i, 'stateOffice') && i < from - 1) return said('region', false);
    if (isA(tokens, i, 'stateHead') && i < from - 1) return said('country', false);
    if (wordClass[i] === DEMONYM_CLASS) people = i;
    else if (
      !isA(tokens, i, 'within') &&
      !isA(tokens, i, 'genitive') &&
      !isA(tokens, i, 'article') &&
      !isA(tokens, i, 'origin')
    )
      break;
  }
  if (isWatersDoing(tokens, name)) return said('water');
  return isWaterSaid(tokens, name) ? said('water', false) : null;
}

/** "the Siran river", "la rivière Tarka": a word for a water beside the name, and no "de" between. */
export const isWaterNamed = (tokens: Tokens, { from, to }: FoundName): boolean =>
  (tokens.gap[to] === Gap.space && isA(tokens, to, 'waterNoun')) ||
  (tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'waterNoun'));

/** "a town in Peru", "une petite ville de Syrie": one of those that it has. */
function isAnyOf(tokens: Tokens, noun: number, name: number): boolean {
  if (noun >= name - 1 || !isTownNoun(tokens, noun)) return false;
  for (let i = noun - 1; i >= noun - MOST_ADJECTIVES; i--) {
    if (isOne(tokens, i)) return true;
    if (tokens.gap[i + 1] !== Gap.space || isA(tokens, i, 'article')) return false;
  }
  return false;
}

/** "a small coastal town". */
const MOST_ADJECTIVES = 3;

/** "les gendarmes de la Manche", "le préfet du Jura": whether an article stands between. */
const isArticled = (tokens: Tokens, from: number, office: number): boolean =>
  office < from - 1 && (isA(tokens, from - 1, 'article') || isA(tokens, from - 1, 'mergedArticle'));

/** "État de New York": the word for the sort is part of the name. */
const isHeadedRegion = (tokens: Tokens, { from }: FoundName): boolean =>
  isA(tokens, from, 'regionNoun') && isA(tokens, from + 1, 'genitive');

/** "Alexandria police", "le maire de X": what only towns have stands beside the name. */
export function isMunicipal(tokens: Tokens, { from, to }: FoundName): boolean {
  if (to < tokens.count && tokens.gap[to] === Gap.space) {
    if (isA(tokens, to, 'municipal')) return true;
    const isCapital = ((tokens.shape[to] ?? 0) & Shape.capital) !== 0;
    if (isCapital && isA(tokens, to, 'cityNoun') && isA(tokens, to + 1, 'municipal')) return true;
  }
  if (isHome(tokens, { from, to })) return true;
  if (from < 2 || ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  return isA(tokens, from - 1, 'genitive') && isA(tokens, from - 2, 'municipal');
}

/** "Terry Jolly, 60, Lebanon, was": an age, and where who has it lives. */
const isHome = (
  { gap, shape, start, end }: Tokens,
  { from }: Pick<FoundName, 'from' | 'to'>,
): boolean =>
  from > 1 &&
  gap[from] === (Gap.comma | Gap.space) &&
  gap[from - 1] === (Gap.comma | Gap.space) &&
  ((shape[from - 1] ?? 0) & Shape.digits) !== 0 &&
  (end[from - 1] ?? 0) - (start[from - 1] ?? 0) === 2;

/** "a Jamaica-born nurse", "Georgia-backed": said of countries more than of towns. */
export const isMadeIn = (tokens: Tokens, { to }: FoundName): boolean =>
  tokens.gap[to] === Gap.hyphen && /^(?:born|backed|led|made|flagged)$/.test(wordAt(tokens, to));

/** "a Georgia farmer", "the Georgia peach board": of states, for countries have words for their people. */
export const isAttribute = (tokens: Tokens, { from, to }: FoundName): boolean =>
  tokens.gap[from] === Gap.space &&
  tokens.gap[to] === Gap.space &&
  /^(?:an?|the)$/i.test(wordAt(tokens, from - 1)) &&
  ((tokens.shape[to] ?? 0) & Shape.capital) === 0 &&
  !isOfStates(tokens, to);

/** "the Georgia conflict", "the Georgia border", "the Jordan is": of countries, or no noun at all. */
const isOfStates = (tokens: Tokens, i: number): boolean =>
  ofStates.some((list) => isA(tokens, i, list));

const ofStates = [
  'dealing',
  'border',
  'affair',
  'waterNoun',
  'copula',
  'auxiliary',
  'and',
  'locative',
  'genitive',
  'by',
  'toWord',
] as const;

function sortOf(tokens: Tokens, i: number): Sort | null {
  if (isA(tokens, i, 'regionNoun')) return 'region';
  if (isA(tokens, i, 'cityNoun') || isA(tokens, i, 'capitalNoun')) return 'city';
  if (isA(tokens, i, 'waterNoun')) return 'water';
  return isA(tokens, i, 'countryNoun') ? 'country' : null;
}

export function isOfSort(option: Option, sort: Sort): boolean {
  switch (sort) {
    case 'region':
      return (
        option.feature === 'region' ||
        option.feature === 'county' ||
        option.feature === 'macro-region'
      );
    case 'city':
      return (
        option.feature === 'city' ||
        option.feature === 'capital' ||
        option.feature === 'seat' ||
        option.feature === 'district'
      );
    case 'country':
      return option.feature === 'country';
    case 'seated':
      return option.feature === 'country' || option.feature === 'capital';
    case 'water':
      return option.feature === 'river' || option.feature === 'lake' || option.feature === 'sea';
  }
}
