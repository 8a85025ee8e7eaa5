import { isSettlement } from '../gazetteer/feature.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import type { AreaFinder } from './area-finder.ts';
import { isHome, isInNamesake, type Option, optionsOf } from './candidates.ts';
import { companyOf, suitsCompany } from './company.ts';
import { placementOf } from './confidence.ts';
import { countySupport } from './county-towns.ts';
import { contains, isMunicipal } from './cues.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './found-name.ts';
import type { Lookup } from './lookup.ts';
import type { Candidate, Reason } from './mention.ts';
import { Cues } from './mention-cues.ts';
import type { Group } from './name-group.ts';
import { isGreatCity } from './option-kinds.ts';
import { exonyms, othersOf } from './other-names.ts';
import type { Seats } from './seats.ts';
import type { Signals } from './signals.ts';
import { isA, type Tokens } from './tokens.ts';
import { Votes } from './votes.ts';
import { weights } from './weights.ts';

export interface ResolveContext {
  readonly signals: Signals;
  readonly gazetteer: Gazetteer;
  readonly language: string;
  readonly lookup: Lookup;
  readonly areas: AreaFinder;
  readonly seats: Seats;
}

/** What a name was resolved to, before its sense is read. */
export type Resolution =
  | {
      readonly status: 'resolved';
      /** Somewhere in the place, the name itself being unknown. */
      readonly isWithin: boolean;
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly Candidate[];
      readonly reasons: readonly Reason[];
    }
  | { readonly status: 'unresolved'; readonly reasons: readonly Reason[] };

const ROUNDS = 5;

/** Chooses a place for each name, by the name's fame and by what the text says around it and elsewhere. */
export function resolve(names: readonly FoundName[], context: ResolveContext): Resolution[] {
  const { signals, gazetteer, language, areas } = context;
  const groupOf = groupNames(names, context);
  const exonymsIn = (group: Group, outer: Option): Option[] =>
    exonyms(group, context).filter((option) => contains(outer, option, areas));
  const countries = new Map(
    signals.demonyms.map(({ from, placeId }) => [from, countryOf(placeId, gazetteer)]),
  );
  const cues = new Cues(names, groupOf, {
    signals,
    language,
    areas,
    exonymsIn,
    countryAt: (word) => countries.get(word),
    othersOf: (name, sort) => othersOf(textOf(signals.tokens, name), sort, context),
  });
  const all = [...new Set(groupOf)];
  const upheld = countySupport(all);
  let scores = new Map<Group, Float64Array>();
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Votes(all, signals, gazetteer, language);
    const before = scores;
    scores = new Map(
      all.map((group) => {
        const now = scoreGroup(group, votes, cues, upheld.get(group), language);
        return [group, midway(before.get(group), now)];
      }),
    );
    for (const [group, values] of scores) group.chosen = indexOfMax(values);
  }
  const votes = new Votes(all, signals, gazetteer, language);
  /** Mentions that nothing is said of share their name's decision. */
  const shared = new Map<Group, Resolution>();
  const sharedEmbedded = new Map<Group, Resolution>();
  return names.map(({ embedded: isEmbedded }, i) => {
    const group = groupOf[i];
    const base = group === undefined ? undefined : scores.get(group);
    const container = cues.containerOf(i);
    if (container?.isAll === true) return placedIn(container.option, context);
    if (group === undefined || base === undefined || group.options.length === 0) {
      return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
    }
    const contrast = container === null ? cues.readings.contrastOf(i, group) : undefined;
    if (contrast !== undefined && !group.isTowns) {
      const priors = Float64Array.from(
        group.options,
        (option, k) => option.prior + cues.own(i, k) + (option === contrast ? weights.unsaid : 0),
      );
      return decide(group, priors, i, votes, cues, context, isEmbedded);
    }
    /** Named before the text speaks of its namesake: what the namesake's surroundings say is no matter. */
    if (cues.readings.comesBeforeStated(i, group)) {
      const company = companyOf(i, names, groupOf, signals.tokens, 'before');
      const alone = Float64Array.from(
        group.options,
        (option, k) => option.prior + suitsCompany(option, company, areas) + cues.own(i, k),
      );
      return decide(group, alone, i, votes, cues, context, isEmbedded);
    }
    if (container === null && cues.readings.isTwofold(group)) {
      const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
      const { known, last } = cues.readings.placesBefore(i, group);
      const local = Float64Array.from(group.options, (option, k) => {
        const own = cues.own(i, k);
        const isKnown = known.has(option) || own >= weights.sortLoose;
        const lately = option === last ? weights.last : 0;
        return own + suitsCompany(option, company, areas) + lately + (isKnown ? 0 : weights.unsaid);
      });
      return decide(group, local, i, votes, cues, context, isEmbedded);
    }
    /** "Georgia beat Portugal. … In Georgia, the state senate …": by what else its sentence names. */
    if (cues.isSilent(i) && isCountryOrState(group)) {
      const company = companyOf(i, names, groupOf, signals.tokens, 'sentence');
      const local = Float64Array.from(
        group.options,
        (option, k) => (base[k] ?? 0) + weights.company * suitsCompany(option, company, areas),
      );
      return decide(group, local, i, votes, cues, context, isEmbedded);
    }
    if (cues.isSilent(i)) {
      const known = isEmbedded ? sharedEmbedded : shared;
      let decision = known.get(group);
      if (decision === undefined) {
        decision = decide(group, base, i, votes, cues, context, isEmbedded);
        known.set(group, decision);
      }
      return decision;
    }
    /** What the text says beside the mention counts more than what it says beside another of the name. */
    const isTied = container !== null || cues.isMated(i);
    const own = Float64Array.from(
      base,
      (value, k) => value + cues.own(i, k) - (isTied ? cues.carried(group, k) : 0),
    );
    return decide(group, own, i, votes, cues, context, isEmbedded);
  });
}

/** The names' groups, one for each spelling, in the order of the names. */
function groupNames(names: readonly FoundName[], context: ResolveContext): Group[] {
  const { tokens } = context.signals;
  const groups = new Map<string, Group>();
  const matchesOf = new Map<Group, NameMatch[]>();
  const groupOf = names.map((name, i) => {
    const key = fold(textOf(tokens, name));
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, options: [], mentions: [], isTowns: false, weight: 0, chosen: 0, lead: 0 };
      groups.set(key, group);
      matchesOf.set(group, [...(name.hit?.matches ?? [])]);
    }
    if (name.counties.length > 0) matchesOf.get(group)?.push(...name.counties);
    group.mentions.push(i);
    group.isTowns ||= isMunicipal(tokens, name);
    group.weight += weightOf(name, tokens);
    return group;
  });
  for (const [group, found] of matchesOf) {
    if (found.length === 0) continue;
    const matches = context.seats.added(found);
    group.options.push(...optionsOf(matches, context.gazetteer, context.language));
    const [first, second] = group.options;
    group.lead = (first?.prior ?? 0) - (second?.prior ?? 0);
  }
  return groupOf;
}

const textOf = ({ text, start, end }: Tokens, { from, to }: FoundName): string =>
  text.slice(start[from], end[to - 1]);

/** What a mention says of where the text is: little where it only tells where someone is from. */
function weightOf(name: FoundName, tokens: Tokens): number {
  if (name.embedded) return weights.embedded;
  const isOrigin =
    name.from > 1 && isA(tokens, name.from - 1, 'origin') && isA(tokens, name.from - 1, 'locative');
  return isOrigin ? weights.origin : 1;
}

function countryOf(placeId: string, gazetteer: Gazetteer): string | null {
  const index = gazetteer.indexOf(placeId);
  return index === null ? null : gazetteer.countryOf(index);
}

/** A name without a known bearer in its container: somewhere in it, which is right about as often as that is small. */
function placedIn(option: Option, { gazetteer, language }: ResolveContext): Resolution {
  const place = gazetteer.place(option.place, language);
  const container = gazetteer.nameOf(option.place, language);
  return {
    status: 'resolved',
    isWithin: true,
    candidates: [{ place, confidence: 0.5 }],
    reasons: [{ code: 'placed-in-container', container }],
  };
}

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

const NEARLY_AS_KNOWN = 2;

/** Two names that each follow the other would change places for ever; half a step each brings them together. */
const midway = (before: Float64Array | undefined, now: Float64Array): Float64Array =>
  before === undefined ? now : now.map((value, k) => (value + (before[k] ?? value)) / 2);

const regionOf = (option: Option): number | null =>
  option.feature === 'region' ? option.place : option.region;

function scoreGroup(
  group: Group,
  votes: Votes,
  cues: Cues,
  upheld: Float64Array | undefined,
  language: string,
): Float64Array {
  const [head] = group.options;
  const isHeadAbsent = head !== undefined && votes.countryShare(group, head.country) === 0;
  return Float64Array.from(group.options, (option, k) => {
    const country = weights.country * votes.countryShare(group, option.country);
    if (isInNamesake(option, head)) return option.prior + country + cues.carried(group, k);
    const evidence =
      country +
      weights.region * votes.regionShare(group, regionOf(option)) +
      (option.radiusKm < 300 ? weights.near * votes.nearness(group, option) : 0) +
      weights.county * (upheld?.[k] ?? 0);
    /** "Dublin City Council", in a text that names nothing of Ireland. */
    const isLocalTalk = isHeadAbsent && group.isTowns && isHome(option.country, language);
    const most =
      head !== undefined &&
      (isGreatCity(head) || !isHeadAbsent || option.feature === 'district') &&
      isMuchSmaller(option, head) &&
      !isLocalTalk &&
      !votes.vouchesFor(group, option)
        ? weights.unvouched
        : evidence;
    return option.prior + Math.min(most, evidence) + cues.carried(group, k);
  });
}

/** From this much less fame a namesake needs evidence of its own. */
const MUCH_SMALLER = 0.9;

const isMuchSmaller = (option: Option, head: Option): boolean =>
  (isSettlement(option.feature) || option.feature === 'region') &&
  isSettlement(head.feature) &&
  head.prior - option.prior > MUCH_SMALLER;

/** How fast belief falls with the score. */
const SHARPNESS = 2.4;
const AMBIGUOUS_BELOW = 0.42;
const MOST_SHOWN = 5;
const LEAST_SHOWN = 0.005;

function decide(
  group: Group,
  scores: Float64Array,
  i: number,
  votes: Votes,
  cues: Cues,
  context: ResolveContext,
  isEmbedded: boolean,
): Resolution {
  const { gazetteer, language } = context;
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const top = scores[order[0] ?? 0] ?? 0;
  const odds = order.map((k) => Math.exp(((scores[k] ?? 0) - top) * SHARPNESS));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const chosen = group.options[order[0] ?? 0];
  if (chosen === undefined) {
    return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
  }
  const share = (odds[0] ?? 0) / total;
  const placement = placementOf({
    share,
    bearers: group.options.length,
    isStated: cues.containerOf(i) !== null,
    isCountry: chosen.feature === 'country' || chosen.feature === 'continent',
    isRegion: chosen.feature === 'region' || chosen.feature === 'county',
    isHead: group.options[0] === chosen,
    countryShare: votes.countryShare(group, chosen.country),
    nearness: votes.nearness(group, chosen),
    regionShare: votes.regionShare(group, regionOf(chosen)),
    prior: chosen.prior,
    isEmbedded,
    isFrench: language === 'fr',
  });
  /** What the first leaves to the others, in the order and the shares of their scores. */
  const remainder = share >= 1 ? 0 : Math.min(placement / share, (1 - placement) / (1 - share));
  const candidates = order.slice(0, MOST_SHOWN).map((k, rank) => ({
    place: gazetteer.place(group.options[k]?.place ?? 0, language),
    confidence: rank === 0 ? placement : ((odds[rank] ?? 0) / total) * remainder,
  }));
  const [first, ...rest] = candidates;
  if (first === undefined) {
    return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
  }
  const others = rest.filter(({ confidence }, k) => k === 0 || confidence >= LEAST_SHOWN);
  const reasons = reasonsFor(group, chosen, i, votes, cues, context);
  const rival = others[0];
  const isClose =
    rival !== undefined &&
    share < AMBIGUOUS_BELOW &&
    roughKm(first.place.lat, first.place.lon, rival.place.lat, rival.place.lon) > 50;
  if (isClose)
    return { status: 'ambiguous', candidates, reasons: [{ code: 'close-call' }, ...reasons] };
  return { status: 'resolved', isWithin: false, candidates: [first, ...others], reasons };
}

function reasonsFor(
  group: Group,
  chosen: Option,
  i: number,
  votes: Votes,
  cues: Cues,
  { gazetteer, language, areas }: ResolveContext,
): Reason[] {
  if (group.options.length === 1) return [{ code: 'only-candidate' }];
  const reasons: Reason[] = [];
  const container = cues.containerOf(i);
  if (container !== null && contains(container.option, chosen, areas)) {
    const name = gazetteer.nameOf(container.option.place, language);
    reasons.push({ code: 'stated-beside', container: name });
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
      others: others.map((other) => gazetteer.nameOf(other.place, language)),
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
