import { isHome, type Option, regionOf } from './candidates.ts';
import { placementOf } from './confidence.ts';
import { contains } from './contains.ts';
import { roughKm } from './distance.ts';
import type { Reason } from './mention.ts';
import type { Cues } from './mention-cues.ts';
import type { Group } from './name-group.ts';
import type { Resolution, ResolveContext } from './resolution.ts';
import type { Votes } from './votes.ts';

/** How fast belief falls with the score. */
const SHARPNESS = 2.4;
const AMBIGUOUS_BELOW = 0.42;
const MOST_SHOWN = 5;
const LEAST_SHOWN = 0.005;

/** What a decision rests on besides the scores. */
export interface Evidence {
  readonly votes: Votes;
  readonly cues: Cues;
  readonly context: ResolveContext;
}

/** Which of a name's mentions is decided on. */
export interface Decided {
  readonly group: Group;
  /** Its place among the text's names. */
  readonly i: number;
  readonly isEmbedded: boolean;
  /** Whether it, or another mention of the name, stands where places do. */
  readonly isLocated: () => boolean;
}

/** Takes the best of a name's options by their scores, and says how sure that is, or that it is too close to call. */
export function decide(scores: Float64Array, decided: Decided, evidence: Evidence): Resolution {
  const { group, i, isEmbedded } = decided;
  const { votes, cues, context } = evidence;
  const { gazetteer, language } = context;
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const top = scores[order[0] ?? 0] ?? 0;
  const odds = order.map((k) => Math.exp(((scores[k] ?? 0) - top) * SHARPNESS));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const chosen = group.options[order[0] ?? 0];
  if (chosen === undefined) {
    return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
  }
  const isStated = cues.containerOf(i) !== null;
  if (!isStated && isStrayHamlet(chosen, group, votes, language) && !decided.isLocated()) {
    return { status: 'unresolved', reasons: [{ code: 'not-in-gazetteer' }] };
  }
  const share = (odds[0] ?? 0) / total;
  const placement = placementOf({
    share,
    bearers: group.options.length,
    isStated,
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
  const reasons = reasonsFor(chosen, decided, evidence);
  const rival = others[0];
  const isClose =
    rival !== undefined &&
    share < AMBIGUOUS_BELOW &&
    roughKm(first.place.lat, first.place.lon, rival.place.lat, rival.place.lon) > 50;
  if (isClose)
    return { status: 'ambiguous', candidates, reasons: [{ code: 'close-call' }, ...reasons] };
  return { status: 'resolved', isWithin: false, candidates: [first, ...others], reasons };
}

/**
 * "Mâcon fête Lamartine": a hamlet far from the readers, in a text that names nothing of its country. What lies in no
 * country is known for that (Panmunjom).
 */
const isStrayHamlet = (option: Option, group: Group, votes: Votes, language: string): boolean =>
  option.feature === 'city' &&
  option.country !== null &&
  option.population < HAMLET &&
  option.prior < HAMLETS_FAME &&
  !isHome(option.country, language) &&
  votes.countryShare(group, option.country) === 0;

const HAMLET = 2000;
const HAMLETS_FAME = 3.4;

function reasonsFor(
  chosen: Option,
  { group, i }: Decided,
  { votes, cues, context: { gazetteer, language, areas } }: Evidence,
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

/** A name without a known bearer in its container: somewhere in it, which is right about as often as that is small. */
export function placedIn(option: Option, { gazetteer, language }: ResolveContext): Resolution {
  const place = gazetteer.place(option.place, language);
  const container = gazetteer.nameOf(option.place, language);
  return {
    status: 'resolved',
    isWithin: true,
    candidates: [{ place, confidence: 0.5 }],
    reasons: [{ code: 'placed-in-container', container }],
  };
}
