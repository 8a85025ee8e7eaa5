import type { FoundName } from './found-name.ts';
import { isLocated } from './people.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Shape } from './tokens.ts';

/*
 * Confidence is a probability: of the mentions that are given 0.9 or more, at least nineteen in twenty
 * are right, and likewise down the deciles (bench/geoparse-calibration.ts prints them). It is the product
 * of two logistic models with few terms, fitted on the development documents: that the name is a place's
 * at all, and that the place is the one.
 */

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** To three places, as confidences are given. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How surely a name is a place's, 0 to 1. */
export function recognitionOf(name: FoundName, signals: Signals): number {
  const { from, to, margin, embedded } = name;
  const { place, placeWeight, firstName, ordinary, shape } = signals;
  const kind = place[from] ?? 0;
  const isOne = to - from === 1;
  const isWide =
    kind === PlaceClass.country || kind === PlaceClass.region || kind === PlaceClass.continent;
  const isTown = kind >= PlaceClass.bigTown;
  let sum = 2.5 + 0.44 * Math.max(-1.5, Math.min(1.5, margin / 200));
  if (isLocated(name, signals)) sum += 0.69;
  if (placeWeight[from] === 1) sum -= 0.99;
  if (isWide) sum += 0.59;
  if (isOne && isTown) sum -= 0.32;
  if (isOne && kind === PlaceClass.village) sum -= 1.37;
  if (isOne && firstName[from] === 1) sum -= 0.15;
  if (isOne && ordinary[from] === 1) sum -= 0.78;
  if (((shape[from] ?? 0) & Shape.first) !== 0) sum -= 0.15;
  if (embedded) sum -= 1.12;
  return rounded(logistic(sum));
}

/** What tells how surely the chosen place is the one that a name stands for. */
export interface PlacementEvidence {
  /** Its share of the belief among the name's bearers. */
  readonly share: number;
  readonly bearers: number;
  /** Whether the text says beside the name what it lies in. */
  readonly isStated: boolean;
  readonly isCountry: boolean;
  readonly isRegion: boolean;
  /** Whether it is the best known bearer. */
  readonly isHead: boolean;
  /** What the rest of the text says for it: `Votes`. */
  readonly countryShare: number;
  readonly nearness: number;
  readonly regionShare: number;
  readonly prior: number;
  readonly isEmbedded: boolean;
  readonly isFrench: boolean;
}

/** How surely the place is the right one, the name being a place's: 0 to 1. */
export function placementOf(evidence: PlacementEvidence): number {
  const share = Math.min(0.9995, Math.max(0.02, evidence.share));
  let sum = 0.4 + 0.27 * Math.log(share / (1 - share)) - 0.27 * Math.log(evidence.bearers);
  if (evidence.isStated) sum += 0.75;
  if (evidence.isCountry) sum -= 0.21;
  if (evidence.isRegion) sum += 0.26;
  if (evidence.isHead) sum -= 0.3;
  sum += 0.28 * evidence.countryShare + 1.49 * evidence.nearness + 0.88 * evidence.regionShare;
  sum += 0.4 * (Math.min(8, evidence.prior) - 5);
  if (evidence.isEmbedded) sum -= 0.66;
  if (evidence.isFrench) sum += 0.4;
  return logistic(sum);
}

/** Keeps the upper deciles on the safe side. */
const CAUTION = 0.92;

/** The confidence of a mention's place. */
export const confidenceOf = (recognition: number, placement: number): number =>
  rounded(1 - (1 - recognition * placement) ** CAUTION);
