import type { Signals } from './signals.ts';
import { Gap, Shape } from './tokens.ts';

/** Buckets of the tagger's weights: a power of two. */
export const BUCKETS = 1 << 16;
export const MOST_FEATURES = 64;

const NO_WORD = 0x1234567;

/** Mixes a template's number and two values into a bucket. */
function bucket(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) & (BUCKETS - 1);
}

/** The gap before a word, in the few kinds that matter to a name. */
function gapKind(gap: number): number {
  if (gap === 0) return 0;
  if (gap === Gap.space) return 1;
  if (gap & (Gap.newline | Gap.start)) return 2;
  if (gap & Gap.stop) return 3;
  if (gap & (Gap.open | Gap.squareOpen)) return 4;
  if (gap & Gap.close) return 5;
  if (gap & Gap.comma) return 6;
  if (gap & Gap.hyphen) return 7;
  if (gap & Gap.apostrophe) return 8;
  if (gap & Gap.colon) return 9;
  if (gap & Gap.quote) return 10;
  if (gap & Gap.dash) return 11;
  return gap & Gap.slash ? 12 : 13;
}

/**
 * Writes the buckets of word `i`'s features into `out` and returns how many there are. Those on the
 * words themselves are left out unless `lexical`: what remains holds in any language whose words
 * have classes. Written out flat, without closures: it runs for every capital of every text.
 */
export function featuresAt(signals: Signals, i: number, lexical: boolean, out: Int32Array): number {
  const { tokens, shape, wordClass, firstName, ordinary, elsewhere } = signals;
  const { count, hash, gap } = tokens;
  const last = i + 1 >= count;
  const form0 = (shape[i] ?? 0) & 0x7f;
  const formBefore = i > 0 ? (shape[i - 1] ?? 0) & 0x7f : 128;
  const formAfter = last ? 128 : (shape[i + 1] ?? 0) & 0x7f;
  const own = nameAt(signals, i);
  const nameBefore = nameAt(signals, i - 1);
  const nameAfter = nameAt(signals, i + 1);
  const ownKind = own >> 4;
  const kind0 = wordClass[i] ?? 0;
  const kindBefore = i > 0 ? (wordClass[i - 1] ?? 0) : 31;
  const kindBefore2 = i > 1 ? (wordClass[i - 2] ?? 0) : 31;
  const kindAfter = last ? 31 : (wordClass[i + 1] ?? 0);
  const kindAfter2 = i + 2 < count ? (wordClass[i + 2] ?? 0) : 31;
  const person0 = firstName[i] ?? 0;
  const personBefore = i > 0 ? (firstName[i - 1] ?? 0) : 0;
  const personAfter = last ? 0 : (firstName[i + 1] ?? 0);
  const gapBefore = gapKind(gap[i] ?? 0);
  const gapAfter = last ? 2 : gapKind(gap[i + 1] ?? 0);
  const gapPair = gapBefore * 16 + gapAfter;
  const plain =
    form0 &
    (Shape.capital | Shape.allCaps | Shape.digits | Shape.stops | Shape.shouted | Shape.single);
  const first = form0 & Shape.first;
  const isOrdinary = ordinary[i] ?? 0;
  const seen = elsewhere[i] ?? 0;
  const forms = formBefore * 256 + formAfter;
  let n = 0;

  out[n++] = bucket(0, 0, 0);
  out[n++] = bucket(1, form0, 0);
  out[n++] = bucket(2, own, first);
  out[n++] = bucket(3, own, kindBefore);
  out[n++] = bucket(4, own, kindAfter);
  out[n++] = bucket(5, kindBefore, plain);
  out[n++] = bucket(6, kindAfter, plain);
  out[n++] = bucket(7, kindBefore2, kindBefore * 4 + (plain & 1));
  out[n++] = bucket(8, kind0, plain + first);
  out[n++] = bucket(9, person0 * 2 + personAfter, formAfter);
  out[n++] = bucket(10, personBefore * 2 + person0, formBefore);
  out[n++] = bucket(11, isOrdinary * 2 + (first ? 1 : 0), own);
  out[n++] = bucket(12, seen, ownKind);
  out[n++] = bucket(13, seen, first + gapBefore);
  out[n++] = bucket(14, gapPair, ownKind);
  out[n++] = bucket(15, gapBefore, nameBefore);
  out[n++] = bucket(16, gapAfter, nameAfter);
  out[n++] = bucket(17, formBefore, formAfter);
  out[n++] = bucket(18, gapPair, forms);
  out[n++] = bucket(19, kindBefore2, own);
  out[n++] = bucket(20, kindAfter2, own);
  out[n++] = bucket(21, own * 2 + person0, kindBefore * 2 + personBefore);
  out[n++] = bucket(22, ownKind, forms);
  out[n++] = bucket(23, nameBefore, nameAfter);
  out[n++] = bucket(24, person0, own);
  out[n++] = bucket(25, person0 * 2 + personBefore, gapBefore * 64 + kindAfter);
  out[n++] = bucket(26, Math.min(9, (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)), plain);
  out[n++] = bucket(27, seen, person0 * 4 + isOrdinary);
  out[n++] = bucket(28, kindBefore * 32 + kindAfter, ownKind);
  if (!lexical) return n;

  const word = hash[i] ?? 0;
  const before = i > 0 ? (hash[i - 1] ?? 0) : NO_WORD;
  const before2 = i > 1 ? (hash[i - 2] ?? 0) : NO_WORD;
  const after = last ? NO_WORD : (hash[i + 1] ?? 0);
  const after2 = i + 2 < count ? (hash[i + 2] ?? 0) : NO_WORD;
  const isCapital = plain & 1;
  out[n++] = bucket(40, word, 0);
  out[n++] = bucket(41, word, first);
  out[n++] = bucket(42, before, plain);
  out[n++] = bucket(43, after, plain);
  out[n++] = bucket(44, before2, isCapital);
  out[n++] = bucket(45, after2, isCapital);
  out[n++] = bucket(46, before, own);
  out[n++] = bucket(47, after, own);
  out[n++] = bucket(48, before, before2);
  out[n++] = bucket(49, after, after2);
  out[n++] = bucket(50, ending(signals, i, 3), isCapital);
  out[n++] = bucket(51, ending(signals, i, 4), isCapital);
  out[n++] = bucket(52, before, after);
  return n;
}

const NO_NAME = 255;

/** What the gazetteer says of a word, in one number. */
function nameAt({ tokens, place, placePart, placeWeight }: Signals, i: number): number {
  if (i < 0 || i >= tokens.count) return NO_NAME;
  return ((place[i] ?? 0) << 4) | ((placePart[i] ?? 0) << 2) | (placeWeight[i] ?? 0);
}

/** The last characters of a word as a number. */
function ending({ tokens }: Signals, i: number, length: number): number {
  const end = tokens.end[i] ?? 0;
  let h = length;
  for (let k = Math.max(tokens.start[i] ?? 0, end - length); k < end; k++) {
    h = Math.imul(h, 31) + (tokens.text.charCodeAt(k) | 0x20);
  }
  return h;
}
