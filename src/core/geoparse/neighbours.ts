import { type Feature, isSettlement } from '../gazetteer/feature.ts';
import type { AreaFinder } from './area-finder.ts';
import { isInNamesake, type Option } from './candidates.ts';
import type { Container } from './container.ts';
import { contains } from './contains.ts';
import type { CueScores } from './cue-scores.ts';
import { roughKm } from './distance.ts';
import type { Group } from './name-group.ts';
import {
  isContainer,
  isGreatCity,
  isMuchLess,
  isSibling,
  isSmallNamesake,
  isWide,
} from './option-kinds.ts';
import type { Tie } from './tie.ts';
import { weights } from './weights.ts';

export type SettledTie = Exclude<Tie, 'upon' | 'capital' | 'aside' | 'away'>;

/**
 * "Petra, on Mallorca", "Dover, on the Channel": only what lies on an island or a water is stated so; only a town is
 * told of by a distance. "Vilnius, the capital of Latvia" is said of Vilnius, and tells of no namesake in Latvia.
 */
export function settled(
  tie: Tie,
  inner: Group | undefined,
  outer: Group | undefined,
  areas: AreaFinder,
): SettledTie {
  switch (tie) {
    case 'aside':
    case 'away': {
      const [head] = outer?.options ?? [];
      if (head !== undefined && isSettlement(head.feature)) return 'near';
      return tie === 'aside' ? 'stated' : null;
    }
    case 'upon':
      return outer?.options.some(({ feature }) => isUnder(feature)) === true ? 'stated' : null;
    case 'capital':
      return isKnownElsewhere(inner?.options ?? [], outer?.options ?? [], areas) ? null : 'stated';
    default:
      return tie;
  }
}

/** Whether the world knows the name, as no place that any of the areas holds. */
function isKnownElsewhere(
  options: readonly Option[],
  within: readonly Option[],
  areas: AreaFinder,
): boolean {
  const [top] = options;
  if (top === undefined || !(top.feature === 'capital' || isGreatCity(top))) return false;
  return !options.some((option) => within.some((area) => contains(area, option, areas)));
}

const isUnder = (feature: Feature): boolean =>
  feature === 'island' || feature === 'sea' || feature === 'lake' || feature === 'river';

/** What mentions that stand beside one another say of each other. */
export class Neighbours {
  readonly containers: (Container | null)[];
  /** Which place the text says that a mention is: null for none that is known, undefined where it says nothing. */
  readonly told: (Option | null | undefined)[];
  /** The mentions whose country or region stands beside them: "Spain and Valencia". */
  readonly mated = new Set<number>();
  readonly #scores: CueScores;
  readonly #areas: AreaFinder;
  readonly #inside = new Map<Group, Map<Group, Uint8Array>>();

  /** Reads the pairs from the last to the first, as what a name lies in may be told by what stands behind it. */
  constructor(scores: CueScores, mentions: number, areas: AreaFinder) {
    this.#scores = scores;
    this.#areas = areas;
    this.containers = Array.from({ length: mentions }, () => null);
    this.told = Array.from({ length: mentions }, () => undefined);
  }

  /** Ties two neighbours: the second as the first's container, or both as items of one list. */
  pair(
    i: number,
    inner: Group,
    outer: Group,
    tie: NonNullable<SettledTie>,
    next: SettledTie,
    isWorded: boolean,
    isClosed: boolean,
  ): void {
    if (tie === 'of' && inner === outer) return;
    const first = inner.options;
    const second = outer.options;
    if (tie === 'near') {
      this.#near(i, inner, outer);
      return;
    }
    const [topFirst] = first;
    const [topSecond] = second;
    const order = this.#byScore(i + 1, second);
    const scores = second.map((_, o) => this.#scoreOf(i + 1, o, second));
    const bestScore = scores[order[0] ?? 0] ?? 0;
    let found = false;
    if (tie !== 'list') {
      const inside = this.#insides(inner, outer);
      const headHolds = first.some((_, k) => inside[k * second.length] === 1);
      first.forEach((option, k) => {
        const isLast = tie === 'beside' && next === null && isClosed && option.prior > KNOWN_TOWN;
        if (tie !== 'stated' && !isLast && isSmallNamesake(option, topFirst, topSecond)) return;
        const at = order.find((o) => inside[k * second.length + o] === 1);
        const container = at === undefined ? undefined : second[at];
        if (at === undefined || container === undefined) return;
        const behind = bestScore - (scores[at] ?? 0);
        const share = Math.max(0.5, 1 - behind / 6);
        this.#scores.tie(i, k, weights[tie] * share, 1);
        const fame = 0.3 * Math.max(0, option.prior - 3);
        const only = tie !== 'of' && !headHolds ? weights.only : 0;
        const contains = (weights.contains + fame) * (tie === 'of' ? 0.6 : 1);
        this.#scores.tie(i + 1, at, contains + only, (0.5 * contains) / (contains + only));
        this.containers[i] ??= { option: container, isAll: false };
        this.told[i] ??= option;
        if (!headHolds && at > 0) this.told[i + 1] ??= container;
        found = true;
      });
    }
    if (found || tie === 'of' || tie === 'inside' || inner === outer) return;
    const top = order[0] === undefined ? undefined : second[order[0]];
    const isWithin = top !== undefined && this.#isWithin(inner, top, tie, next, isWorded, isClosed);
    const isClosedState =
      tie === 'beside' &&
      next === null &&
      isClosed &&
      isMereState(top, second) &&
      topFirst !== undefined &&
      !isWide(topFirst);
    if (top !== undefined && (isWithin || isClosedState)) {
      this.containers[i] = { option: top, isAll: true };
      this.told[i] = null;
      return;
    }
    this.#mates(i, inner, i + 1, outer);
    this.#mates(i + 1, outer, i, inner);
    this.#siblings(i, inner, outer);
    this.#siblings(i + 1, outer, inner);
  }

  /** "In Pakistan, those in Hyderabad …": what opens a sentence holds what the sentence names, where it can. */
  open(i: number, inner: Group, area: Group): void {
    const [head] = area.options;
    if (head === undefined || !isWide(head) || inner === area || this.told[i] !== undefined) return;
    const inside = this.#insides(inner, area);
    inner.options.forEach((option, k) => {
      if (isContainer(option) && option.feature !== 'region') return;
      if (inside[k * area.options.length] !== 1) return;
      this.#scores.tie(i, k, weights.mates, 0.2);
      this.told[i] ??= option;
    });
  }

  /** "Saint-Denis, près de Paris": the bearers around the best known of the name behind. */
  #near(i: number, { options }: Group, { options: [head] }: Group): void {
    if (head === undefined) return;
    const away = options.map((option) =>
      option.place === head.place
        ? Number.POSITIVE_INFINITY
        : roughKm(option.lat, option.lon, head.lat, head.lon) - head.radiusKm,
    );
    const nearest = Math.min(...away);
    options.forEach((option, k) => {
      const km = away[k] ?? nearest;
      const isNear = km < NEIGHBOUR_KM || (km === nearest && km < AN_HOUR_KM);
      if (!isNear) return;
      this.#scores.tie(i, k, weights.closeTo, 0.5);
      this.told[i] ??= option;
    });
  }

  /**
   * "Spain and Seville": of the first's options, those that the other's best known reading holds; "In Georgia,
   * Atlanta …": or else the reading that holds the first's best known.
   */
  #mates(i: number, inner: Group, other: number, outer: Group): void {
    const [first] = inner.options;
    const [head] = outer.options;
    if (first === undefined || head === undefined || this.containers[i] !== null) return;
    if (!isWide(head) || first.feature === 'country') return;
    if (
      first.feature === 'region' &&
      (head.feature !== 'country' || first.country === head.country)
    )
      return;
    const inside = this.#insides(inner, outer);
    const width = outer.options.length;
    let found = false;
    inner.options.forEach((option, k) => {
      if (isWide(option) || inside[k * width] !== 1) return;
      this.#scores.tie(i, k, weights.mates, 0.2);
      this.mated.add(i);
      found = true;
    });
    const holder = found ? 0 : outer.options.findIndex((o, at) => isWide(o) && inside[at] === 1);
    if (holder < 0) return;
    this.#scores.tie(other, holder, found ? weights.holds : weights.mates, 0.2);
    if (!found) this.#scores.tie(i, 0, weights.mates, 0.2);
  }

  /**
   * Two neighbours in a list: towns of one country, regions of one country, countries. Of two cities that the
   * world knows ("Rotterdam-Genoa") none is a village.
   */
  #siblings(i: number, { options }: Group, beside: Group): void {
    const areGreat = isGreatCity(options[0]) && isGreatCity(beside.options[0]);
    options.forEach((option, k) => {
      if (isInNamesake(option, options[0])) return;
      const at = beside.options.slice(0, 4).findIndex((other) => isSibling(option, other));
      if (at < 0 || (at > 0 && areGreat && isMuchLess(option, options[0]))) return;
      const isState = at === 0 && option.feature === 'region';
      this.#scores.tie(i, k, isState ? weights.siblingStates : weights.siblings, 0.5);
    });
  }

  /** Which of a name's options lie in which of another's: a row for each of the first. Kept, as names come again and again. */
  #insides(inner: Group, outer: Group): Uint8Array {
    let known = this.#inside.get(inner);
    if (known === undefined) {
      known = new Map();
      this.#inside.set(inner, known);
    }
    let inside = known.get(outer);
    if (inside === undefined) {
      inside = Uint8Array.from(
        inner.options.flatMap((option) =>
          outer.options.map((other) => (contains(other, option, this.#areas) ? 1 : 0)),
        ),
      );
      known.set(outer, inside);
    }
    return inside;
  }

  /** Whether a mention of which no bearer is known in its container is somewhere in it all the same. */
  #isWithin(
    { options }: Group,
    outer: Option,
    tie: SettledTie,
    next: SettledTie,
    isWorded: boolean,
    isClosed: boolean,
  ): boolean {
    if (!isContainer(outer)) return false;
    const top = options[0];
    if (top === undefined) return tie === 'stated' || tie === 'beside';
    if (tie === 'beside' && next === null && isClosed && outer.feature === 'country')
      return isSettlement(top.feature);
    if (tie !== 'stated' || next === 'list' || next === 'beside') return false;
    const isSmall = outer.radiusKm < SMALL_KM && outer.feature !== 'country';
    return isSmall || (isSettlement(top.feature) && (isWorded || top.prior < GREAT));
  }

  #byScore(i: number, options: readonly Option[]): number[] {
    return options
      .map((_, k) => k)
      .sort((a, b) => this.#scoreOf(i, b, options) - this.#scoreOf(i, a, options) || a - b);
  }

  #scoreOf(i: number, k: number, options: readonly Option[]): number {
    return (options[k]?.prior ?? 0) + this.#scores.own(i, k);
  }
}

/** "California" of "In Cardiff, California, surfers": a region, and no great city of its name as New York has. */
const isMereState = (top: Option | undefined, options: readonly Option[]): boolean =>
  top?.feature === 'region' && !options.some(isGreatCity);

/** "In Armenia, Colombia, farmers": a town as large may be what the first of two names closed off by commas is. */
const KNOWN_TOWN = 4.6;

/** Known the world over: such a name before another is an item of a list, not an unknown town in it. */
const GREAT = 7.4;

/** So far from a town lies what is said to be near it. */
const NEIGHBOUR_KM = 60;
/** Or the nearest of its name, farther away: "an hour by train from Seville". */
const AN_HOUR_KM = 150;

/** Departments and counties: what is said to lie in one does. */
const SMALL_KM = 150;
