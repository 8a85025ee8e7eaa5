import { featuresAt, MOST_FEATURES } from './features.ts';
import { namesMayCross } from './lookup.ts';
import type { Lexicon, Signals } from './signals.ts';
import { TAGS } from './tags.ts';
import { Gap, isA, Shape } from './tokens.ts';

export interface TaggerModel {
  /** Weight of each tag in each bucket, bucket by bucket. */
  readonly weights: Int16Array | Int32Array;
  /** Weight of a tag after a tag; the last row is "after no name". */
  readonly transitions: Int16Array | Int32Array;
  readonly lexicon: Lexicon;
}

/** Words that one decision spans: a name and what might belong to it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const IMPOSSIBLE = -1e9;

/** Whether the tag may follow: `I` only after `B` or `I` of its own, across a gap that names cross. */
function mayFollow(previous: number, tag: number, crosses: boolean): boolean {
  if (tag === 0 || tag % 2 === 1) return true;
  return crosses && (previous === tag || previous === tag - 1);
}

/** Stretches of words in which a name could stand: capitals, the small words between them, and what the gazetteer knows. */
export function findRuns(signals: Signals): Run[] {
  const { tokens } = signals;
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.count) {
    if (!isInPlay(signals, i)) {
      i++;
      continue;
    }
    const from = i;
    i++;
    let end = i;
    while (i < tokens.count && i - from < LONGEST_RUN) {
      if (isInPlay(signals, i)) end = i + 1;
      else if (!isConnectorAt(signals, i)) break;
      i++;
    }
    runs.push({ from, to: end });
    i = end;
  }
  return runs;
}

const LONGEST_RUN = 400;

function isInPlay(signals: Signals, i: number): boolean {
  const { shape, placePart } = signals;
  if ((placePart[i] ?? 0) !== 0) return true;
  if (((shape[i] ?? 0) & (Shape.capital | Shape.digits)) === Shape.capital)
    return !isMereOpening(signals, i);
  return headsName(signals, i);
}

/**
 * A word that has its capital from the sentence and begins no name: "À" of "À Gao", "La" of "La
 * ville de Palmyre" (but "La Poste"), "Residents" of "Residents of Harare".
 */
function isMereOpening(
  { tokens, shape, ordinary, wordClass, placePart }: Signals,
  i: number,
): boolean {
  if (((shape[i] ?? 0) & (Shape.first | Shape.shouted)) !== Shape.first) return false;
  if (openings.some((name) => isA(tokens, i, name))) return true;
  const isLast = i + 1 >= tokens.count;
  const nextIsSmall = isLast || ((shape[i + 1] ?? 0) & Shape.capital) === 0;
  if (isA(tokens, i, 'article') || isA(tokens, i, 'pronoun')) return nextIsSmall;
  if (ordinary[i] !== 1 || wordClass[i] !== 0 || placePart[i] !== 0 || isLast) return false;
  return nextIsSmall && (isA(tokens, i + 1, 'genitive') || isA(tokens, i + 1, 'locative'));
}

const openings = ['contraction', 'starter', 'locative', 'genitive', 'by', 'and'] as const;

/** "place" of "place de la République": a small word for a sort of site with a capital close behind. */
function headsName({ tokens, shape }: Signals, i: number): boolean {
  if (isA(tokens, i, 'arabicArticle') && tokens.gap[i + 1] === Gap.hyphen) {
    return ((shape[i + 1] ?? 0) & Shape.capital) !== 0;
  }
  if (!isA(tokens, i, 'siteHead') && !isA(tokens, i, 'geoHead')) return false;
  if (isA(tokens, i, 'direction')) return false;
  for (let k = i + 1; k < tokens.count && k <= i + 4; k++) {
    if (!namesMayCross(tokens, k)) return false;
    if ((shape[k] ?? 0) & Shape.capital) return true;
    if (!isA(tokens, k, 'connector')) return false;
  }
  return false;
}

function isConnectorAt({ tokens }: Signals, i: number): boolean {
  return isA(tokens, i, 'connector') && namesMayCross(tokens, i);
}

/** Scratch space of one tagger, reused from text to text. */
export class Tagger {
  readonly model: TaggerModel;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #scores = new Float64Array(LONGEST_RUN * TAGS);
  readonly #best = new Float64Array(LONGEST_RUN * TAGS);
  readonly #back = new Uint8Array(LONGEST_RUN * TAGS);

  constructor(model: TaggerModel) {
    this.model = model;
  }

  /** The best tag of every word; words outside the runs are 0. `margins` tells how clear each choice was. */
  tag(signals: Signals, lexical: boolean): { tags: Uint8Array; margins: Float32Array } {
    const result = new Uint8Array(signals.tokens.count);
    const margins = new Float32Array(signals.tokens.count);
    for (const run of findRuns(signals)) this.#tagRun(signals, run, lexical, result, margins);
    return { tags: result, margins };
  }

  #tagRun(
    signals: Signals,
    { from, to }: Run,
    lexical: boolean,
    out: Uint8Array,
    margins: Float32Array,
  ): void {
    const length = to - from;
    const best = this.#best;
    const back = this.#back;
    const scores = this.#scores;
    const { transitions } = this.model;
    for (let k = 0; k < length; k++) {
      this.#score(signals, from + k, lexical, k * TAGS);
      const crosses = k > 0 && namesMayCross(signals.tokens, from + k);
      const mayBegin = isInPlay(signals, from + k);
      for (let tag = 0; tag < TAGS; tag++) {
        let top: number = IMPOSSIBLE;
        let arg = 0;
        if (tag % 2 === 1 && !mayBegin) {
          best[k * TAGS + tag] = IMPOSSIBLE;
          continue;
        }
        if (k === 0) {
          if (tag === 0 || tag % 2 === 1) top = transitions[TAGS * TAGS + tag] ?? 0;
        } else {
          for (let previous = 0; previous < TAGS; previous++) {
            if (!mayFollow(previous, tag, crosses)) continue;
            const score =
              (best[(k - 1) * TAGS + previous] ?? 0) + (transitions[previous * TAGS + tag] ?? 0);
            if (score > top) {
              top = score;
              arg = previous;
            }
          }
        }
        best[k * TAGS + tag] = top + (scores[k * TAGS + tag] ?? 0);
        back[k * TAGS + tag] = arg;
      }
    }
    let tag = argMax(best, (length - 1) * TAGS);
    for (let k = length - 1; k >= 0; k--) {
      out[from + k] = tag;
      tag = back[k * TAGS + tag] ?? 0;
    }
    for (let k = 0; k < length; k++) margins[from + k] = this.#margin(scores, k, out, from, length);
  }

  /**
   * How far being (part of) a place is ahead of everything else at word `k`, the words around it
   * staying as they were tagged.
   */
  #margin(
    scores: Float64Array,
    k: number,
    found: Uint8Array,
    from: number,
    length: number,
  ): number {
    const { transitions } = this.model;
    const before = k === 0 ? TAGS : (found[from + k - 1] ?? 0);
    const after = k + 1 < length ? (found[from + k + 1] ?? 0) : -1;
    let place: number = IMPOSSIBLE;
    let other: number = IMPOSSIBLE;
    for (let tag = 0; tag < TAGS; tag++) {
      if (tag > 0 && tag % 2 === 0 && before !== tag && before !== tag - 1) continue;
      const isCut = after > 0 && after % 2 === 0 && after !== tag && after !== tag + 1;
      const onward = after < 0 || isCut ? 0 : (transitions[tag * TAGS + after] ?? 0);
      const score =
        (scores[k * TAGS + tag] ?? 0) + (transitions[before * TAGS + tag] ?? 0) + onward;
      if (tag === 1 || tag === 2) place = Math.max(place, score);
      else other = Math.max(other, score);
    }
    return place - other;
  }

  /** Writes each tag's score of one word at `at`. */
  #score(signals: Signals, i: number, lexical: boolean, at: number): void {
    const { weights } = this.model;
    const scores = this.#scores;
    const n = featuresAt(signals, i, lexical, this.#features);
    for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = 0;
    for (let f = 0; f < n; f++) {
      const row = (this.#features[f] ?? 0) * TAGS;
      for (let tag = 0; tag < TAGS; tag++) {
        scores[at + tag] = (scores[at + tag] ?? 0) + (weights[row + tag] ?? 0);
      }
    }
  }
}

function argMax(values: Float64Array, from: number): number {
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++)
    if ((values[from + tag] ?? 0) > (values[from + best] ?? 0)) best = tag;
  return best;
}
