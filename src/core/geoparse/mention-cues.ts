import { isSettlement } from '../gazetteer/feature.ts';
import type { AreaFinder } from './area-finder.ts';
import { isHome, isInNamesake, type Option } from './candidates.ts';
import { CueScores } from './cue-scores.ts';
import {
  contains,
  isMunicipal,
  isOfSort,
  type SortSaid,
  sortSaid,
  type Tie,
  tieBetween,
} from './cues.ts';
import type { FoundName } from './found-name.ts';
import { extentSaid, isOfExtent } from './french-extent.ts';
import { type ListItem, readLists, suits } from './lists.ts';
import type { Group } from './name-group.ts';
import { isContainer, isSibling, isSmallNamesake, isWide } from './option-kinds.ts';
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

interface Context {
  readonly signals: Signals;
  readonly language: string;
  readonly areas: AreaFinder;
  /** The country whose people a word names: "belge". */
  readonly countryAt: (word: number) => string | null | undefined;
  /** Waters or regions of a name that its short form does not tell of, where the text speaks of one. */
  readonly othersOf: (name: FoundName, sort: 'water' | 'region') => readonly Option[];
  /** Other spellings of a name's bearers that a container has: "Saint-Pétersbourg, en Floride". */
  readonly exonymsIn: (group: Group, outer: Option) => readonly Option[];
}

/** What is said around each single mention, as scores of its options. */
export class Cues {
  readonly #scores: CueScores;
  readonly #container: (Container | null)[];
  readonly #context: Context;
  /** The first word of each mention. */
  readonly #fromOf: readonly number[];
  /** The first mention of a name that the text says what it lies in. */
  readonly #firstStated = new Map<Group, number>();
  readonly #inside = new Map<Group, Map<Group, Uint8Array>>();

  constructor(names: readonly FoundName[], groupOf: readonly Group[], context: Context) {
    this.#context = context;
    this.#fromOf = names.map(({ from }) => from);
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
    this.#addOthers(names, groupOf);
    this.#scores = new CueScores(names.length);
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      const group = groupOf[i];
      if (name === undefined || group === undefined) continue;
      this.#readWords(i, name, group, wordClass, lists[i] ?? null);
      const next = groupOf[i + 1];
      const tie = ties[i] ?? null;
      const isWorded = (names[i + 1]?.from ?? 0) > name.to;
      if (next !== undefined && tie !== null)
        this.#pair(i, group, next, tie, ties[i + 1] ?? null, isWorded);
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
        this.#scores.word(i, k, isHome(option.country, language) ? weights.local : weights.town, 1);
      if (said !== null && isOfSort(option, said.sort))
        this.#scores.word(i, k, sortWeight(said), 0.1);
      if (people !== null && option.country === people)
        this.#scores.word(i, k, weights.people, 0.1);
      if (extent !== null && isOfExtent(option, extent, options[0]))
        isCapitalOf(option, options[0]) && extent === 'city'
          ? this.#scores.word(i, k, weights.sort, 0.1)
          : this.#scores.word(i, k, weights.extent, extent === 'bare' ? 0.1 : 0.5);
      if (option.country !== null && peoples.has(option.country) && option.feature !== 'country')
        this.#scores.word(i, k, weights.peopleBeside, 0.3);
      if (isActor && option.feature === 'capital') this.#scores.word(i, k, weights.acting, 0.1);
      if (list !== null && suits(list, option)) this.#scores.word(i, k, weights.listed, 1);
      if (name.counties.length > 0 && option.feature === 'county')
        this.#scores.word(i, k, weights.sort, 1);
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
      const outers = groupOf[i + 1]?.options.slice(0, MOST_OUTERS).filter(isContainer) ?? [];
      if (tie !== 'stated' || inner === undefined) return;
      const isKnownIn = (outer: Option) =>
        inner.options.some((option) => contains(outer, option, areas));
      if (outers.some(isKnownIn)) return;
      for (const outer of outers) inner.options.push(...exonymsIn(inner, outer));
    });
  }

  /** "chaviré sur le Niger", "l'oblast de Louhansk": what the short name alone does not tell of. */
  #addOthers(names: readonly FoundName[], groupOf: readonly Group[]): void {
    const { signals, othersOf } = this.#context;
    const seen = new Set<Group>();
    names.forEach((name, i) => {
      const group = groupOf[i];
      if (group === undefined || group.options.length === 0 || seen.has(group)) return;
      const sort = sortSaid(signals.tokens, signals.wordClass, name)?.sort;
      if (sort !== 'water' && sort !== 'region') return;
      seen.add(group);
      if (!group.options.some((option) => isOfSort(option, sort)))
        group.options.push(...othersOf(name, sort));
    });
  }

  /** Ties two neighbours: the second as the first's container, or both as items of one list. */
  #pair(
    i: number,
    inner: Group,
    outer: Group,
    tie: NonNullable<Tie>,
    next: Tie,
    isWorded: boolean,
  ): void {
    const first = inner.options;
    const second = outer.options;
    const [topFirst] = first;
    const [topSecond] = second;
    const order = this.#byScore(i + 1, second);
    const scores = second.map((_, o) => this.#scoreOf(i + 1, o, second));
    const bestScore = scores[order[0] ?? 0] ?? 0;
    let found = false;
    if (tie !== 'list') {
      const inside = this.#insides(inner, outer);
      const headHolds = first.some((_, k) => inside[k * second.length] === 1);
      first.forEach((option, k) => {
        if (tie !== 'stated' && isSmallNamesake(option, topFirst, topSecond)) return;
        const at = order.find((o) => inside[k * second.length + o] === 1);
        const container = at === undefined ? undefined : second[at];
        if (at === undefined || container === undefined) return;
        const behind = bestScore - (scores[at] ?? 0);
        const share = Math.max(0.5, 1 - behind / 6);
        this.#scores.tie(i, k, weights[tie] * share, 1);
        const fame = 0.3 * Math.max(0, option.prior - 3);
        const only = tie !== 'of' && !headHolds ? weights.only : 0;
        const contains = (weights.contains + fame) * (tie === 'of' ? 0.6 : 1);
        this.#scores.tie(i + 1, at, contains + only, (0.5 * contains) / (contains + only));
        this.#container[i] ??= { option: container, isAll: false };
        found = true;
      });
    }
    if (found || tie === 'of' || tie === 'inside') return;
    const top = order[0] === undefined ? undefined : second[order[0]];
    if (top !== undefined && this.#isWithin(inner, top, tie, next, isWorded)) {
      this.#container[i] = { option: top, isAll: true };
      return;
    }
    this.#mates(i, inner, i + 1, outer);
    this.#mates(i + 1, outer, i, inner);
    this.#siblings(i, inner, outer);
    this.#siblings(i + 1, outer, inner);
  }

  /** "Spain and Seville": of the first's options, those that the other's best known reading holds. */
  #mates(i: number, inner: Group, other: number, outer: Group): void {
    const container = outer.options[0];
    const [first] = inner.options;
    if (container === undefined || first === undefined) return;
    if (!isWide(container) || isWide(first)) return;
    const inside = this.#insides(inner, outer);
    let found = false;
    inner.options.forEach((option, k) => {
      if (isWide(option) || inside[k * outer.options.length] !== 1) return;
      this.#scores.tie(i, k, weights.mates, 0.2);
      found = true;
    });
    if (found) this.#scores.tie(other, 0, weights.contains, 0.2);
  }

  /** Two neighbours in a list: towns of one country, regions of one country, countries. */
  #siblings(i: number, { options }: Group, beside: Group): void {
    options.forEach((option, k) => {
      if (isInNamesake(option, options[0])) return;
      if (beside.options.slice(0, 4).some((other) => isSibling(option, other)))
        this.#scores.tie(i, k, weights.siblings, 0.5);
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
  #isWithin({ options }: Group, outer: Option, tie: Tie, next: Tie, isWorded: boolean): boolean {
    if (!isContainer(outer)) return false;
    const top = options[0];
    if (top === undefined) return tie === 'stated' || tie === 'beside';
    if (tie !== 'stated' || next === 'list' || next === 'beside') return false;
    const isSmall = outer.radiusKm < SMALL_KM && outer.feature !== 'country';
    return isSmall || (isSettlement(top.feature) && (isWorded || top.prior < GREAT));
  }

  #byScore(i: number, options: readonly Option[]): number[] {
    return options
      .map((_, k) => k)
      .sort((a, b) => this.#scoreOf(i, b, options) - this.#scoreOf(i, a, options) || a - b);
  }

  #scoreOf(i: number, k: number, options: readonly Option[]): number {
    return (options[k]?.prior ?? 0) + this.own(i, k);
  }

  own(i: number, option: number): number {
    return this.#scores.own(i, option);
  }

  carried(group: Group, option: number): number {
    return this.#scores.carried(group, option);
  }

  /** Whether nothing around the mention tells of its place. */
  isSilent(i: number): boolean {
    return this.#container[i] === null && this.#scores.isEmpty(i);
  }

  /**
   * "La Géorgie a protesté. En Géorgie, aux États-Unis, …": whether a country's name stands before the
   * mention that the text says to be another place.
   */
  comesBeforeStated(i: number, group: Group): boolean {
    return group.options[0]?.feature === 'country' && i < (this.#firstStated.get(group) ?? 0);
  }

  /** "Manchester sent its choir to Manchester, New Hampshire": whether its sentence goes on to another place of the name. */
  isContrasted(i: number, group: Group): boolean {
    const stated = this.#firstStated.get(group);
    if (stated === undefined || i >= stated) return false;
    const { gap } = this.#context.signals.tokens;
    const [from = 0, to = 0] = [this.#fromOf[i], this.#fromOf[stated]];
    if (to - from > MOST_CONTRASTED) return false;
    for (let k = from + 1; k <= to; k++) if (((gap[k] ?? 0) & SENTENCE_END) !== 0) return false;
    return true;
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

/** Words of a sentence between two places of one name. */
const MOST_CONTRASTED = 30;

/** Readings of a container's name that are asked for a name's other spellings. */
const MOST_OUTERS = 3;

/** Words on either side of a name among which a people tells of its country. */
const PEOPLE_WITHIN = 12;
const SENTENCE_END = Gap.stop | Gap.newline;

/** Known the world over: such a name before another is an item of a list, not an unknown town in it. */
const GREAT = 7.4;

/** Departments and counties: what is said to lie in one does. */
const SMALL_KM = 150;
