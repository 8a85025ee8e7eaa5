import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Option, optionsOf } from './candidates.ts';
import { contains } from './cues.ts';
import { roughKm } from './distance.ts';
import type { Candidate, Reason } from './mention.ts';
import { Cues } from './mention-cues.ts';
import type { Group } from './name-group.ts';
import type { FoundName } from './names.ts';
import type { Signals } from './signals.ts';
import { Votes } from './votes.ts';

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

/** What the text as a whole says for a place, on the scale of a settlement's log10 of people. */
const WEIGHT = { country: 3.2, region: 1.8, near: 1.3, othersCues: 0.8 } as const;

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
  const cues = new Cues(names, groupOf, signals, language);
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

function scoreGroup(group: Group, votes: Votes, cues: Cues): Float64Array {
  return Float64Array.from(group.options, (option, k) => {
    const region = option.feature === 'region' ? option.place : option.region;
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

/** How fast belief falls with the score, and the share of names whose place is among the candidates at all: so that nine in ten are right where 0.9 is said (measured on the development documents). */
const SHARPNESS = 2.4;
const KNOWN_SHARE = 0.98;
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
    confidence: Math.round(((odds[rank] ?? 0) / total) * KNOWN_SHARE * 1000) / 1000,
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
