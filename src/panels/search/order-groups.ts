import { nameKey } from '../../core/search/name-keys.ts';

/**
 * How well a result answers to what is looked for; the group with the best goes first. `elsewhere` is a place that the edition
 * does not have: it is known later than the rest, so it never comes before what the keyboard already stands at.
 */
export const fits = { whole: 4, beginning: 3, inside: 2, beside: 1, elsewhere: 0 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** How well a name answers, in whichever spelling and script. */
export function fitOf(name: string, words: string): Fit {
  const asked = nameKey(words);
  const named = nameKey(name);
  if (named === asked) return fits.whole;
  return named.startsWith(asked) ? fits.beginning : fits.inside;
}

/** Groups that hold something, the one with the best result first, else in the order given. */
export function orderGroups<Group extends { readonly hits: readonly { readonly fit: Fit }[] }>(
  groups: readonly Group[],
): readonly Group[] {
  const bestOf = ({ hits }: Group) => hits.reduce((best, { fit }) => Math.max(best, fit), 0);
  return groups.filter(({ hits }) => hits.length > 0).sort((a, b) => bestOf(b) - bestOf(a));
}
