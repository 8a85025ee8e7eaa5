import { isSettlement } from '../gazetteer/feature.ts';
import type { AreaFinder } from './area-finder.ts';
import { articledRivers } from './articled-river.ts';
import { isHome, type Option } from './candidates.ts';
import type { Container } from './container.ts';
import { contains } from './contains.ts';
import { CueScores } from './cue-scores.ts';
import type { FoundName } from './found-name.ts';
import { type Extent, extentSaid, isOfExtent } from './french-extent.ts';
import { isLandWay, reachedByLand } from './land-way.ts';
import { type ListItem, readLists, suits } from './lists.ts';
import type { Group } from './name-group.ts';
import { Neighbours, type SettledTie, settled } from './neighbours.ts';
import { readOpenings } from './openings.ts';
import { isContainer } from './option-kinds.ts';
import { Readings } from './readings.ts';
import { isTownsRegion } from './regions-town.ts';
import type { Signals } from './signals.ts';
import {
  isAttribute,
  isMadeIn,
  isMunicipal,
  isOfSort,
  type SortSaid,
  sortSaid,
} from './sort-said.ts';
import { opensWithAct, opensWithTense } from './subject.ts';
import { tieBetween } from './tie.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';
import { weights } from './weights.ts';

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
  readonly readings: Readings;
  readonly #scores: CueScores;
  readonly #neighbours: Neighbours;
  readonly #context: Context;
  /** The mentions that stand in lists. */
  readonly #listed = new Set<number>();
  /** What the words beside each mention say of its sort. */
  readonly #sorts: readonly (SortSaid | null)[];
  /** "the Delaware carries": the mentions that have the article of a river. */
  readonly #rivers: ReadonlySet<number>;
  readonly #riverNames = new Set<Group>();
  /** "the state of Washington": the names that some mention says to be a region's. */
  readonly #regionsSaid = new Set<Group>();

  constructor(names: readonly FoundName[], groupOf: readonly Group[], context: Context) {
    this.#context = context;
    const { areas, signals } = context;
    const { tokens, wordClass } = signals;
    const lists = readLists(tokens, names, groupOf);
    this.#sorts = names.map((name) => sortSaid(tokens, wordClass, name));
    this.#rivers =
      context.language === 'en' ? articledRivers(tokens, names, groupOf) : new Set<number>();
    groupOf.forEach((group, i) => {
      const said = this.#sorts[i];
      if (this.#rivers.has(i)) this.#riverNames.add(group);
      if (said?.isDirect === true && said.sort === 'region') this.#regionsSaid.add(group);
    });
    const ties = names.map((name, i) => {
      const next = names[i + 1];
      if (next === undefined) return null;
      const tie = settled(tieBetween(tokens, name, next), groupOf[i], groupOf[i + 1], areas);
      const isInList =
        lists[i] != null && lists[i + 1] != null && (tie === 'beside' || tie === 'list');
      return isInList ? 'list' : tie;
    });
    this.#addExonyms(ties, groupOf);
    this.#addOthers(names, groupOf);
    this.#scores = new CueScores(names.length);
    this.#readOrganisations(names, groupOf);
    this.#readOffices(names, groupOf);
    this.#readTowns(names, groupOf);
    this.#neighbours = new Neighbours(this.#scores, names.length, context.areas);
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      const group = groupOf[i];
      if (name === undefined || group === undefined) continue;
      this.#readWords(i, name, group, lists[i] ?? null);
      const next = groupOf[i + 1];
      const tie = ties[i] ?? null;
      const after = names[i + 1];
      if (next !== undefined && after !== undefined && isLandWay(tokens, name, after)) {
        this.#readWay(i, group, next);
      }
      const isWorded = (names[i + 1]?.from ?? 0) > name.to;
      if (next !== undefined && tie !== null)
        this.#neighbours.pair(
          i,
          group,
          next,
          tie,
          ties[i + 1] ?? null,
          isWorded,
          isClosedOff(tokens, names[i + 1]),
        );
    }
    readOpenings(tokens, names).forEach((opening, i) => {
      const [area, group] = [groupOf[opening], groupOf[i]];
      if (area !== undefined && group !== undefined) this.#neighbours.open(i, group, area);
    });
    lists.forEach((list, i) => {
      if (list !== null) this.#listed.add(i);
    });
    const fromOf = names.map(({ from }) => from);
    this.readings = new Readings(tokens, fromOf, groupOf, this.#neighbours.told);
  }

  /** What is said by the words beside the name itself and by the list it stands in. */
  #readWords(i: number, name: FoundName, group: Group, list: ListItem | null): void {
    const { signals, language } = this.#context;
    const { options } = group;
    const said = this.#sorts[i] ?? null;
    const isRiver = this.#rivers.has(i) && said?.sort !== 'region';
    /** "in Dnipro", where the text tells of "the Dnipro" too. */
    const isNoRiver = !isRiver && said === null && this.#riverNames.has(group);
    const extent = language === 'fr' ? extentSaid(signals.tokens, name) : null;
    const people = said?.people == null ? null : (this.#context.countryAt(said.people) ?? null);
    const isTown = isMunicipal(signals.tokens, name);
    const peoples = this.#peoplesBeside(name, options);
    const isCountry = options[0]?.feature === 'country';
    const isOfState = language === 'en' && isCountry && isAttribute(signals.tokens, name);
    /** "Vienne accueille le sommet", where "la Vienne" is a region. */
    const isBare =
      extent !== null &&
      extent !== 'wide' &&
      extent !== 'thing' &&
      options[0] !== undefined &&
      isSettlement(options[0].feature);
    const sided = this.#sideSaid(name);
    const owner = this.#ownerSaid(name, options);
    if (isCountry && isMadeIn(signals.tokens, name)) this.#scores.word(i, 0, weights.sort, 0);
    /** "Washington has agreed … The state of Washington": what is told from the region. */
    const isRegionToo = this.#regionsSaid.has(group) && said?.sort !== 'region';
    const isActor =
      options[0]?.feature !== 'country' &&
      (opensWithAct(signals.tokens, name) || (isRegionToo && opensWithTense(signals.tokens, name)));
    /** "la province belge de Luxembourg": which place it is, as firmly as a container says it. */
    const isToldRegion = said?.isDirect === true && said.sort === 'region';
    if (isToldRegion && (options[0]?.feature !== 'region' || people !== null)) {
      const region = options.find(
        (option) => isOfSort(option, 'region') && (people === null || option.country === people),
      );
      if (region !== undefined) this.#neighbours.told[i] ??= region;
    }
    if (owner !== null) {
      const region = options.find(
        ({ feature, country }) => feature === 'region' && country === owner,
      );
      if (region !== undefined) this.#neighbours.told[i] ??= region;
    }
    options.forEach((option, k) => {
      if (isTown && isSettlement(option.feature))
        this.#scores.word(i, k, isHome(option.country, language) ? weights.local : weights.town, 1);
      if (said !== null && isOfSort(option, said.sort) && !(isRiver && said.sort === 'water'))
        this.#scores.word(i, k, sortWeight(said), 0.1);
      if (isRiver && isOfSort(option, 'water')) this.#scores.word(i, k, weights.river, 0);
      if (isNoRiver && isOfSort(option, 'water')) this.#scores.word(i, k, weights.articled, 0);
      if (sided !== null && option.country === sided && option.feature !== 'country')
        this.#scores.word(i, k, weights.sort, 0);
      if (people !== null && option.country === people)
        this.#scores.word(i, k, weights.people, 0.1);
      if (owner !== null && option.country === owner && option.feature !== 'country')
        this.#scores.word(i, k, weights.sort, 0);
      if (extent !== null && isOfExtent(option, extent, options))
        isCapitalOf(option, options[0]) && extent === 'city'
          ? this.#scores.word(i, k, weights.sort, 0.1)
          : this.#scores.word(
              i,
              k,
              extentWeight(extent, option, options[0]),
              extent === 'bare' || extent === 'thing' ? 0.1 : 0.5,
            );
      if (isBare && option.feature === 'region') this.#scores.word(i, k, weights.articled, 0);
      const beside = option.country === null ? undefined : peoples.get(option.country);
      if (beside !== undefined && option.feature !== 'country')
        this.#scores.word(i, k, beside, 0.3);
      if (isOfState && option.feature === 'region') this.#scores.word(i, k, weights.sortLoose, 0.3);
      if (isActor && option.feature === 'capital')
        this.#scores.word(i, k, isRegionToo ? weights.sort : weights.acting, isRegionToo ? 0 : 0.1);
      if (isActor && isRegionToo && option.feature === 'region')
        this.#scores.word(i, k, weights.articled, 0);
      if (list?.isWorldwide === true && k === 0) this.#scores.word(i, k, weights.worldwide, 0.5);
      if (list !== null && suits(list, option)) this.#scores.word(i, k, weights.listed, 1);
      if (name.counties.length > 0 && option.feature === 'county')
        this.#scores.word(i, k, weights.sort, 1);
    });
  }

  /**
   * "The Georgia Department of Transportation closed a bridge in Rome": what a state's own offices do, they do in
   * the state. Only in English, whose papers tell of them.
   */
  #readOrganisations(names: readonly FoundName[], groupOf: readonly Group[]): void {
    const { signals, language } = this.#context;
    if (language !== 'en') return;
    names.forEach((name, at) => {
      if (!name.embedded) return;
      const states = groupOf[at]?.options ?? [];
      states.forEach((state, k) => {
        if (state.feature !== 'region' || !isHome(state.country, language)) return;
        if (states[0]?.feature === 'country') this.#scores.word(at, k, weights.sortLoose, 0);
        if (goesAbroad(signals.tokens, name)) return;
        for (let i = at + 1; i <= at + MOST_OFFICES && this.#isOneSentence(names, i); i++)
          groupOf[i]?.options.forEach((option, o) => {
            if (isSettlement(option.feature) && option.region === state.place)
              this.#scores.word(i, o, weights.office, 0.5);
          });
      });
    });
  }

  /** "Trains between Boston and Portland": the bearers that the way can reach, of the name that gives up less by it. */
  #readWay(i: number, first: Group, second: Group): void {
    const ways = [
      { at: i, options: first.options, reached: reachedByLand(first.options, second.options[0]) },
      {
        at: i + 1,
        options: second.options,
        reached: reachedByLand(second.options, first.options[0]),
      },
    ];
    const loss = ({ options, reached: [k] }: (typeof ways)[number]): number =>
      k === undefined
        ? Number.POSITIVE_INFINITY
        : (options[0]?.prior ?? 0) - (options[k]?.prior ?? 0);
    const [way] = ways.sort((a, b) => loss(a) - loss(b));
    if (way === undefined) return;
    for (const k of way.reached) this.#scores.word(way.at, k, weights.landWay, 0.5);
  }

  /** "In Toledo, for the queen of Spain": who speaks for a country is at home more often than abroad. */
  #readOffices(names: readonly FoundName[], groupOf: readonly Group[]): void {
    const { signals, language } = this.#context;
    names.forEach((name, at) => {
      const [country] = groupOf[at]?.options ?? [];
      if (country?.feature !== 'country' || !isOfficeOf(signals.tokens, name)) return;
      const tell = (i: number): void => {
        const options = groupOf[i]?.options ?? [];
        if (isHome(country.country, language) && options[0]?.country !== country.country) return;
        options.forEach((option, k) => {
          if (isSettlement(option.feature) && option.country === country.country)
            this.#scores.word(i, k, weights.officialBeside, 0.3);
        });
      };
      for (let i = at; i > at - MOST_OFFICES && this.#isOneSentence(names, i); i--) tell(i - 1);
      for (let i = at + 1; i <= at + MOST_OFFICES && this.#isOneSentence(names, i); i++) tell(i);
    });
  }

  /** "A Somerset town is to … Trains last stopped at Wellington": the first name behind that the region has a town of. */
  #readTowns(names: readonly FoundName[], groupOf: readonly Group[]): void {
    const { signals, areas } = this.#context;
    names.forEach((name, at) => {
      const group = groupOf[at];
      const [region] = group?.options ?? [];
      if (region === undefined || !isContainer(region) || region.feature === 'country') return;
      if (!isTownsRegion(signals.tokens, name)) return;
      for (let i = at + 1; i <= at + MOST_OFFICES; i++) {
        const towns = (groupOf[i]?.options ?? []).flatMap((option, k) =>
          isSettlement(option.feature) && contains(region, option, areas) ? [k] : [],
        );
        for (const k of towns) this.#scores.word(i, k, weights.holds, 1);
        if (towns.length > 0) return;
      }
    });
  }

  /** Whether a name stands in the sentence of the one before it. */
  #isOneSentence(names: readonly FoundName[], i: number): boolean {
    const { gap } = this.#context.signals.tokens;
    const [from, to] = [names[i - 1]?.to, names[i]?.from];
    if (from === undefined || to === undefined) return false;
    for (let k = from; k <= to; k++) if (((gap[k] ?? 0) & SENTENCE_END) !== 0) return false;
    return true;
  }

  /** "le Pendjab indien", "Indian Punjab": the country of the people whose the region is said to be. */
  #ownerSaid({ from, to }: FoundName, options: readonly Option[]): string | null {
    const { signals, countryAt, language } = this.#context;
    const { gap, shape } = signals.tokens;
    const isBehind = language === 'fr';
    const word = isBehind ? to : from - 1;
    const isBeside = gap[isBehind ? to : from] === Gap.space;
    if (!isBeside || (isBehind && ((shape[word] ?? 0) & Shape.capital) !== 0)) return null;
    const country = countryAt(word) ?? null;
    const isRegions = options.some(
      (option) => option.feature === 'region' && option.country === country,
    );
    return country !== null && isRegions ? country : null;
  }

  /** "Punjab, on the Indian side": the country whose side of a border it lies on. */
  #sideSaid({ to }: FoundName): string | null {
    const { signals, countryAt } = this.#context;
    const { tokens } = signals;
    if (((tokens.gap[to] ?? 0) & (Gap.comma | Gap.open)) === 0) return null;
    for (let i = to; i < Math.min(tokens.count, to + MOST_ASIDE); i++) {
      if (i > to && ((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return null;
      if (isA(tokens, i, 'side')) return countryAt(i - 1) ?? countryAt(i + 1) ?? null;
    }
    return null;
  }

  /**
   * The countries whose people its sentence names: "in Lisbon … the Portuguese president". Those of a paper's readers are
   * at home, or abroad, or it is their own that the name's best known bearer has: "in Manchester … by British officers".
   */
  #peoplesBeside({ from, to }: FoundName, [head]: readonly Option[]): ReadonlyMap<string, number> {
    const { signals, countryAt, language } = this.#context;
    if (signals.demonyms.length === 0) return NOBODY;
    const { gap, count } = signals.tokens;
    let first = from;
    while (first > Math.max(0, from - PEOPLE_WITHIN) && ((gap[first] ?? 0) & SENTENCE_END) === 0)
      first--;
    let end = to;
    while (end < Math.min(count, to + PEOPLE_WITHIN) && ((gap[end] ?? 0) & SENTENCE_END) === 0)
      end++;
    let found: Map<string, number> | null = null;
    for (let word = first; word < end; word++) {
      const country = word >= from && word < to ? null : countryAt(word);
      if (country == null || (country !== head?.country && isHome(country, language))) continue;
      found ??= new Map();
      const worth = isOfficial(signals.tokens, word)
        ? weights.officialBeside
        : weights.peopleBeside;
      found.set(country, Math.max(worth, found.get(country) ?? 0));
    }
    return found ?? NOBODY;
  }

  /** Before anything is scored: places that only their other names tell of, where a container asks for them. */
  #addExonyms(ties: readonly SettledTie[], groupOf: readonly Group[]): void {
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
    const { othersOf, countryAt, language } = this.#context;
    const seen = { water: new Set<Group>(), region: new Set<Group>() };
    names.forEach((name, i) => {
      const group = groupOf[i];
      const isRiver = this.#rivers.has(i);
      if (group === undefined || (group.options.length === 0 && !isRiver)) return;
      /** "la Macédoine grecque". */
      const isOwned = countryAt(language === 'fr' ? name.to : name.from - 1) != null;
      const said = this.#sorts[i]?.sort ?? (isOwned ? 'region' : undefined);
      const sort = isRiver && said !== 'region' ? 'water' : said;
      if ((sort !== 'water' && sort !== 'region') || seen[sort].has(group)) return;
      seen[sort].add(group);
      if (!group.options.some((option) => isOfSort(option, sort)))
        group.options.push(...othersOf(name, sort));
    });
  }

  own(i: number, option: number): number {
    return this.#scores.own(i, option);
  }

  carried(group: Group, option: number): number {
    return this.#scores.carried(group, option);
  }

  /** Whether nothing around the mention tells of its place. */
  isSilent(i: number): boolean {
    return this.containerOf(i) === null && this.#scores.isEmpty(i);
  }

  /** "Spain and Valencia": whether its country or region stands beside it. */
  isMated(i: number): boolean {
    return this.#neighbours.mated.has(i) && !this.#listed.has(i);
  }

  /** "The yacht left X for Y": where a voyage begins, which its other end tells nothing of. */
  isSailedFrom({ from, to }: FoundName): boolean {
    const { tokens } = this.#context.signals;
    if (!isA(tokens, from - 1, 'reaching') || !isA(tokens, to, 'forWord')) return false;
    for (let i = from - 2; i > from - MOST_BEFORE_LEFT; i--)
      if (isA(tokens, i, 'ship')) return true;
    return false;
  }

  containerOf(i: number): Container | null {
    return this.#neighbours.containers[i] ?? null;
  }
}

/** Words before "left X" among which the ship stands. */
const MOST_BEFORE_LEFT = 5;

/** Words behind a name that are looked at for its side. */
const MOST_ASIDE = 5;

/** "in Georgetown, Malaysia, shops closed": a comma or a stop behind the container too. */
const isClosedOff = ({ gap }: Tokens, container: FoundName | undefined): boolean =>
  container !== undefined && ((gap[container.to] ?? 0) & (Gap.comma | Gap.stop)) !== 0;

/** "à Luxembourg": what a country's own name says of its capital only by the preposition. */
const isCapitalOf = (option: Option, head: Option | undefined): boolean =>
  option.feature === 'capital' && head?.feature === 'country' && head.country === option.country;

/** "à Grenade": no country that has its article, but a city of its name. */
const extentWeight = (extent: Extent, option: Option, head: Option | undefined): number =>
  extent !== 'wide' && head?.feature === 'country' && option.prior > TOWN_BESIDE_COUNTRY
    ? weights.cityNotCountry
    : weights.extent;

const TOWN_BESIDE_COUNTRY = 4.8;

/** "the queen of Spain", "le gouvernement du Pérou": an office, and no ambassador's. */
function isOfficeOf(tokens: Tokens, { from }: FoundName): boolean {
  const link =
    isA(tokens, from - 1, 'article') && !isA(tokens, from - 1, 'genitive') ? from - 2 : from - 1;
  if (!isA(tokens, link, 'genitive') || /^(?:amb|emb|cons)/.test(wordAt(tokens, link - 1)))
    return false;
  return countryOffices.some((list) => isA(tokens, link - 1, list));
}

const countryOffices = ['stateHead', 'title', 'power'] as const;

/** Names behind an office's that are read as places where it acts. */
const MOST_OFFICES = 2;
/** Words of an office's name that are looked through. */
const MOST_OFFICE_WORDS = 4;

/** "Ohio National Guard": what is sent far away. */
function goesAbroad(tokens: Tokens, { to }: FoundName): boolean {
  for (let i = to; i < to + MOST_OFFICE_WORDS; i++) {
    if (tokens.gap[i] !== Gap.space || ((tokens.shape[i] ?? 0) & Shape.capital) === 0) return false;
    if (isA(tokens, i, 'abroad')) return true;
  }
  return false;
}

const sortWeight = ({ sort, isDirect }: SortSaid): number => {
  if (sort === 'water') return isDirect ? weights.river : weights.water;
  return isDirect ? weights.sort : weights.sortLoose;
};

/** Readings of a container's name that are asked for a name's other spellings. */
const MOST_OUTERS = 3;

const NOBODY: ReadonlyMap<string, number> = new Map();

/** "the Italian minister", "la police espagnole": who acts at home more often than elsewhere. */
const isOfficial = (tokens: Tokens, people: number): boolean =>
  officials.some(
    (list) =>
      (tokens.gap[people + 1] === Gap.space && isA(tokens, people + 1, list)) ||
      (tokens.gap[people] === Gap.space && isA(tokens, people - 1, list)),
  );

const officials = ['title', 'power', 'orgHead', 'municipal'] as const;

/** Words on either side of a name among which a people tells of its country. */
const PEOPLE_WITHIN = 12;
const SENTENCE_END = Gap.stop | Gap.newline;
