import { isSettlement } from '../gazetteer/feature.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Option, optionsOf } from './candidates.ts';
import { contains, isOfSort, sortSaid, tieBetween } from './cues.ts';
import { roughKm } from './distance.ts';
import type { Candidate, Reason } from './mention.ts';
import type { FoundName } from './names.ts';
import type { Signals } from './signals.ts';

export interface ResolveContext {
  readonly signals: Signals;
  readonly gazetteer: Gazetteer;
  readonly language: string;
}

/** What a name was resolved to, before its sense is read. */
export type Resolution =
  | {
      readonly status: 'resolved';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly Candidate[];
      readonly reasons: readonly Reason[];
    }
  | { readonly status: 'unresolved'; readonly reasons: readonly Reason[] };

/** A distinct name of the text and the places that it may stand for. */
interface Group {
  readonly key: string;
  readonly options: readonly Option[];
  readonly mentions: number[];
  /** Index of the option that is ahead. */
  chosen: number;
}

const WEIGHT = {
  beside: 4,
  in: 2,
  contains: 1.6,
  siblings: 1.2,
  sort: 2.2,
  country: 3.2,
  region: 1.8,
  near: 1.3,
  othersCues: 0.8,
} as const;

const ROUNDS = 3;

/** Chooses a place for each name, by the name's fame and by what the text says around it and elsewhere. */
export function resolve(names: readonly FoundName[], context: ResolveContext): Resolution[] {
  const { signals, gazetteer, language } = context;
  const groups = new Map<string, Group>();
  const groupOf = names.map((name, i) => {
    const key = fold(
      signals.tokens.text.slice(signals.tokens.start[name.from], signals.tokens.end[name.to - 1]),
    );
    let group = groups.get(key);
    if (group === undefined) {
      const options = name.hit === null ? [] : optionsOf(name.hit.matches, gazetteer, language);
      group = { key, options, mentions: [], chosen: 0 };
      groups.set(key, group);
    }
    group.mentions.push(i);
    return group;
  });
  const cues = new Cues(names, groupOf, signals);
  const all = [...groups.values()];
  let scores = new Map<Group, Float64Array>();
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Votes(all, signals, gazetteer);
    scores = new Map(all.map((group) => [group, scoreGroup(group, votes, cues)]));
    for (const [group, values] of scores) group.chosen = indexOfMax(values);
  }
  const votes = new Votes(all, signals, gazetteer);
  /** Mentions that nothing is said of share their name's decision. */
  const shared = new Map<Group, Resolution>();
  return names.map((_, i) => {
    const group = groupOf[i];
    const base = group === undefined ? undefined : scores.get(group);
    if (group === undefined || base === undefined || group.options.length === 0) {
      return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
    }
    if (cues.isSilent(i)) {
      let decision = shared.get(group);
      if (decision === undefined) {
        decision = decide(group, base, i, votes, cues, context);
        shared.set(group, decision);
      }
      return decision;
    }
    const own = Float64Array.from(base, (value, k) => value + cues.own(i, k));
    return decide(group, own, i, votes, cues, context);
  });
}

/** What is said around each single mention, as scores of its options. */
class Cues {
  readonly #own: Float64Array[];
  readonly #container: (Option | null)[];

  constructor(names: readonly FoundName[], groupOf: readonly Group[], signals: Signals) {
    this.#own = names.map((_, i) => new Float64Array(groupOf[i]?.options.length ?? 0));
    this.#container = names.map(() => null);
    const { tokens } = signals;
    names.forEach((name, i) => {
      const options = groupOf[i]?.options ?? [];
      const sort = sortSaid(tokens, name);
      options.forEach((option, k) => {
        if (sort !== null && isOfSort(option, sort)) this.#add(i, k, WEIGHT.sort);
      });
      const next = names[i + 1];
      if (next === undefined) return;
      const tie = tieBetween(tokens, name, next);
      if (tie === null) return;
      this.#pair(i, options, groupOf[i + 1]?.options ?? [], tie);
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
      const outer = tie === 'list' ? -1 : second.findIndex((option) => contains(option, inner));
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

/** Items of one list tend to be of one sort: states of one country, towns of one country, countries. */
function isSibling(a: Option, b: Option): boolean {
  if (a.feature === 'country' || b.feature === 'country') return a.feature === b.feature;
  if (a.country === null || a.country !== b.country) return false;
  if (a.feature === 'region') return b.feature === 'region';
  return isSettlement(a.feature) && isSettlement(b.feature);
}

interface Point {
  readonly group: Group;
  readonly option: Option;
  readonly weight: number;
}

/** Neighbours are sought among the weightiest places only, so that long texts take linear time. */
const MOST_POINTS = 100;

/** What the text as a whole speaks of: countries and regions, by the names that are settled. */
class Votes {
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

function scoreGroup(group: Group, votes: Votes, cues: Cues): Float64Array {
  return Float64Array.from(group.options, (option, k) => {
    const region = option.feature === 'region' ? null : option.region;
    const nearest = option.radiusKm < 300 ? votes.near(group, option, 400)[0]?.km : undefined;
    const said = cues.mostOf(group, k);
    return (
      option.prior +
      WEIGHT.country * votes.countryShare(group, option.country) +
      (votes.speaksOf(group, region) ? WEIGHT.region : 0) +
      (nearest === undefined ? 0 : WEIGHT.near * (1 - nearest / 400)) +
      WEIGHT.othersCues * said
    );
  });
}

const SHARPNESS = 1.6;
const AMBIGUOUS_BELOW = 0.42;
const MOST_SHOWN = 5;
const LEAST_SHOWN = 0.005;

function decide(
  group: Group,
  scores: Float64Array,
  i: number,
  votes: Votes,
  cues: Cues,
  { gazetteer, language }: ResolveContext,
): Resolution {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const top = scores[order[0] ?? 0] ?? 0;
  const odds = order.map((k) => Math.exp(((scores[k] ?? 0) - top) * SHARPNESS));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const candidates = order.slice(0, MOST_SHOWN).map((k, rank) => ({
    place: gazetteer.place(group.options[k]?.place ?? 0, language),
    confidence: Math.round(((odds[rank] ?? 0) / total) * 1000) / 1000,
  }));
  const [first, ...rest] = candidates;
  const others = rest.filter(({ confidence }) => confidence >= LEAST_SHOWN);
  const chosen = group.options[order[0] ?? 0];
  if (first === undefined || chosen === undefined) {
    return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
  }
  const reasons = reasonsFor(group, chosen, i, votes, cues, context(gazetteer, language));
  const rival = others[0];
  const isClose =
    rival !== undefined &&
    first.confidence < AMBIGUOUS_BELOW &&
    roughKm(first.place.lat, first.place.lon, rival.place.lat, rival.place.lon) > 50;
  if (isClose)
    return { status: 'ambiguous', candidates, reasons: [{ code: 'close-call' }, ...reasons] };
  return { status: 'resolved', candidates: [first, ...others], reasons };
}

const context = (gazetteer: Gazetteer, language: string) => ({ gazetteer, language });

function reasonsFor(
  group: Group,
  chosen: Option,
  i: number,
  votes: Votes,
  cues: Cues,
  { gazetteer, language }: { readonly gazetteer: Gazetteer; readonly language: string },
): Reason[] {
  if (group.options.length === 1) return [{ code: 'only-candidate' }];
  const reasons: Reason[] = [];
  const container = cues.containerOf(i);
  if (container !== null && contains(container, chosen)) {
    reasons.push({ code: 'stated-beside', container: gazetteer.nameOf(container.place, language) });
  }
  const isHead = group.options[0] === chosen;
  if (chosen.country !== null && chosen.feature !== 'country') {
    const times = votes.timesNamed(chosen.country);
    if (votes.countryShare(group, chosen.country) > 0.15) {
      reasons.push({ code: 'country-named', country: chosen.country, times });
    }
  }
  const others = votes.near(group, chosen, 150).slice(0, 3);
  if (others.length > 0 && !isHead) {
    reasons.push({
      code: 'near-others',
      others: others.map((o) => gazetteer.nameOf(o.option.place, language)),
    });
  }
  if (isHead) reasons.push({ code: 'most-prominent', population: chosen.population });
  if (reasons.length === 0) reasons.push({ code: 'same-name' });
  return reasons;
}

function indexOfMax(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
