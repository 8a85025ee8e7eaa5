import { BUCKETS, featuresAt, MOST_FEATURES } from '../../core/geoparse/features.ts';
import type { Lexicon, Signals } from '../../core/geoparse/signals.ts';
import { findRuns, Tagger, type TaggerModel } from '../../core/geoparse/tagger.ts';
import { TAGS } from '../../core/geoparse/tags.ts';

export interface Example {
  readonly signals: Signals;
  readonly gold: Uint8Array;
}

/**
 * Averaged structured perceptron (Collins 2002) in whole numbers, so that the same examples in the
 * same order give the same weights on any machine. Each text is seen twice a round: with its words,
 * and with their classes alone, which is all that carries over to another language.
 */
export function trainTagger(
  examples: readonly Example[],
  lexicon: Lexicon,
  rounds: number,
): TaggerModel {
  const size = BUCKETS * TAGS;
  const model = {
    weights: new Int32Array(size),
    transitions: new Int32Array((TAGS + 1) * TAGS),
    lexicon,
  };
  const totals = {
    weights: new Float64Array(size),
    transitions: new Float64Array((TAGS + 1) * TAGS),
  };
  const tagger = new Tagger(model);
  const features = new Int32Array(MOST_FEATURES);
  let step = 1;

  const change = (signals: Signals, i: number, tag: number, by: number, lexical: boolean): void => {
    const n = featuresAt(signals, i, lexical, features);
    for (let f = 0; f < n; f++) {
      const at = (features[f] ?? 0) * TAGS + tag;
      model.weights[at] = (model.weights[at] ?? 0) + by;
      totals.weights[at] = (totals.weights[at] ?? 0) + by * step;
    }
  };
  const changeTransition = (previous: number, tag: number, by: number): void => {
    const at = previous * TAGS + tag;
    model.transitions[at] = (model.transitions[at] ?? 0) + by;
    totals.transitions[at] = (totals.transitions[at] ?? 0) + by * step;
  };

  for (let round = 0; round < rounds; round++) {
    for (const lexical of [true, false]) {
      for (const { signals, gold } of shuffled(examples, round * 2 + (lexical ? 1 : 0))) {
        const { tags: found } = tagger.tag(signals, lexical);
        for (const { from, to } of findRuns(signals)) {
          for (let i = from; i < to; i++) {
            const [right = 0, wrong = 0] = [gold[i], found[i]];
            const before = i === from ? TAGS : (gold[i - 1] ?? 0);
            const foundBefore = i === from ? TAGS : (found[i - 1] ?? 0);
            if (right !== wrong) {
              change(signals, i, right, 1, lexical);
              change(signals, i, wrong, -1, lexical);
            }
            if (right !== wrong || before !== foundBefore) {
              changeTransition(before, right, 1);
              changeTransition(foundBefore, wrong, -1);
            }
          }
        }
        step++;
      }
    }
  }
  return quantised(model, totals, step);
}

/** Averages over all steps, scaled into sixteen bits. */
function quantised(
  model: TaggerModel,
  totals: { weights: Float64Array; transitions: Float64Array },
  steps: number,
): TaggerModel {
  const SCALE = 1;
  const average = (last: Int16Array | Int32Array, total: Float64Array): Int16Array =>
    Int16Array.from(last, (value, i) =>
      Math.max(-32767, Math.min(32767, Math.round((value - (total[i] ?? 0) / steps) * SCALE))),
    );
  return {
    weights: average(model.weights, totals.weights),
    transitions: average(model.transitions, totals.transitions),
    lexicon: model.lexicon,
  };
}

/** The same order on every machine: a linear congruential shuffle. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const out = [...items];
  let state = (seed * 7919 + 12345) >>> 0;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [out[i], out[j]];
    if (a === undefined || b === undefined) continue;
    out[i] = b;
    out[j] = a;
  }
  return out;
}
