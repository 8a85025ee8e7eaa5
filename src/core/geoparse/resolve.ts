import { isSettlement } from '../gazetteer/feature.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isHome, isInNamesake, isNearer, isSettlers, type Option, regionOf } from './candidates.ts';
import { contains } from './contains.ts';
import { countySupport } from './county-towns.ts';
import { decide, type Evidence, placedIn } from './decide.ts';
import type { FoundName } from './found-name.ts';
import { groupNames, textOf } from './group-names.ts';
import { Cues } from './mention-cues.ts';
import { mentionScores } from './mention-scores.ts';
import type { Group } from './name-group.ts';
import { isGreatCity } from './option-kinds.ts';
import { exonyms, othersOf } from './other-names.ts';
import { isLocated } from './people.ts';
import type { Resolution, ResolveContext } from './resolution.ts';
import { isWaterNamed } from './sort-said.ts';
import { isA } from './tokens.ts';
import { Votes } from './votes.ts';
import { weights } from './weights.ts';

/** Chooses a place for each name, by the name's fame and by what the text says around it and elsewhere. */
export function resolve(names: readonly FoundName[], context: ResolveContext): Resolution[] {
  const groupOf = groupNames(names, context);
  const groups = [...new Set(groupOf)];
  const cues = cuesOf(names, groupOf, context);
  const scores = scoresOf(groups, cues, context);
  const { signals, gazetteer, language } = context;
  const evidence: Evidence = {
    votes: new Votes(groups, signals, gazetteer, language),
    cues,
    context,
  };
  /** Mentions that nothing is said of share their name's decision. */
  const shared = new Map<Group, Resolution>();
  const sharedEmbedded = new Map<Group, Resolution>();
  return names.map((name, i) => {
    const isEmbedded = name.embedded;
    const group = groupOf[i];
    const base = group === undefined ? undefined : scores.get(group);
    const container = cues.containerOf(i);
    if (container?.isAll === true) return placedIn(container.option, context);
    const isUnknownWater = name.hit !== null && isWaterNamed(signals.tokens, name);
    const isWaterBefore = isA(signals.tokens, name.from - 1, 'waterNoun');
    const isKnown = group?.options.some(
      (option) => !isUnknownWater || !isOnLand(option, isWaterBefore),
    );
    if (group === undefined || base === undefined || isKnown !== true) {
      return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
    }
    const isLocatedHere = () => isLocatedSomewhere(group, names, context);
    const decided = { group, i, isEmbedded, isLocated: isLocatedHere };
    const own = mentionScores(i, group, base, { names, groupOf, cues, context });
    if (own !== null) return decide(own, decided, evidence);
    const known = isEmbedded ? sharedEmbedded : shared;
    const decision = known.get(group) ?? decide(base, decided, evidence);
    known.set(group, decision);
    return decision;
  });
}

/** "the lake Ohrid": what bears the name of a water that is not known. */
const isOnLand = ({ feature }: Option, isBefore: boolean): boolean =>
  isSettlement(feature) || (isBefore && (feature === 'region' || feature === 'county'));

/** Mentions of a name that are looked at for where they stand. */
const MOST_ASKED = 8;

const isLocatedSomewhere = (
  { mentions }: Group,
  names: readonly FoundName[],
  { signals }: ResolveContext,
): boolean =>
  mentions.slice(0, MOST_ASKED).some((at) => {
    const name = names[at];
    return name !== undefined && isLocated(name, signals);
  });

function cuesOf(
  names: readonly FoundName[],
  groupOf: readonly Group[],
  context: ResolveContext,
): Cues {
  const { signals, gazetteer, language, areas } = context;
  const exonymsIn = (group: Group, outer: Option): Option[] =>
    exonyms(group, context).filter((option) => contains(outer, option, areas));
  const countries = new Map(
    signals.demonyms.map(({ from, placeId }) => [from, countryOf(placeId, gazetteer)]),
  );
  return new Cues(names, groupOf, {
    signals,
    language,
    areas,
    exonymsIn,
    countryAt: (word) => countries.get(word),
    othersOf: (name, sort) => othersOf(textOf(signals.tokens, name), sort, context),
  });
}

const ROUNDS = 5;

/** Each name's scores, option by option, when they have settled among each other. */
function scoresOf(
  groups: readonly Group[],
  cues: Cues,
  { signals, gazetteer, language }: ResolveContext,
): ReadonlyMap<Group, Float64Array> {
  const upheld = countySupport(groups);
  let scores = new Map<Group, Float64Array>();
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Votes(groups, signals, gazetteer, language);
    const before = scores;
    scores = new Map(
      groups.map((group) => {
        const now = scoreGroup(group, votes, cues, upheld.get(group), language);
        return [group, midway(before.get(group), now)];
      }),
    );
    for (const [group, values] of scores) group.chosen = indexOfMax(values);
  }
  return scores;
}

function countryOf(placeId: string, gazetteer: Gazetteer): string | null {
  const index = gazetteer.indexOf(placeId);
  return index === null ? null : gazetteer.countryOf(index);
}

/** Two names that each follow the other would change places for ever; half a step each brings them together. */
const midway = (before: Float64Array | undefined, now: Float64Array): Float64Array =>
  before === undefined ? now : now.map((value, k) => (value + (before[k] ?? value)) / 2);

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
    const isLocalTalk =
      isHeadAbsent && group.isTowns && isNearer(option.country, head.country, language);
    const most =
      head !== undefined &&
      (isGreatCity(head) ||
        !isHeadAbsent ||
        option.feature === 'district' ||
        isHamletOf(option, head)) &&
      isMuchSmaller(option, head) &&
      !isLocalTalk &&
      !(isAmongItsOwn(option, group, votes) && !isHome(option.country, language)) &&
      !votes.vouchesFor(group, option)
        ? weights.unvouched
        : evidence;
    return option.prior + Math.min(most, evidence) + cues.carried(group, k);
  });
}

/** "Trèves", "Trier": a village beside a city. */
const isHamletOf = (option: Option, head: Option): boolean =>
  option.population < HAMLET && head.prior - option.prior > CITYS_LEAD;

const HAMLET = 1000;
const CITYS_LEAD = 1.2;

/**
 * "À Tolède, à Cuenca et à Murcie": where most of what the text names is of the country, and its towns are called after
 * no one's.
 */
const isAmongItsOwn = (option: Option, group: Group, votes: Votes): boolean =>
  !isSettlers(option.country) &&
  votes.countryShare(group, option.country) > MOSTLY &&
  votes.isCountryOfSeveral(group, option.country);

/** Of two places and nothing else the share is 0.6. */
const MOSTLY = 0.45;

/** From this much less fame a namesake needs evidence of its own. */
const MUCH_SMALLER = 0.9;

const isMuchSmaller = (option: Option, head: Option): boolean =>
  (isSettlement(option.feature) || option.feature === 'region') &&
  isSettlement(head.feature) &&
  head.prior - option.prior > MUCH_SMALLER;

function indexOfMax(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
