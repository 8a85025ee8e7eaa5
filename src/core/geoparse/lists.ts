import type { Option } from './candidates.ts';
import { type Tie, tieBetween } from './cues.ts';
import type { Group } from './name-group.ts';
import type { FoundName } from './names.ts';
import type { Tokens } from './tokens.ts';

/** What the other items of a list are: states of one country, countries. */
export type ListSort = 'country' | 'region';

export interface ListItem {
  readonly sort: ListSort;
  /** Countries that the list's regions lie in. */
  readonly countries: ReadonlySet<string>;
}

/** From this many items names in a row are a list, whatever a shorter row may say ("Oregon, Ohio"). */
const SHORTEST = 3;
const MAJORITY = 0.6;

/** For each name that stands in a list of countries or of regions, what the others of the list are. */
export function readLists(
  tokens: Tokens,
  names: readonly FoundName[],
  groupOf: readonly Group[],
): (ListItem | null)[] {
  const items: (ListItem | null)[] = names.map(() => null);
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && isListed(tokens, names[to - 1], names[to])) to++;
    if (to - from >= SHORTEST) {
      const tops = groupOf.slice(from, to).map((group) => group.options[0]);
      for (let i = from; i < to; i++) items[i] = sortOf(tops.filter((_, k) => k !== i - from));
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

function sortOf(others: readonly (Option | undefined)[]): ListItem | null {
  for (const sort of ['country', 'region'] as const) {
    const alike = others.filter((option) => option?.feature === sort);
    if (alike.length < others.length * MAJORITY) continue;
    return { sort, countries: new Set(alike.flatMap((option) => option?.country ?? [])) };
  }
  return null;
}

/** Whether the place is of the list's sort. */
export function suits({ sort, countries }: ListItem, { feature, country }: Option): boolean {
  return feature === sort && (sort === 'country' || (country !== null && countries.has(country)));
}
