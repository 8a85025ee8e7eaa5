import { type Sense, senses } from '../core/geoparse/sense.ts';

/** A set of senses as a number: one bit for each, in the order of `senses`. */
export type SenseMask = number;

export const maskOf = (chosen: readonly Sense[]): SenseMask =>
  senses.reduce((mask, sense, at) => (chosen.includes(sense) ? mask | (1 << at) : mask), 0);

/** Every set of senses but the empty one. */
export const senseMasks: readonly SenseMask[] = Array.from(
  { length: (1 << senses.length) - 1 },
  (_, at) => at + 1,
);

/** Mentions in any of the senses of a set. */
export const mentionsUnder = (mask: SenseMask, bySense: readonly number[]): number =>
  bySense.reduce((sum, count, at) => sum + ((mask & (1 << at)) === 0 ? 0 : count), 0);
