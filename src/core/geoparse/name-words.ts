import { isSettlement } from '../gazetteer/feature.ts';
import { isHome, type Option } from './candidates.ts';
import type { CueReading } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import { type Extent, extentSaid, isOfExtent } from './french-extent.ts';
import { type ListItem, suits } from './lists.ts';
import type { Group } from './name-group.ts';
import { ownerSaid, peoplesBeside, sideSaid } from './peoples-beside.ts';
import { isAttribute, isMadeIn, isMunicipal, isOfSort, type SortSaid } from './sort-said.ts';
import type { SortsSaid } from './sorts-said.ts';
import { opensWithAct, opensWithTense } from './subject.ts';
import { isA, wordAt } from './tokens.ts';
import { weights } from './weights.ts';

interface NameRead {
  readonly i: number;
  readonly name: FoundName;
  readonly options: readonly Option[];
  readonly said: SortSaid | null;
  /** Whether the name, said to be nothing else here, has a river's article. */
  readonly isRiver: boolean;
  /** "in Dnipro", where the text tells of "the Dnipro" too. */
  readonly isNoRiver: boolean;
  /** "Washington has agreed … The state of Washington": what is told from the region. */
  readonly isRegionToo: boolean;
  /** "la province belge de Luxembourg": the country of the people in the words for its sort. */
  readonly people: string | null;
  /** "le Pendjab indien". */
  readonly owner: string | null;
}

/**
 * Scores a mention's options by the words beside it and by the list it stands in. Returns the place that the words tell as
 * firmly as a container does, or null.
 */
export function readNameWords(
  i: number,
  list: ListItem | null,
  sorts: SortsSaid,
  reading: CueReading,
): Option | null {
  const [name, group] = [reading.names[i], reading.groupOf[i]];
  if (name === undefined || group === undefined) return null;
  const read = nameRead(i, name, group, sorts, reading);
  readTrade(read, reading);
  readEmbassy(read, reading);
  readTown(read, reading);
  readSort(read, reading);
  readCountry(read, reading);
  readExtent(read, reading);
  readPeoples(read, reading);
  readAct(read, reading);
  readList(read, list, reading);
  return toldRegion(read);
}

function nameRead(
  i: number,
  name: FoundName,
  group: Group,
  sorts: SortsSaid,
  { context }: CueReading,
): NameRead {
  const { options } = group;
  const said = sorts.of(i);
  const isRiver = sorts.isRiver(i) && said?.sort !== 'region';
  return {
    i,
    name,
    options,
    said,
    isRiver,
    isNoRiver: !isRiver && said === null && sorts.isRiverName(group),
    isRegionToo: sorts.isRegionName(group) && said?.sort !== 'region',
    people: said?.people == null ? null : (context.countryAt(said.people) ?? null),
    owner: ownerSaid(name, options, context),
  };
}

/** "the embassy in Athens": in a capital. */
function readEmbassy({ i, name, options }: NameRead, { context, scores }: CueReading): void {
  const { tokens } = context.signals;
  const isAt = isA(tokens, name.from - 1, 'locative') || wordAt(tokens, name.from - 1) === 'at';
  if (!isAt || !EMBASSY.test(wordAt(tokens, name.from - 2))) return;
  options.forEach(({ feature, population }, k) => {
    if (feature === 'capital' && population > GOVERNS) scores.word(i, k, weights.acting, 0.3);
  });
}

const EMBASSY = /^(?:embass(?:y|ies)|ambassades?)$/;

/** "made in Jordan". */
function readTrade({ i, name, options }: NameRead, { context, scores }: CueReading): void {
  if (options[0]?.feature === 'country' && isMadeIn(context.signals.tokens, name))
    scores.word(i, 0, weights.sort, 0);
}

/** "Dublin City Council". */
function readTown({ i, name, options }: NameRead, { context, scores }: CueReading): void {
  if (!isMunicipal(context.signals.tokens, name)) return;
  options.forEach((option, k) => {
    if (!isSettlement(option.feature)) return;
    const isLocal = isHome(option.country, context.language);
    scores.word(i, k, isLocal ? weights.local : weights.town, 1);
  });
}

function readSort(read: NameRead, { scores }: CueReading): void {
  const { i, options, said, isRiver, isNoRiver } = read;
  options.forEach((option, k) => {
    const isWater = isOfSort(option, 'water');
    if (said !== null && isOfSort(option, said.sort) && !(isRiver && said.sort === 'water'))
      scores.word(i, k, sortWeight(said), 0.1);
    if (isRiver && isWater) scores.word(i, k, weights.river, 0);
    if (isNoRiver && isWater) scores.word(i, k, weights.articled, 0);
  });
}

const sortWeight = ({ sort, isDirect }: SortSaid): number => {
  if (sort === 'water') return isDirect ? weights.river : weights.water;
  return isDirect ? weights.sort : weights.sortLoose;
};

/** Which country it lies in, by a word that stands right beside it. */
function readCountry(read: NameRead, { context, scores }: CueReading): void {
  const { i, name, options, people, owner } = read;
  const sided = sideSaid(name, context);
  options.forEach(({ country, feature }, k) => {
    const isInside = country !== null && feature !== 'country';
    if (isInside && country === sided) scores.word(i, k, weights.sort, 0);
    if (country !== null && country === people) scores.word(i, k, weights.people, 0.1);
    if (isInside && country === owner) scores.word(i, k, weights.sort, 0);
  });
}

/** What the French article or preposition says of its extent. */
function readExtent({ i, name, options }: NameRead, { context, scores }: CueReading): void {
  const extent = context.language === 'fr' ? extentSaid(context.signals.tokens, name) : null;
  if (extent === null) return;
  const [head] = options;
  /** "Vienne accueille le sommet", where "la Vienne" is a region. */
  const isBare =
    extent !== 'wide' && extent !== 'thing' && head !== undefined && isSettlement(head.feature);
  options.forEach((option, k) => {
    if (isOfExtent(option, extent, options)) {
      if (extent === 'city' && isCapitalOf(option, head)) scores.word(i, k, weights.sort, 0.1);
      else scores.word(i, k, extentWeight(extent, option, head), extentShare(extent));
    }
    if (isBare && option.feature === 'region') scores.word(i, k, weights.articled, 0);
  });
}

/** "à Luxembourg": what a country's own name says of its capital only by the preposition. */
const isCapitalOf = (option: Option, head: Option | undefined): boolean =>
  option.feature === 'capital' && head?.feature === 'country' && head.country === option.country;

/** "à Grenade": no country that has its article, but a city of its name. */
const extentWeight = (extent: Extent, option: Option, head: Option | undefined): number =>
  extent !== 'wide' && head?.feature === 'country' && option.prior > TOWN_BESIDE_COUNTRY
    ? weights.cityNotCountry
    : weights.extent;

const TOWN_BESIDE_COUNTRY = 4.8;

const extentShare = (extent: Extent): number =>
  extent === 'bare' || extent === 'thing' ? 0.1 : 0.5;

/** Whose people its sentence tells of; and "Georgia authorities", which are the state's as well. */
function readPeoples({ i, name, options }: NameRead, { context, scores }: CueReading): void {
  const { signals, language } = context;
  const peoples = peoplesBeside(name, options, context);
  const isOfState =
    language === 'en' && options[0]?.feature === 'country' && isAttribute(signals.tokens, name);
  options.forEach(({ country, feature }, k) => {
    const beside = country === null ? undefined : peoples.get(country);
    if (beside !== undefined && feature !== 'country') scores.word(i, k, beside, 0.3);
    if (isOfState && feature === 'region') scores.word(i, k, weights.sortLoose, 0.3);
  });
}

/** A smaller capital is an island's, and stands for no power. */
const GOVERNS = 10_000;

/** "Washington has agreed": what acts is the capital, for its government. */
function readAct(
  { i, name, options, isRegionToo }: NameRead,
  { context: { signals }, scores }: CueReading,
): void {
  const isActor =
    options[0]?.feature !== 'country' &&
    (opensWithAct(signals.tokens, name) || (isRegionToo && opensWithTense(signals.tokens, name)));
  if (!isActor) return;
  options.forEach(({ feature, population }, k) => {
    if (feature === 'capital' && population > GOVERNS)
      scores.word(i, k, isRegionToo ? weights.sort : weights.acting, isRegionToo ? 0 : 0.1);
    if (isRegionToo && feature === 'region') scores.word(i, k, weights.articled, 0);
  });
}

function readList(
  { i, name, options }: NameRead,
  list: ListItem | null,
  { scores }: CueReading,
): void {
  options.forEach((option, k) => {
    if (list?.isWorldwide === true && k === 0) scores.word(i, k, weights.worldwide, 0.5);
    if (list !== null && suits(list, option)) scores.word(i, k, weights.listed, 1);
    if (name.counties.length > 0 && option.feature === 'county') scores.word(i, k, weights.sort, 1);
  });
}

/** "la province belge de Luxembourg", "le Pendjab indien": the region, as firmly as a container says it. */
function toldRegion({ options, said, people, owner }: NameRead): Option | null {
  const isToldRegion = said?.isDirect === true && said.sort === 'region';
  if (isToldRegion && (options[0]?.feature !== 'region' || people !== null)) {
    const region = options.find(
      (option) => isOfSort(option, 'region') && (people === null || option.country === people),
    );
    if (region !== undefined) return region;
  }
  if (owner === null) return null;
  return options.find(({ feature, country }) => feature === 'region' && country === owner) ?? null;
}
