import type { AreaFinder } from './area-finder.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './found-name.ts';
import { isClipped } from './lookup.ts';
import { DEMONYM_CLASS } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';
import { isWaterSaid } from './water-cues.ts';
import { wayOff } from './way-off.ts';

/**
 * How firmly the text ties a name to the next one: "Brest (Biélorussie)" and "Brest, en Biélorussie"
 * (stated), "Petra, on Mallorca" (upon, where islands are stated) and "Riga, the capital of Latvia" (capital, where it
 * can be one) more than "Springfield, Missouri" (beside),
 * "Springfield in Missouri" (inside) and "port of X" (of); "Nice, près de Monaco" (near) only tells of its surroundings,
 * as "Troy, an hour from Albany" (away) does, and ", au sud de Moscou" (aside) behind which a country holds the first.
 */
export type Tie =
  | 'stated'
  | 'upon'
  | 'capital'
  | 'aside'
  | 'away'
  | 'beside'
  | 'inside'
  | 'of'
  | 'near'
  | 'list'
  | null;

/** Words between a name and what it lies in: "Valence, dans le département de la Drôme". */
const MOST_BETWEEN = 6;

/** How the name before is tied to the name after, from what stands between them. */
export function tieBetween(tokens: Tokens, before: FoundName, after: FoundName): Tie {
  const words = after.from - before.to;
  const gap = tokens.gap[after.from] ?? 0;
  if (words === 0) {
    if (gap & (Gap.newline | Gap.stop | Gap.colon | Gap.dash | Gap.quote)) return null;
    if (gap & Gap.open) return 'stated';
    if (gap & Gap.comma) return isAbbreviated(tokens, after) ? 'stated' : 'beside';
    return gap & Gap.close ? null : 'list';
  }
  const away = wayOff(tokens, before.to, after.from);
  if (away !== null || words > MOST_BETWEEN) return away;
  for (let i = before.to; i <= after.from; i++) {
    if ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.comma | Gap.open)) return null;
  }
  const first = before.to;
  const gapBefore = tokens.gap[first] ?? 0;
  const isApart = (gapBefore & (Gap.comma | Gap.open)) !== 0;
  if (isA(tokens, first, 'inside') && leadsOn(tokens, first + 1, after.from))
    return isApart ? 'stated' : 'inside';
  if (leadsOn(tokens, first + 1, after.from)) {
    if ((gapBefore & Gap.open) !== 0 && isA(tokens, first, 'regionNoun')) return 'stated';
    const isOnThe = words === 2 && isA(tokens, first + 1, 'article');
    if ((isApart || isOnThe) && isA(tokens, first, 'onto'))
      return isA(tokens, after.from - 1, 'landNoun') || isA(tokens, after.from - 2, 'landNoun')
        ? 'stated'
        : 'upon';
  }
  if (isApart && saysCapital(tokens, first, after.from)) return 'capital';
  if (isApart && saysSort(tokens, first, after.from)) return 'stated';
  if (words > 3) return null;
  if (isDated(tokens, first, after.from)) return 'list';
  if (isApart && isA(tokens, first, 'closeTo')) return 'near';
  if (isA(tokens, first, 'and')) return isSameAgain(tokens, first + 1, after.from) ? 'list' : null;
  if (words <= 2 && isA(tokens, first, 'within')) return 'of';
  if (isApart && isA(tokens, first, 'forWord')) return null;
  if ((gapBefore & Gap.comma) !== 0) return hasDenial(tokens, first, after.from) ? null : 'list';
  const last = after.from - 1;
  /** "from Zinder to Agadez", "links Salamanca to Madrid": a way. */
  const isWay =
    isA(tokens, first, 'toWord') &&
    (isA(tokens, before.from - 1, 'origin') || !isA(tokens, first, 'inside'));
  if (isWay) return null;
  return isA(tokens, last, 'locative') || isA(tokens, last, 'within') ? 'of' : null;
}

/** Whether nothing but articles and a noun for a sort of place stands before the container: "l'État de". */
function leadsOn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
    if (!between.some((list) => isA(tokens, i, list))) return false;
  }
  return ((tokens.gap[to] ?? 0) & ~(Gap.space | Gap.apostrophe)) === 0;
}

/** ", the capital of", ", capitale de". */
function saysCapital(tokens: Tokens, from: number, to: number): boolean {
  const noun = isA(tokens, from, 'article') ? from + 1 : from;
  if (!isA(tokens, noun, 'capitalNoun') || !isA(tokens, noun + 1, 'genitive')) return false;
  return noun + 1 < to && leadsOn(tokens, noun + 2, to);
}

/** ", a small town in", ", une ville d’": what the name is, and words that lead on to what it lies in. */
function saysSort(tokens: Tokens, from: number, to: number): boolean {
  const other = otherOf(tokens, from);
  if (other !== null) return linksTo(tokens, other, to);
  const isThe = isA(tokens, from, 'article');
  if (!isThe && !isOne(tokens, from)) return false;
  let noun = from + 1;
  while (noun < to - 1 && !isTownNoun(tokens, noun) && !isA(tokens, noun, 'districtNoun')) {
    if (tokens.gap[noun] !== Gap.space || ((tokens.shape[noun] ?? 0) & Shape.capital) !== 0)
      return false;
    if (isA(tokens, noun, 'genitive') || isA(tokens, noun, 'locative')) return false;
    noun++;
  }
  const link = noun + 1;
  const isPart = isA(tokens, noun, 'districtNoun');
  return (isPart || isTownNoun(tokens, noun)) && linksTo(tokens, link, to);
}

/** "in", "de": whether the word, with small ones behind it, leads to what the name lies in. */
function linksTo(tokens: Tokens, link: number, to: number): boolean {
  if (link >= to || tokens.gap[link] !== Gap.space) return false;
  const leads = isA(tokens, link, 'inside') || isA(tokens, link, 'genitive');
  return leads && leadsOn(tokens, link + 1, to);
}

/** ", the one in", ", celle de": the word behind what tells a place from its namesakes; null for none. */
function otherOf(tokens: Tokens, from: number): number | null {
  if (isA(tokens, from, 'thoseOf')) return from + 1;
  return isA(tokens, from, 'article') && isThatOne(tokens, from + 1) ? from + 2 : null;
}

const isTownNoun = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'cityNoun') || isA(tokens, i, 'capitalNoun');

/** "a", "une": before what any may be. */
const isOne = ({ text, start, end }: Tokens, i: number): boolean =>
  /^(?:an?|une?)$/i.test(text.slice(start[i], end[i]));

const isThatOne = ({ text, start, end }: Tokens, i: number): boolean =>
  text.slice(start[i], end[i]) === 'one';

/** "Ont.", "N.H.": no item of a list, but what the name before it lies in. */
const isAbbreviated = ({ shape }: Tokens, { from, to, hit }: FoundName): boolean =>
  to - from === 1 &&
  (((shape[from] ?? 0) & Shape.stops) !== 0 ||
    hit?.matches.some(({ text }) => isClipped(text)) === true);

/** "Athens, Greece, not …", "Syracuse, Italy, is …": what follows is another matter. */
function hasDenial(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isA(tokens, i, 'denial') || isA(tokens, i, 'copula')) return true;
  return false;
}

/** "X on Tuesday and Y on Wednesday", "à X mardi et à Y". */
function isDated(tokens: Tokens, from: number, to: number): boolean {
  const day = isA(tokens, from, 'day') ? from : from + 1;
  if (!isA(tokens, day, 'day') || (day > from && !isA(tokens, from, 'by'))) return false;
  return isA(tokens, day + 1, 'and') && isSameAgain(tokens, day + 1, to);
}

/** "and in", "puis au": whether nothing but small words that lead to a name follow. */
function isSameAgain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!opening.some((list) => isA(tokens, i, list))) return false;
  return true;
}

const opening = [
  'article',
  'contraction',
  'locative',
  'genitive',
  'by',
  'within',
  'and',
  'starter',
] as const;

const between = [
  'article',
  'genitive',
  'regionNoun',
  'countryNoun',
  'landNoun',
  'direction',
  'beforeContainer',
] as const;

/** Whether the text's container can contain the place. */
export function contains(outer: Option, inner: Option, areas: AreaFinder): boolean {
  if (outer.place === inner.place) return false;
  switch (outer.feature) {
    case 'country':
      return inner.country === outer.country && inner.feature !== 'country';
    case 'region':
      if (inner.region !== null && inner.region === outer.place) return true;
      if (inner.country !== outer.country || inner.feature === 'country') return false;
      if (inner.radiusKm >= outer.radiusKm) return false;
      if (outer.radiusKm <= SMALL_KM) return areas.isIn(outer, inner);
      return areas.isPart(inner.region, outer) && isNear(outer, inner, 0.75);
    case 'county':
      return outer.country === inner.country && areas.isIn(outer, inner);
    case 'macro-region':
    case 'island':
    case 'sea':
    case 'lake':
    case 'river':
      return (outer.country === null || outer.country === inner.country) && isNear(outer, inner, 1);
    case 'capital':
    case 'seat':
    case 'city':
      return (
        (inner.feature === 'district' || inner.feature === 'landmark') &&
        roughKm(outer.lat, outer.lon, inner.lat, inner.lon) < 30
      );
    default:
      return false;
  }
}

/** Regions up to this size are departments and the like, of which settlements do not tell. */
const SMALL_KM = 150;

const isNear = (outer: Option, inner: Option, times: number): boolean =>
  roughKm(outer.lat, outer.lon, inner.lat, inner.lon) <= Math.max(15, outer.radiusKm * times);

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
    if (before !== null) return isAnyOf(tokens, i, from) ? null : said(before, true, people);
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

const wordAt = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

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
