import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';
import type { Group } from './name-group.ts';
import type { Signals } from './signals.ts';

interface Point {
  readonly group: Group;
  readonly option: Option;
  readonly weight: number;
}

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
  #total = 0;

  constructor(groups: readonly Group[], signals: Signals, gazetteer: Gazetteer) {
    const points: Point[] = [];
    for (const group of groups) {
      const option = group.options[group.chosen];
      if (option === undefined) continue;
      const weight = Math.sqrt(group.mentions.length) * certainty(group);
      const region = option.feature === 'region' ? option.place : option.region;
      this.#byGroup.set(group, { country: option.country, region, weight });
      this.#vote(option.country, weight);
      if (region !== null) this.#regions.set(region, (this.#regions.get(region) ?? 0) + weight);
      if (option.country !== null) {
        this.#named.set(
          option.country,
          (this.#named.get(option.country) ?? 0) + group.mentions.length,
        );
      }
      if (option.radiusKm < 300 && option.feature !== 'country')
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
    return total <= 0 ? 0 : ((this.#countries.get(country) ?? 0) - ownCountry) / (total + 0.5);
  }

  /** Whether another name of the text is, or lies in, this region. */
  speaksOf(group: Group, region: number | null): boolean {
    if (region === null) return false;
    const own = this.#byGroup.get(group);
    const mine = own?.region === region ? own.weight : 0;
    return (this.#regions.get(region) ?? 0) - mine > 0.2;
  }

  timesNamed(country: string): number {
    return this.#named.get(country) ?? 0;
  }

  /** The text's other places around a point, nearest first. */
  near(
    group: Group,
    option: Option,
    km: number,
  ): { readonly option: Option; readonly km: number }[] {
    return this.#points
      .filter((other) => other.group !== group && other.option.place !== option.place)
      .map((other) => ({
        option: other.option,
        km: roughKm(option.lat, option.lon, other.option.lat, other.option.lon),
      }))
      .filter((other) => other.km <= km)
      .sort((a, b) => a.km - b.km);
  }
}

/** Names with one famous bearer count fully, names of many alike little. */
function certainty({ options }: Group): number {
  const [first, second] = options;
  if (first === undefined) return 0;
  if (second === undefined) return first.prior > 4 ? 1 : 0.6;
  return Math.max(0.25, Math.min(1, 0.3 + (first.prior - second.prior) * 0.4));
}
