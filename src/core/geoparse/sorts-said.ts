import { articledRivers } from './articled-river.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import type { Signals } from './signals.ts';
import { type SortSaid, sortSaid } from './sort-said.ts';

/** What the words beside each mention say of its sort, and what they say of it for the name. */
export class SortsSaid {
  readonly #sorts: readonly (SortSaid | null)[];
  /** "the Delaware carries": the mentions that have the article of a river. */
  readonly #rivers: ReadonlySet<number>;
  readonly #riverNames = new Set<Group>();
  /** "the state of Washington": the names that some mention says to be a region's. */
  readonly #regionNames = new Set<Group>();

  constructor(
    names: readonly FoundName[],
    groupOf: readonly Group[],
    { tokens, wordClass }: Signals,
    language: string,
  ) {
    this.#sorts = names.map((name) => sortSaid(tokens, wordClass, name));
    this.#rivers = language === 'en' ? articledRivers(tokens, names, groupOf) : new Set<number>();
    groupOf.forEach((group, i) => {
      const said = this.#sorts[i];
      if (this.#rivers.has(i)) this.#riverNames.add(group);
      if (said?.isDirect === true && said.sort === 'region') this.#regionNames.add(group);
    });
  }

  of(i: number): SortSaid | null {
    return this.#sorts[i] ?? null;
  }

  /** Whether the mention has a river's article, whatever else is said of it. */
  isRiver(i: number): boolean {
    return this.#rivers.has(i);
  }

  /** "in Dnipro", where the text tells of "the Dnipro" too. */
  isRiverName(group: Group): boolean {
    return this.#riverNames.has(group);
  }

  isRegionName(group: Group): boolean {
    return this.#regionNames.has(group);
  }
}
