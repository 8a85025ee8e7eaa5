import type { FoundName } from './found-name.ts';
import { isClipped } from './lookup.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';
import { isOne, isTownNoun } from './town-words.ts';
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
  if (isWay || isVisit(tokens, first, last)) return null;
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

/** "The premier of X was on Monday in Y", "le ministre de X était mardi en Y": someone was there that day. */
function isVisit(tokens: Tokens, from: number, to: number): boolean {
  if (!isA(tokens, from, 'copula')) return false;
  for (let i = from + 1; i < to; i++) if (isA(tokens, i, 'day')) return true;
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
