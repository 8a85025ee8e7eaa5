import { isSettlement } from '../gazetteer/feature.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isFarNamesake, type Option } from './candidates.ts';
import type { Group } from './name-group.ts';
import type { Signals } from './signals.ts';
import { weights } from './weights.ts';

interface Point {
  readonly group: Group;
  readonly option: Option;
  readonly weight: number;
}

/** Where someone is from: that names no region that the text speaks of. */
const LEAST_WEIGHT = 0.5;

/** Neighbours are sought among the weightiest places only, so that long texts take linear time. */
const MOST_POINTS = 100;

/** What the text as a whole speaks of: countries and regions, by the names that are settled. */
export class Votes {
  readonly #countries = new Map<string, number>();
  readonly #regions = new Map<number, number>();
  readonly #byGroup = new Map<
    Group,
    { country: string | null; region: number | null; weight: number }
  >();
  readonly #points: readonly Point[];
  readonly #named = new Map<string, number>();
  readonly #regionsNamed = new Set<number>();
  #total = 0;

  readonly #language: string;

  constructor(groups: readonly Group[], signals: Signals, gazetteer: Gazetteer, language: string) {
    this.#language = language;
    const points: Point[] = [];
    for (const group of groups) {
      const option = group.options[group.chosen];
      if (option === undefined) continue;
      const weight =
        Math.sqrt(group.weight) * certainty(group) * (isWorldCity(option) ? WORLD_SHARE : 1);
      const region = option.feature === 'region' ? option.place : option.region;
      this.#byGroup.set(group, { country: option.country, region, weight });
      this.#vote(option.country, weight);
      if (option.feature === 'region' && group.weight > LEAST_WEIGHT)
        this.#regionsNamed.add(option.place);
      if (region !== null) this.#regions.set(region, (this.#regions.get(region) ?? 0) + weight);
      if (option.country !== null) {
        this.#named.set(
          option.country,
          (this.#named.get(option.country) ?? 0) + group.mentions.length,
        );
      }
      if (option.radiusKm < 200 && option.feature !== 'country')
        points.push({ group, option, weight });
    }
    this.#points = points.sort((a, b) => b.weight - a.weight).slice(0, MOST_POINTS);
    const peoples = new Map<string, number>();
    for (const { placeId } of signals.demonyms)
      peoples.set(placeId, (peoples.get(placeId) ?? 0) + 1);
    for (const [id, times] of peoples) {
      const index = gazetteer.indexOf(id);
      if (index === null) continue;
      this.#vote(gazetteer.countryOf(index), 0.7 * Math.sqrt(times));
    }
  }

  #vote(country: string | null, weight: number): void {
    if (country === null) return;
    this.#countries.set(country, (this.#countries.get(country) ?? 0) + weight);
    this.#total += weight;
  }

  /** The share of the text's other places that lie in the country, 0 to 1. */
  countryShare(group: Group, country: string | null): number {
    if (country === null) return 0;
    const own = this.#byGroup.get(group);
    const mine = own?.weight ?? 0;
    const ownCountry = own?.country === country ? mine : 0;
    const total = this.#total - (own?.country == null ? 0 : mine);
    if (total <= 0) return 0;
    return ((this.#countries.get(country) ?? 0) - ownCountry) / (total + weights.countryShrink);
  }

  /** How much other names of the text are, or lie in, this region: 0 to 1. */
  regionShare(group: Group, region: number | null): number {
    if (region === null) return 0;
    const own = this.#byGroup.get(group);
    const mine = own?.region === region ? own.weight : 0;
    const others = (this.#regions.get(region) ?? 0) - mine;
    return others <= 0 ? 0 : 1 - Math.exp(-others / weights.regionScale);
  }

  /** Whether two other places of the text, or more, lie in the country. */
  isCountryOfSeveral(group: Group, country: string | null): boolean {
    let known = 0;
    for (const other of this.#points)
      if (other.group !== group && other.option.country === country && ++known === 2) return true;
    return false;
  }

  timesNamed(country: string): number {
    return this.#named.get(country) ?? 0;
  }

  /** How close the text's other places lie around a place: 0 for far, towards 1 for several close by. */
  nearness(group: Group, option: Option): number {
    let sum = 0;
    for (const other of this.#points) {
      if (other.group === group || other.option.place === option.place) continue;
      const km = gapKm(other.option, option);
      if (km < FAR_KM) sum += other.weight * Math.exp(-km / weights.nearKm);
    }
    return sum === 0 ? 0 : 1 - Math.exp(-sum / weights.nearScale);
  }

  /**
   * Whether the text itself names where a place lies: its region, if papers of the language tell of such
   * towns, or two other places close by, or a small town that has no namesake. One great neighbour, or the country,
   * is not enough for a small namesake of a great city.
   */
  vouchesFor(group: Group, option: Option): boolean {
    const isRegionNamed = option.region !== null && this.#regionsNamed.has(option.region);
    const isHeadAround = this.#isAround(group.options[0], group, option);
    if (isRegionNamed && !isHeadAround && !isFarNamesake(option.country, this.#language))
      return true;
    let close = 0;
    for (const other of this.#points) {
      if (other.group === group || other.option.place === option.place) continue;
      if (other.option.feature === 'region' || gapKm(other.option, option) > CLOSE_KM) continue;
      if (other.option.feature === 'county' || ++close === 2) return true;
      const isLocal = isSmallAndSure(other) && !isFarNamesake(option.country, this.#language);
      if (isLocal && gapKm(other.option, option) < NEXT_KM) return true;
    }
    return false;
  }

  /** "LEBANON, N.H. — … west of Albany": whether a city lies around too, beside which a hamlet of its name is nothing. */
  #isAround(head: Option | undefined, group: Group, hamlet: Option): boolean {
    if (head === undefined || hamlet.population > HAMLET || head.prior - hamlet.prior < FAR_LESS)
      return false;
    return this.#points.some(
      (other) =>
        other.group !== group &&
        other.option.country === head.country &&
        gapKm(other.option, head) < AROUND_KM,
    );
  }

  /** The text's other places within so many km, nearest first. */
  near(group: Group, option: Option, km: number): Option[] {
    return this.#points
      .filter((other) => other.group !== group && other.option.place !== option.place)
      .map((other) => ({ option: other.option, km: gapKm(other.option, option) }))
      .filter((other) => other.km <= km)
      .sort((a, b) => a.km - b.km)
      .map((other) => other.option);
  }
}

/** "Smiths Falls" beside "Perth": only papers of the region name it, and it is the only one. */
const isSmallAndSure = ({ group, option }: Point): boolean =>
  isSettlement(option.feature) &&
  option.population > HAMLET &&
  option.population < SMALL_TOWN &&
  group.options[0] === option &&
  group.lead > SURE_LEAD;

/** Of hamlets' names, many are people's first. */
const HAMLET = 1500;
const SMALL_TOWN = 100_000;
const SURE_LEAD = 0.35;
/** A hundred times the people, and a drive of some hours. */
const FAR_LESS = 2;
const AROUND_KM = 250;
const NEXT_KM = 50;

/** New York, Tokyo: named in texts from everywhere, and so little evidence of where others lie. */
const isWorldCity = ({ feature, prior }: Option): boolean => isSettlement(feature) && prior > 6.8;
const WORLD_SHARE = 0.6;

const FAR_KM = 300;
const CLOSE_KM = 80;
const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** About the distance to one place's extent from another, in km; exact enough for neighbours. */
function gapKm(a: Option, b: Option): number {
  const north = Math.abs(a.lat - b.lat) * KM_PER_DEGREE;
  if (north > FAR_KM * 2) return north;
  const turn = Math.abs(a.lon - b.lon);
  const east =
    Math.min(turn, 360 - turn) * KM_PER_DEGREE * Math.cos(((a.lat + b.lat) / 2) * RADIANS);
  return Math.max(0, Math.hypot(north, east) - a.radiusKm * 0.6);
}

/** Names with one famous bearer count fully, names of many alike little. */
function certainty({ options, lead }: Group): number {
  const [first, second] = options;
  if (first === undefined) return 0;
  if (second === undefined) return first.prior > 4 ? 1 : 0.6;
  return Math.max(0.25, Math.min(1, 0.3 + lead * 0.4));
}
