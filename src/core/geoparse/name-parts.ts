import type { NameHit } from './lookup.ts';
import type { NamePart } from './name-part.ts';
import type { Signals } from './signals.ts';
import { DEMONYM_CLASS } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** Sorts of places that are said of a name without being part of it: "province of X", "station de X". */
const placeNouns = [
  'regionNoun',
  'cityNoun',
  'capitalNoun',
  'districtNoun',
  'countryNoun',
  'spotNoun',
] as const;

const isSaidOf = (tokens: Tokens, i: number): boolean =>
  placeNouns.some((list) => isA(tokens, i, list));

/** "Fraser Valley": not Fraser, and so unknown. "Naga City" is Naga. */
export function withGeneric(tokens: Tokens, part: NamePart): NamePart {
  const { from, to, hit } = part;
  const isCapital = to < tokens.count && ((tokens.shape[to] ?? 0) & Shape.capital) !== 0;
  if (hit === null || !isCapital || tokens.gap[to] !== Gap.space) return part;
  return isA(tokens, to, 'generic') ? { from, to: to + 1, hit: null } : part;
}

/** Cuts what was tagged as one name down to its names: "Eastern China", "village of X", "X and Y". */
export function partsOf(signals: Signals, from: number, to: number, isFrench: boolean): NamePart[] {
  const { tokens, hits } = signals;
  const hitAt = (at: number) => hitFrom(hits, at);
  for (let i = from + 1; i < to - 1; i++) {
    const isAnd = isA(tokens, i, 'and');
    if (!isAnd && (isFrench || !isBetween(signals, from, i, to))) continue;
    return [...partsOf(signals, from, i, isFrench), ...partsOf(signals, i + 1, to, isFrench)];
  }
  let [first, last] = [from, to];
  for (;;) {
    const isSmall = ((signals.shape[first] ?? 0) & Shape.capital) === 0;
    const isSaid = isSmall && isSaidOf(tokens, first) && first + 2 < last;
    const isLink =
      isSmall && isA(tokens, first, 'connector') && tokens.gap[first + 1] === Gap.space;
    const isDirection =
      isA(tokens, first, 'direction') &&
      (isFrench ? isSmall && isA(tokens, first + 1, 'genitive') : hitAt(first + 1)?.to === last);
    const isArticle =
      (isA(tokens, first, 'article') || isA(tokens, first, 'contraction')) &&
      hitAt(first + 1)?.to === last;
    const isOnWater = isSmall && isA(tokens, first, 'siteHead') && hitAt(first + 3)?.to === last;
    if (isFrench && isOnWater && isA(tokens, first + 1, 'onto')) {
      first += 3;
      break;
    }
    const isSiteOf =
      isSmall &&
      isA(tokens, first, 'siteHead') &&
      !isA(tokens, first, 'street') &&
      isA(tokens, first + 1, 'genitive');
    const isSite =
      isSiteOf &&
      (hitAt(first + 2)?.to === last ||
        (isFrench && last - first === 3 && hitAt(first) === undefined));
    if (isSite) return [{ from: first + 2, to: last, hit: hitAt(first + 2) ?? null }];
    const isPeople = !isFrench && signals.wordClass[first] === DEMONYM_CLASS;
    if (last - first < 2 || !(isSaid || isLink || isDirection || isPeople || isArticle)) break;
    first++;
  }
  while (
    last - first > 1 &&
    ((signals.shape[last - 1] ?? 0) & Shape.capital) === 0 &&
    isSaidOf(tokens, last - 1)
  )
    last--;
  const hit = hitAt(first);
  return [{ from: first, to: last, hit: hit?.to === last ? hit : null }];
}

/** "of" of "Darfur region of Sudan", "in" of "Kosi river in Supaul": between two places, the second known. */
function isBetween({ tokens, shape, hits }: Signals, from: number, i: number, to: number): boolean {
  if (((shape[i] ?? 0) & Shape.capital) !== 0 || hitFrom(hits, i + 1) === undefined) return false;
  if (isA(tokens, i, 'locative')) return true;
  if (!isA(tokens, i, 'genitive') || hitFrom(hits, i + 1)?.to !== to) return false;
  const isSaid = ((shape[i - 1] ?? 0) & Shape.capital) === 0 && isSaidOf(tokens, i - 1);
  return hitFrom(hits, from)?.to === i || (isSaid && i - 1 > from);
}

/** The hit that begins at a word; hits are in order. */
function hitFrom(hits: readonly NameHit[], at: number): NameHit | undefined {
  let low = 0;
  let high = hits.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = hits[middle]?.from ?? 0;
    if (from === at) return hits[middle];
    if (from < at) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
