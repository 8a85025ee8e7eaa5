import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';

/** A country or one of its regions. */
export const isWide = ({ feature }: Option): boolean =>
  feature === 'country' || feature === 'region';

/** What a name beside another may lie in. */
export const isContainer = ({ feature }: Option): boolean =>
  feature === 'country' ||
  feature === 'region' ||
  feature === 'county' ||
  feature === 'island' ||
  feature === 'macro-region';

/** "China, Japan": two countries, although there is a town of China in Japan. */
export const isSmallNamesake = (inner: Option, first?: Option, second?: Option): boolean =>
  first?.feature === 'country' && second?.feature === 'country' && isSettlement(inner.feature);

/** From this much less fame a namesake is hardly meant before it is named in full. */
const MUCH_LESS = 0.6;

export const isMuchLess = (option: Option, head: Option | undefined): boolean =>
  head !== undefined && head.prior - option.prior > MUCH_LESS;

const GREAT_CITY = 5.7;

export const isGreatCity = (option: Option | undefined): boolean =>
  option !== undefined && isSettlement(option.feature) && option.prior >= GREAT_CITY;

/** Items of one list tend to be of one sort: states of one country, towns of one country, countries. */
export function isSibling(a: Option, b: Option): boolean {
  if (a.feature === 'country' || b.feature === 'country') return a.feature === b.feature;
  if (a.country === null || a.country !== b.country) return false;
  if (a.feature === 'region') return b.feature === 'region';
  return isSettlement(a.feature) && isSettlement(b.feature);
}
