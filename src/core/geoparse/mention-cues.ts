import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import { contains, extentSaid, isOfExtent, isOfSort, sortSaid, tieBetween } from './cues.ts';
import { readLists, suits } from './lists.ts';
import type { Group } from './name-group.ts';
import type { FoundName } from './names.ts';
import type { Signals } from './signals.ts';

/** What each cue is worth, on the scale of a settlement's log10 of people. */
const WEIGHT = {
  beside: 4,
  in: 2,
  contains: 1.6,
  siblings: 1.2,
  sort: 2.2,
  extent: 2,
  listed: 3,
} as const;

/** What is said around each single mention, as scores of its options. */
export class Cues {
  readonly #own: Float64Array[];
  readonly #container: (Option | null)[];

  constructor(
    names: readonly FoundName[],
    groupOf: readonly Group[],
    signals: Signals,
    language: string,
  ) {
    this.#own = names.map((_, i) => new Float64Array(groupOf[i]?.options.length ?? 0));
    this.#container = names.map(() => null);
    const { tokens } = signals;
    const lists = readLists(tokens, names, groupOf);
    names.forEach((name, i) => {
      const options = groupOf[i]?.options ?? [];
      const sort = sortSaid(tokens, name);
      const list = lists[i] ?? null;
      const extent = language === 'fr' ? extentSaid(tokens, name) : null;
      options.forEach((option, k) => {
        if (sort !== null && isOfSort(option, sort)) this.#add(i, k, WEIGHT.sort);
        if (extent !== null && isOfExtent(option, extent)) this.#add(i, k, WEIGHT.extent);
        if (list !== null && suits(list, option)) this.#add(i, k, WEIGHT.listed);
      });
      const next = names[i + 1];
      if (next === undefined) return;
      const tie = tieBetween(tokens, name, next);
      if (tie === null) return;
      const isInList = list !== null && lists[i + 1] !== null && tie !== 'in';
      this.#pair(i, options, groupOf[i + 1]?.options ?? [], isInList ? 'list' : tie);
    });
  }

  /** Ties two neighbours: the second as the first's container, or both as items of one list. */
  #pair(
    i: number,
    first: readonly Option[],
    second: readonly Option[],
    tie: 'beside' | 'in' | 'list',
  ): void {
    const topSecond = second[0];
    const topFirst = first[0];
    let bestOuter = -1;
    first.forEach((inner, k) => {
      const outer =
        tie === 'list' || isSmallNamesake(inner, topFirst, topSecond)
          ? -1
          : second.findIndex((option) => contains(option, inner));
      if (outer < 0) return;
      const settled = outer === 0 ? 1 : 0.7;
      this.#add(i, k, WEIGHT[tie === 'beside' ? 'beside' : 'in'] * settled);
      this.#container[i] ??= second[outer] ?? null;
      if (bestOuter < 0) bestOuter = outer;
    });
    if (bestOuter >= 0) {
      second.forEach((outer, k) => {
        const inner = first.findIndex((option) => contains(outer, option));
        if (inner >= 0)
          this.#add(i + 1, k, WEIGHT.contains + 0.3 * Math.max(0, (first[inner]?.prior ?? 0) - 3));
      });
      return;
    }
    if (first.length === 0 && tie !== 'list') this.#container[i] = topSecond ?? null;
    if (tie === 'in' || topFirst === undefined || topSecond === undefined) return;
    first.forEach((option, k) => {
      if (second.slice(0, 4).some((other) => isSibling(option, other)))
        this.#add(i, k, WEIGHT.siblings);
    });
    second.forEach((option, k) => {
      if (first.slice(0, 4).some((other) => isSibling(option, other)))
        this.#add(i + 1, k, WEIGHT.siblings);
    });
  }

  #add(i: number, k: number, value: number): void {
    const own = this.#own[i];
    if (own !== undefined) own[k] = Math.max(own[k] ?? 0, value);
  }

  own(i: number, option: number): number {
    return this.#own[i]?.[option] ?? 0;
  }

  /** The strongest cue for an option among all mentions of the name. */
  mostOf({ mentions }: Group, option: number): number {
    let most = 0;
    for (const i of mentions) most = Math.max(most, this.own(i, option));
    return most;
  }

  /** Whether nothing around the mention tells of its place. */
  isSilent(i: number): boolean {
    return this.#container[i] === null && (this.#own[i]?.every((value) => value === 0) ?? true);
  }

  containerOf(i: number): Option | null {
    return this.#container[i] ?? null;
  }
}

/** "China, Japan": two countries, although there is a town of China in Japan. */
const isSmallNamesake = (inner: Option, first?: Option, second?: Option): boolean =>
  first?.feature === 'country' && second?.feature === 'country' && isSettlement(inner.feature);

/** Items of one list tend to be of one sort: states of one country, towns of one country, countries. */
function isSibling(a: Option, b: Option): boolean {
  if (a.feature === 'country' || b.feature === 'country') return a.feature === b.feature;
  if (a.country === null || a.country !== b.country) return false;
  if (a.feature === 'region') return b.feature === 'region';
  return isSettlement(a.feature) && isSettlement(b.feature);
}
