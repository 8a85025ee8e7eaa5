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
 * have classes.
 */
export function featuresAt(signals: Signals, i: number, lexical: boolean, out: Int32Array): number {
  const {
    tokens,
    shape,
    place,
    placePart,
    placeWeight,
    wordClass,
    firstName,
    ordinary,
    elsewhere,
  } = signals;
  const { count, hash, gap } = tokens;
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = bucket(template, a, b);
  };
  const at = (k: number): number => (k >= 0 && k < count ? (hash[k] ?? 0) : NO_WORD);
  const form = (k: number): number => (k >= 0 && k < count ? (shape[k] ?? 0) & 0x7f : 128);
  const name = (k: number): number =>
    k >= 0 && k < count
      ? ((place[k] ?? 0) << 4) | ((placePart[k] ?? 0) << 2) | (placeWeight[k] ?? 0)
      : 255;
  const kind = (k: number): number => (k >= 0 && k < count ? (wordClass[k] ?? 0) : 31);
  const person = (k: number): number => (k >= 0 && k < count ? (firstName[k] ?? 0) : 0);
  const gapBefore = gapKind(gap[i] ?? 0);
  const gapAfter = i + 1 < count ? gapKind(gap[i + 1] ?? 0) : 2;
  const own = name(i);
  const form0 = form(i);
  const plain =
    form0 &
    (Shape.capital | Shape.allCaps | Shape.digits | Shape.stops | Shape.shouted | Shape.single);
  const first = form0 & Shape.first;

  add(0, 0);
  add(1, form0);
  add(2, own, first);
  add(3, own, kind(i - 1));
  add(4, own, kind(i + 1));
  add(5, kind(i - 1), plain);
  add(6, kind(i + 1), plain);
  add(7, kind(i - 2), kind(i - 1) * 4 + (plain & 1));
  add(8, kind(i), plain + first);
  add(9, person(i) * 2 + person(i + 1), form(i + 1));
  add(10, person(i - 1) * 2 + person(i), form(i - 1));
  add(11, (ordinary[i] ?? 0) * 2 + (first ? 1 : 0), own);
  add(12, elsewhere[i] ?? 0, own >> 4);
  add(13, elsewhere[i] ?? 0, first + gapBefore);
  add(14, gapBefore * 16 + gapAfter, own >> 4);
  add(15, gapBefore, name(i - 1));
  add(16, gapAfter, name(i + 1));
  add(17, form(i - 1), form(i + 1));
  add(18, gapBefore * 16 + gapAfter, form(i - 1) * 256 + form(i + 1));
  add(19, kind(i - 2), name(i));
  add(20, kind(i + 2), name(i));
  add(21, own * 2 + person(i), kind(i - 1) * 2 + person(i - 1));
  add(22, own >> 4, form(i - 1) * 256 + form(i + 1));
  add(23, name(i - 1), name(i + 1));
  add(24, person(i), own);
  add(25, person(i) * 2 + person(i - 1), gapBefore * 64 + kind(i + 1));
  add(26, Math.min(9, (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)), plain);
  add(27, elsewhere[i] ?? 0, person(i) * 4 + (ordinary[i] ?? 0));
  add(28, kind(i - 1) * 32 + kind(i + 1), own >> 4);
  if (!lexical) return n;

  add(40, at(i));
  add(41, at(i), first);
  add(42, at(i - 1), plain);
  add(43, at(i + 1), plain);
  add(44, at(i - 2), plain & 1);
  add(45, at(i + 2), plain & 1);
  add(46, at(i - 1), own);
  add(47, at(i + 1), own);
  add(48, at(i - 1), at(i - 2));
  add(49, at(i + 1), at(i + 2));
  add(50, ending(signals, i, 3), plain & 1);
  add(51, ending(signals, i, 4), plain & 1);
  add(52, at(i - 1), at(i + 1));
  return n;
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
