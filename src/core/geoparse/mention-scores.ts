import { isSettlement } from '../gazetteer/feature.ts';
import { isFlownTo, isNoAirport } from './air-way.ts';
import type { Option } from './candidates.ts';
import { companyOf, isRegionAround, suitsCompany } from './company.ts';
import { contains } from './contains.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './found-name.ts';
import type { Cues } from './mention-cues.ts';
import type { Group } from './name-group.ts';
import type { ResolveContext } from './resolution.ts';
import { weights } from './weights.ts';

/** The names of a text, the group of each, and what the text says of them. */
export interface Said {
  readonly names: readonly FoundName[];
  readonly groupOf: readonly Group[];
  readonly cues: Cues;
  readonly context: ResolveContext;
}

/**
 * The scores of a name's options at one of its mentions; null where the text says nothing of this one, and the name's own
 * hold.
 *
 * @param base the name's, option by option
 */
export function mentionScores(
  i: number,
  group: Group,
  base: Float64Array,
  { names, groupOf, cues, context }: Said,
): Float64Array | null {
  const { areas, signals } = context;
  const [head] = group.options;
  const container = cues.containerOf(i);
  const name = names[i];
  if (container === null && name !== undefined && cues.isSailedFrom(name))
    return Float64Array.from(group.options, (option, k) => option.prior + cues.own(i, k));
  if (container === null && name !== undefined && isOneOfSeveral(group)) {
    const isGone = isFlownTo(signals.tokens, name) && cues.readings.isUnstated(group);
    if (isGone && group.options.some((option) => isNoAirport(option, head)))
      return Float64Array.from(
        group.options,
        (option, k) =>
          (base[k] ?? 0) + cues.own(i, k) + (isNoAirport(option, head) ? weights.unsaid : 0),
      );
  }
  const contrast = container === null ? cues.readings.contrastOf(i, group) : undefined;
  const isOneCountrys = contrast == null || contrast.country === group.options[0]?.country;
  if (contrast !== undefined && !(group.isTowns && isOneCountrys)) {
    return Float64Array.from(
      group.options,
      (option, k) => option.prior + cues.own(i, k) + (option === contrast ? weights.unsaid : 0),
    );
  }
  const stated = container === null ? cues.readings.lesserBefore(i, group) : undefined;
  if (stated !== undefined && head !== undefined) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
    /** "…, Nova Scotia, … in Sydney, where an Australian postman": of one sentence, which tells it from the other. */
    const told = cues.own(i, 0) - cues.own(i, group.options.indexOf(stated));
    const isTold =
      context.language === 'en' && told >= weights.peopleBeside && cues.readings.isAgain(i);
    const gain = suitsCompany(head, company, areas) - suitsCompany(stated, company, areas);
    if (isTold || gain >= CLEARLY)
      return Float64Array.from(
        group.options,
        (option, k) => option.prior + cues.own(i, k) + (option === stated ? weights.unsaid : 0),
      );
  }
  /** Named before the text speaks of its namesake: what the namesake's surroundings say is no matter. */
  if (cues.readings.comesBeforeStated(i, group)) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'before');
    const other = cues.readings.isQualifiedLater(i, group) ? head : undefined;
    return Float64Array.from(
      group.options,
      (option, k) =>
        option.prior +
        suitsCompany(option, company, areas) +
        cues.own(i, k) +
        (option === other ? weights.unsaid : 0),
    );
  }
  if (container === null && cues.readings.isTwofold(group)) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
    const { known, last } = cues.readings.placesBefore(i, group);
    return Float64Array.from(group.options, (option, k) => {
      const own = cues.own(i, k);
      const isKnown = known.has(option) || own >= weights.sortLoose;
      const lately = option === last ? weights.last : 0;
      return own + suitsCompany(option, company, areas) + lately + (isKnown ? 0 : weights.unsaid);
    });
  }
  /** "Georgia beat Portugal. … In Georgia, the state senate …": by what else its sentence names. */
  if (cues.isSilent(i) && isOpen(group) && isRegionAround(i, groupOf)) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
    const regions = company.filter(({ feature }) => feature === 'region');
    const held =
      regions.length === 0
        ? []
        : group.options.map((option) => regions.some((region) => contains(region, option, areas)));
    if (held.includes(true))
      return Float64Array.from(
        group.options,
        (_, k) => (base[k] ?? 0) + (held[k] === true ? weights.company : 0),
      );
  }
  const isSilent = cues.isSilent(i);
  const isOneOfTwo = isCountryOrState(group) || areCountries(group) || areTwoRegions(group);
  if (isOneOfTwo && container === null && isEven(i, group, cues)) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
    return Float64Array.from(
      group.options,
      (option, k) =>
        (base[k] ?? 0) + cues.own(i, k) + weights.company * suitsCompany(option, company, areas),
    );
  }
  /** "It will sing in Halifax, then drive on to Moncton and Fredericton": where the others of its sentence are. */
  if (isSilent && isTown(group.options[group.chosen]) && isBesideAbroad(i, groupOf)) {
    const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
    const isFlown = name !== undefined && isFlownTo(signals.tokens, name);
    if (!isFlown && isElsewhere(group, company))
      return Float64Array.from(
        group.options,
        (option, k) => (base[k] ?? 0) + weights.company * suitsCompany(option, company, areas),
      );
  }
  if (isSilent) return null;
  /** What the text says beside the mention counts more than what it says beside another of the name. */
  const isTied = container !== null || cues.isMated(i);
  return Float64Array.from(
    base,
    (value, k) => value + cues.own(i, k) - (isTied ? cues.carried(group, k) : 0),
  );
}

const isOneOfSeveral = ({ options, chosen }: Group): boolean => options.length > 1 && chosen > 0;

/** What holds the one and not the other stands beside it. */
const CLEARLY = 2;

/** "Jackson": towns of one country, none of which is much better known than the next. */
const isOpen = ({ options, lead }: Group): boolean => {
  const [first, second] = options;
  return (
    lead < LITTLE &&
    first !== undefined &&
    isSettlement(first.feature) &&
    first.country === second?.country
  );
};

const LITTLE = 0.8;

/** Whether a name that comes again is a country's and, nearly as well known, a region's of another. */
const isCountryOrState = ({ mentions, options }: Group): boolean => {
  const [head] = options;
  return (
    mentions.length > 1 &&
    head?.feature === 'country' &&
    options.some(
      ({ feature, country, prior }) =>
        feature === 'region' && country !== head.country && head.prior - prior < NEARLY_AS_KNOWN,
    )
  );
};

/** "Punjab": whether a name that comes again is two countries' regions', the one nearly as well known. */
const areTwoRegions = ({ mentions, options: [head, ...others] }: Group): boolean =>
  mentions.length > 1 &&
  head?.feature === 'region' &&
  others.some(
    ({ feature, country, prior }) =>
      feature === 'region' && country !== head.country && head.prior - prior < NEARLY_AS_KNOWN,
  );

/** Whether the others of its sentence are towns of a country that the name, a town too, is not read to be of, and lies among there. */
function isElsewhere({ options, chosen }: Group, company: readonly Option[]): boolean {
  const [first] = company;
  const country = first?.country ?? null;
  if (country === null || company.length < 2) return false;
  if (options[chosen]?.country === country) return false;
  return (
    company.every((other) => isSettlement(other.feature) && other.country === country) &&
    company.some(({ place }) => place !== first?.place) &&
    options.some((option) => option.country === country && isAmong(option, company))
  );
}

/** Whether the name before, or the one behind, is read to be of another country: asked first, as it is asked cheaply. */
function isBesideAbroad(i: number, groupOf: readonly Group[]): boolean {
  const group = groupOf[i];
  if (group === undefined || group.options.length < 2) return false;
  const own = group.options[group.chosen]?.country;
  const isAbroad = (other: Group | undefined): boolean => {
    const country = other?.options[other.chosen]?.country;
    return country != null && country !== own;
  };
  return isAbroad(groupOf[i - 1]) || isAbroad(groupOf[i + 1]);
}

const isTown = (option: Option | undefined): boolean =>
  option !== undefined && isSettlement(option.feature);

const isAmong = ({ lat, lon }: Option, company: readonly Option[]): boolean =>
  company.some((other) => roughKm(lat, lon, other.lat, other.lon) < AMONG_KM);

const AMONG_KM = 300;

/** "La Géorgie": whether nothing beside the mention tells the best known from the region, or from another country. */
const isEven = (i: number, { options }: Group, cues: Cues): boolean =>
  cues.isSilent(i) ||
  options.every(
    ({ feature }, k) =>
      (feature !== 'region' && feature !== 'country') || cues.own(i, k) === cues.own(i, 0),
  );

/** "Congo": whether two countries are called so. */
const areCountries = ({ options: [first, second] }: Group): boolean =>
  first?.feature === 'country' && second?.feature === 'country';

const NEARLY_AS_KNOWN = 2.6;
