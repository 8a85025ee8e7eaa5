import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import { isGreatCity } from './option-kinds.ts';
import { type Tie, tieBetween } from './tie.ts';
import type { Tokens } from './tokens.ts';

/** What the other items of a list are: states of one country, countries, towns. */
export type ListSort = 'country' | 'region' | 'town';

export interface ListItem {
  readonly sort: ListSort;
  /** Whether the other towns of the list are great cities of several countries. */
  readonly isWorldwide: boolean;
  /** Whether some other region of the list lies in the country. */
  readonly hasCountry: (country: string) => boolean;
}

/** From this many items names in a row are a list, whatever a shorter row may say ("Oregon, Ohio"). */
const SHORTEST = 3;
const MAJORITY = 0.6;

/**
 * For each name that stands in a list of countries or of regions, what the others of the list are. A list names
 * nothing twice, as "Granada, Spain, and Granada, Nicaragua" does.
 */
export function readLists(
  tokens: Tokens,
  names: readonly FoundName[],
  groupOf: readonly Group[],
): (ListItem | null)[] {
  const items: (ListItem | null)[] = names.map(() => null);
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && isListed(tokens, names[to - 1], names[to])) to++;
    if (to - from >= SHORTEST && new Set(groupOf.slice(from, to)).size === to - from) {
      const tops = groupOf.slice(from, to).map((group) => group.options[0]);
      const sortOf = sorter(tops);
      for (let i = from; i < to; i++) items[i] = sortOf(tops[i - from]);
    }
    from = to;
  }
  return items;
}

function isListed(tokens: Tokens, before?: FoundName, after?: FoundName): boolean {
  if (before === undefined || after === undefined) return false;
  const tie: Tie = tieBetween(tokens, before, after);
  return tie === 'beside' || tie === 'list';
}

/** Tells for each item of a list what the others are. */
function sorter(tops: readonly (Option | undefined)[]) {
  const alike = { country: 0, region: 0, town: 0 };
  const countries = new Map<string, number>();
  for (const top of tops) {
    const sort = top === undefined ? null : sortOf(top);
    if (top === undefined || sort === null) continue;
    alike[sort]++;
    if (sort === 'region' && top.country !== null)
      countries.set(top.country, (countries.get(top.country) ?? 0) + 1);
  }
  const isAmongGreat = greatOthers(tops);
  return (own: Option | undefined): ListItem | null => {
    for (const sort of ['country', 'region', 'town'] as const) {
      const isOwn = own !== undefined && sortOf(own) === sort;
      if (sort === 'town' && alike.town < tops.length) continue;
      if (alike[sort] - (isOwn ? 1 : 0) < (tops.length - 1) * MAJORITY) continue;
      const hasCountry = (country: string): boolean =>
        (countries.get(country) ?? 0) > (isOwn && own.country === country ? 1 : 0);
      const isWorldwide = sort === 'town' && isAmongGreat(own);
      return { sort, isWorldwide, hasCountry };
    }
    return null;
  };
}

/** "Seoul, Turin and Birmingham": tells of an item whether the others are great cities of several countries. */
function greatOthers(tops: readonly (Option | undefined)[]) {
  const great = tops.filter(isGreatCity);
  const times = new Map<string | null, number>();
  for (const top of great) {
    const country = top?.country ?? null;
    times.set(country, (times.get(country) ?? 0) + 1);
  }
  return (own: Option | undefined): boolean => {
    const isGreat = isGreatCity(own);
    const isAlone = isGreat && times.get(own?.country ?? null) === 1;
    return (
      great.length - (isGreat ? 1 : 0) === tops.length - 1 && times.size - (isAlone ? 1 : 0) > 1
    );
  };
}

function sortOf({ feature }: Option): ListSort | null {
  if (feature === 'country' || feature === 'region') return feature;
  return isSettlement(feature) ? 'town' : null;
}

/** Whether the place is of the list's sort. */
export function suits({ sort, hasCountry }: ListItem, option: Option): boolean {
  if (sortOf(option) !== sort) return false;
  return sort !== 'region' || (option.country !== null && hasCountry(option.country));
}
