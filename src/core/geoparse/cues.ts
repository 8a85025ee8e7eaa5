import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './names.ts';
import { Gap, isA, type Tokens } from './tokens.ts';

/** How firmly the text ties a name to the next one: "Springfield, Missouri" more than "Springfield in Missouri". */
export type Tie = 'beside' | 'in' | 'list' | null;

/** How the name before is tied to the name after, from what stands between them. */
export function tieBetween(tokens: Tokens, before: FoundName, after: FoundName): Tie {
  const words = after.from - before.to;
  const gap = tokens.gap[after.from] ?? 0;
  if (words === 0) {
    if (gap & (Gap.newline | Gap.stop | Gap.colon | Gap.dash | Gap.quote)) return null;
    if (gap & (Gap.open | Gap.comma)) return 'beside';
    return gap & Gap.close ? null : 'list';
  }
  if (words > 3) return null;
  for (let i = before.to; i <= after.from; i++) {
    if ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.comma | Gap.open)) return null;
  }
  const first = before.to;
  if (isA(tokens, first, 'and')) return 'list';
  const hasComma = ((tokens.gap[before.to] ?? 0) & Gap.comma) !== 0;
  if (words <= 2 && isA(tokens, first, 'within')) return 'in';
  if (hasComma) return 'list';
  const last = after.from - 1;
  return isA(tokens, last, 'locative') || isA(tokens, last, 'within') ? 'in' : null;
}

/** Whether the text's container can contain the place. */
export function contains(outer: Option, inner: Option): boolean {
  if (outer.place === inner.place) return false;
  switch (outer.feature) {
    case 'country':
      return inner.country === outer.country && inner.feature !== 'country';
    case 'region':
      if (inner.region !== null && inner.region === outer.place) return true;
      return (
        inner.country === outer.country && inner.feature !== 'country' && isNear(outer, inner, 0.75)
      );
    case 'county':
    case 'macro-region':
    case 'island':
    case 'sea':
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

const isNear = (outer: Option, inner: Option, times: number): boolean =>
  roughKm(outer.lat, outer.lon, inner.lat, inner.lon) <= Math.max(15, outer.radiusKm * times);

export type Sort = 'region' | 'city' | 'country' | 'water';

/**
 * What French says by its preposition: "à Québec" is the city, "au Québec" and "en Mayenne" are wider.
 * Null where it says nothing. Only for French text: Spanish has an "en" for both.
 */
export function extentSaid(tokens: Tokens, { from }: FoundName): 'city' | 'wide' | null {
  if (from === 0 || tokens.gap[from] !== Gap.space) return null;
  const before = tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).toLowerCase();
  if (before === 'à') return 'city';
  return before === 'en' || before === 'au' || before === 'aux' ? 'wide' : null;
}

/** Whether the place is as wide, or as narrow, as the preposition says. */
export const isOfExtent = ({ feature }: Option, extent: 'city' | 'wide'): boolean =>
  isSettlement(feature) === (extent === 'city');

/** What sort of place the words beside the name say it is: "la province de X", "X state". */
export function sortSaid(tokens: Tokens, { from, to }: FoundName): Sort | null {
  const sort = (i: number): Sort | null => {
    if (isA(tokens, i, 'regionNoun')) return 'region';
    if (isA(tokens, i, 'cityNoun')) return 'city';
    if (isA(tokens, i, 'waterNoun')) return 'water';
    return isA(tokens, i, 'countryNoun') ? 'country' : null;
  };
  const last = sort(to - 1);
  if (to - from > 1 && last === 'region') return last;
  if (to < tokens.count && tokens.gap[to] === Gap.space) {
    const after = sort(to);
    if (after === 'region' || after === 'water') return after;
    if (isA(tokens, to, 'stateOffice')) return 'region';
  }
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (((tokens.gap[i + 1] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return null;
    const before = sort(i);
    if (before !== null) return before;
    if (!isA(tokens, i, 'within') && !isA(tokens, i, 'article')) return null;
  }
  return null;
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
    case 'water':
      return option.feature === 'river' || option.feature === 'lake' || option.feature === 'sea';
  }
}
