import { isSettlement } from '../gazetteer/feature.ts';
import type { AreaFinder } from './area-finder.ts';
import { isHome, isInNamesake, type Option } from './candidates.ts';
import {
  contains,
  extentSaid,
  isMunicipal,
  isOfExtent,
  isOfSort,
  type SortSaid,
  sortSaid,
  type Tie,
  tieBetween,
} from './cues.ts';
import type { FoundName } from './found-name.ts';
import { type ListItem, readLists, suits } from './lists.ts';
import type { Group } from './name-group.ts';
import type { Signals } from './signals.ts';
import { opensWithAct } from './subject.ts';
import { Gap } from './tokens.ts';
import { weights } from './weights.ts';

/** What a mention lies in, as the text says right beside it. */
export interface Container {
  readonly option: Option;
  /** No bearer of the name is known there: the mention is somewhere in it. */
  readonly isAll: boolean;
}

/** Scores of a mention's options; those left out are 0. */
type Scores = number[];

interface Context {
  readonly signals: Signals;
  readonly language: string;
  readonly areas: AreaFinder;
  /** The country whose people a word names: "belge". */
  readonly countryAt: (word: number) => string | null | undefined;
  /** Rivers and lakes of a name, where the text speaks of one. */
  readonly watersOf: (name: FoundName) => readonly Option[];
  /** Other spellings of a name's bearers that a container has: "Saint-Pétersbourg, en Floride". */
  readonly exonymsIn: (group: Group, outer: Option) => readonly Option[];
}

/** What is said around each single mention, as scores of its options. */
export class Cues {
  /** Scores by option, made when there is something to say: most mentions stand alone. */
  readonly #ties: Scores[];
  readonly #words: Scores[];
  /** The part of it that holds for the name's other mentions too. */
  readonly #carried: Scores[];
  readonly #container: (Container | null)[];
  readonly #context: Context;
  /** The first mention of a name that the text says what it lies in. */
  readonly #firstStated = new Map<Group, number>();
  readonly #inside = new Map<Group, Map<Group, Uint8Array>>();

  constructor(names: readonly FoundName[], groupOf: readonly Group[], context: Context) {
    this.#context = context;
    const { tokens, wordClass } = context.signals;
    const lists = readLists(tokens, names, groupOf);
    const ties = names.map((name, i) => {
      const next = names[i + 1];
      if (next === undefined) return null;
      const tie = tieBetween(tokens, name, next);
      const isInList =
        lists[i] != null && lists[i + 1] != null && (tie === 'beside' || tie === 'list');
      return isInList ? 'list' : tie;
    });
    this.#container = names.map(() => null);
    this.#addExonyms(ties, groupOf);
    this.#addWaters(names, groupOf);
    this.#ties = names.map(() => []);
    this.#words = names.map(() => []);
    this.#carried = names.map(() => []);
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      const group = groupOf[i];
      if (name === undefined || group === undefined) continue;
      this.#readWords(i, name, group, wordClass, lists[i] ?? null);
      const next = groupOf[i + 1];
      const tie = ties[i] ?? null;
      if (next !== undefined && tie !== null) this.#pair(i, group, next, tie, ties[i + 1] ?? null);
      if (this.#container[i] !== null) this.#firstStated.set(group, i);
    }
  }

  /** What is said by the words beside the name itself and by the list it stands in. */
  #readWords(
    i: number,
    name: FoundName,
    { options }: Group,
    wordClass: Uint8Array,
    list: ListItem | null,
  ): void {
    const { signals, language } = this.#context;
    const said = sortSaid(signals.tokens, wordClass, name);
    const extent = language === 'fr' ? extentSaid(signals.tokens, name) : null;
    const people = said?.people == null ? null : (this.#context.countryAt(said.people) ?? null);
    const isTown = isMunicipal(signals.tokens, name);
    const peoples = this.#peoplesBeside(name);
    const isActor = options[0]?.feature !== 'country' && opensWithAct(signals.tokens, name);
    options.forEach((option, k) => {
      if (isTown && isSettlement(option.feature))
        this.#addWord(i, k, isHome(option.country, language) ? weights.local : weights.town, 1);
      if (said !== null && isOfSort(option, said.sort)) this.#addWord(i, k, sortWeight(said), 0.1);
      if (people !== null && option.country === people) this.#addWord(i, k, weights.people, 0.1);
      if (extent !== null && isOfExtent(option, extent))
        isCapitalOf(option, options[0])
          ? this.#addWord(i, k, weights.sort, 0.1)
          : this.#addWord(i, k, weights.extent, 1);
      if (option.country !== null && peoples.has(option.country) && option.feature !== 'country')
        this.#addWord(i, k, weights.peopleBeside, 0.3);
      if (isActor && option.feature === 'capital') this.#addWord(i, k, weights.acting, 0.1);
      if (list !== null && suits(list, option)) this.#addWord(i, k, weights.listed, 1);
      if (name.counties.length > 0 && option.feature === 'county')
        this.#addWord(i, k, weights.sort, 1);
    });
  }

  /** The countries whose people its sentence names: "in Lisbon … the Portuguese president". */
  #peoplesBeside({ from, to }: FoundName): ReadonlySet<string> {
    const { signals, countryAt, language } = this.#context;
    const { gap, count } = signals.tokens;
    const found = new Set<string>();
    const look = (word: number): void => {
      const country = countryAt(word);
      if (country != null && !isHome(country, language)) found.add(country);
    };
    const isEnd = (word: number) => ((gap[word] ?? 0) & SENTENCE_END) !== 0;
    for (let i = from; i > Math.max(0, from - PEOPLE_WITHIN) && !isEnd(i); i--) look(i - 1);
    for (let i = to; i < Math.min(count, to + PEOPLE_WITHIN) && !isEnd(i); i++) look(i);
    return found;
  }

  /** Before anything is scored: places that only their other names tell of, where a container asks for them. */
  #addExonyms(ties: readonly Tie[], groupOf: readonly Group[]): void {
    const { areas, exonymsIn } = this.#context;
    ties.forEach((tie, i) => {
      const inner = groupOf[i];
      const outer = groupOf[i + 1]?.options[0];
      if (tie !== 'stated' || inner === undefined || outer === undefined) return;
      if (!isContainer(outer) || inner.options.some((option) => contains(outer, option, areas)))
        return;
      for (const option of exonymsIn(inner, outer)) inner.options.push(option);
    });
  }

  /** "chaviré sur le Niger": the river, which its short name alone does not tell of. */
  #addWaters(names: readonly FoundName[], groupOf: readonly Group[]): void {
    const { signals, watersOf } = this.#context;
    const seen = new Set<Group>();
    names.forEach((name, i) => {
      const group = groupOf[i];
      if (group === undefined || group.options.length === 0 || seen.has(group)) return;
      if (sortSaid(signals.tokens, signals.wordClass, name)?.sort !== 'water') return;
      seen.add(group);
      if (!group.options.some((option) => isOfSort(option, 'water')))
        group.options.push(...watersOf(name));
    });
  }

  /** Ties two neighbours: the second as the first's container, or both as items of one list. */
  #pair(i: number, inner: Group, outer: Group, tie: NonNullable<Tie>, next: Tie): void {
    const first = inner.options;
    const second = outer.options;
    const topFirst = first[0];
    const topSecond = second[0];
    const order = this.#byScore(i + 1, second);
    const scores = second.map((_, o) => this.#scoreOf(i + 1, o, second));
    const bestScore = scores[order[0] ?? 0] ?? 0;
    let found = false;
    if (tie !== 'list') {
      const inside = this.#insides(inner, outer);
      first.forEach((option, k) => {
        if (tie !== 'stated' && isSmallNamesake(option, topFirst, topSecond)) return;
        const at = order.find((o) => inside[k * second.length + o] === 1);
        const container = at === undefined ? undefined : second[at];
        if (at === undefined || container === undefined) return;
        const behind = bestScore - (scores[at] ?? 0);
        const share = Math.max(0.5, 1 - behind / 6);
        this.#add(i, k, weights[tie] * share, 1);
        const fame = 0.3 * Math.max(0, option.prior - 3);
        this.#add(i + 1, at, (weights.contains + fame) * (tie === 'of' ? 0.6 : 1), 0.5);
        this.#container[i] ??= { option: container, isAll: false };
        found = true;
      });
    }
    if (found || tie === 'of' || tie === 'inside') return;
    const top = order[0] === undefined ? undefined : second[order[0]];
    if (top !== undefined && this.#isWithin(inner, top, tie, next)) {
      this.#container[i] = { option: top, isAll: true };
      return;
    }
    if (topFirst === undefined || topSecond === undefined) return;
    first.forEach((option, k) => {
      if (isInNamesake(option, topFirst)) return;
      if (second.slice(0, 4).some((other) => isSibling(option, other)))
        this.#add(i, k, weights.siblings, 0.5);
    });
    second.forEach((option, k) => {
      if (isInNamesake(option, topSecond)) return;
      if (first.slice(0, 4).some((other) => isSibling(option, other)))
        this.#add(i + 1, k, weights.siblings, 0.5);
    });
  }

  /** Which of a name's options lie in which of another's: a row for each of the first. Kept, as names come again and again. */
  #insides(inner: Group, outer: Group): Uint8Array {
    let known = this.#inside.get(inner);
    if (known === undefined) {
      known = new Map();
      this.#inside.set(inner, known);
    }
    let inside = known.get(outer);
    if (inside === undefined) {
      const { areas } = this.#context;
      inside = Uint8Array.from(
        inner.options.flatMap((option) =>
          outer.options.map((other) => (contains(other, option, areas) ? 1 : 0)),
        ),
      );
      known.set(outer, inside);
    }
    return inside;
  }

  /** Whether a mention of which no bearer is known in its container is somewhere in it all the same. */
  #isWithin({ options }: Group, outer: Option, tie: Tie, next: Tie): boolean {
    if (!isContainer(outer)) return false;
    const top = options[0];
    if (top === undefined) return tie === 'stated' || tie === 'beside';
    if (tie !== 'stated' || next === 'list' || next === 'beside') return false;
    const isSmall = outer.radiusKm < SMALL_KM && outer.feature !== 'country';
    return isSmall || (isSettlement(top.feature) && top.prior < GREAT);
  }

  #byScore(i: number, options: readonly Option[]): number[] {
    return options
      .map((_, k) => k)
      .sort((a, b) => this.#scoreOf(i, b, options) - this.#scoreOf(i, a, options) || a - b);
  }

  #scoreOf(i: number, k: number, options: readonly Option[]): number {
    return (options[k]?.prior ?? 0) + this.own(i, k);
  }

  #add(i: number, k: number, value: number, share: number): void {
    const ties = this.#ties[i];
    const carried = this.#carried[i];
    if (ties !== undefined) ties[k] = Math.max(ties[k] ?? 0, value);
    if (carried !== undefined) carried[k] = Math.max(carried[k] ?? 0, value * share);
  }

  /** What words and lists say adds up; ties to neighbours do not. */
  #addWord(i: number, k: number, value: number, share: number): void {
    const words = this.#words[i];
    const carried = this.#carried[i];
    if (words !== undefined) words[k] = (words[k] ?? 0) + value;
    if (carried !== undefined) carried[k] = Math.max(carried[k] ?? 0, value * share);
  }

  own(i: number, option: number): number {
    return (this.#ties[i]?.[option] ?? 0) + (this.#words[i]?.[option] ?? 0);
  }

  /** What the name's mentions say for an option; of a mention that comes first, the later ones say less. */
  carried({ mentions }: Group, option: number): number {
    let most = 0;
    mentions.forEach((i, at) => {
      const share = at === 0 ? weights.carried : weights.carriedBack;
      most = Math.max(most, Math.min(weights.mostCarried, this.#carried[i]?.[option] ?? 0) * share);
    });
    return most;
  }

  /** Whether nothing around the mention tells of its place. */
  isSilent(i: number): boolean {
    const isEmpty = (scores: Scores | undefined) => scores === undefined || scores.length === 0;
    return this.#container[i] === null && isEmpty(this.#ties[i]) && isEmpty(this.#words[i]);
  }

  /**
   * "La Géorgie a protesté. En Géorgie, aux États-Unis, …": whether a country's name stands before the
   * mention that the text says to be another place.
   */
  comesBeforeStated(i: number, group: Group): boolean {
    return group.options[0]?.feature === 'country' && i < (this.#firstStated.get(group) ?? 0);
  }

  containerOf(i: number): Container | null {
    return this.#container[i] ?? null;
  }
}

/** "à Luxembourg": what a country's own name says of its capital only by the preposition. */
const isCapitalOf = (option: Option, head: Option | undefined): boolean =>
  option.feature === 'capital' && head?.feature === 'country' && head.country === option.country;

const sortWeight = ({ sort, isDirect }: SortSaid): number => {
  if (isDirect) return weights.sort;
  return sort === 'water' ? weights.water : weights.sortLoose;
};

/** Words on either side of a name among which a people tells of its country. */
const PEOPLE_WITHIN = 12;
const SENTENCE_END = Gap.stop | Gap.newline;

/** Known the world over: such a name before another is an item of a list, not an unknown town in it. */
const GREAT = 7.4;

/** Departments and counties: what is said to lie in one does. */
const SMALL_KM = 150;

const isContainer = ({ feature }: Option): boolean =>
  feature === 'country' ||
  feature === 'region' ||
  feature === 'county' ||
  feature === 'island' ||
  feature === 'macro-region';

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
