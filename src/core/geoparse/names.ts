import { isDoubtful, isHyphened, isStuck, type NamePart } from './doubts.ts';
import { isClipped, type NameHit } from './lookup.ts';
import type { Signals } from './signals.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { hashesOf, isConnector, isOfClass } from './word-classes.ts';

/** A stretch of words taken for a place's name, with its gazetteer entry where it has one. */
export interface FoundName extends NamePart {
  /** The tagger's margin at the first word. */
  readonly margin: number;
}

/** Classes of `Signals.place` whose bearers are known far and wide. */
const COUNTRY = 1;
const REGION = 2;
const CONTINENT = 3;
const WATER = 4;
const LANDMARK = 5;
const BLOC = 6;
const BIG_TOWN = 7;
/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

const O = 0;
const B_PLACE = 1;
const B_GROUP = 5;
const OTHER = 7;

/** "Washington Post", "Ohio State University": behind a place's name, these make it another's. */
const takesOver = hashesOf(
  'university college post times daily news herald tribune press broadcasting airlines airways air fc united city rovers institute school bank street road avenue',
);

/** Sorts of places that are said of a name without being part of it: "province of X", "station de X". */
const saidOf = hashesOf(
  'province region région village ville town city state district commune département department county municipality canton pays country station camp quartier area island territory territoire port hameau lieu-dit prefecture préfecture capital capitale republic',
);

const settlementNouns = hashesOf(
  'ville commune village quartier province région département district localité municipalité capitale hameau arrondissement city town village province district region state suburb capital municipality county',
);

/** Margin above which a known town that the tagger just missed is taken all the same. */
const TOSS_UP = -60;

/** Turns the tags into names: a gazetteer name that overlaps a tagged one, or is safe by itself, is taken whole. */
export function namesFromTags(
  signals: Signals,
  tags: Uint8Array,
  margins: Float32Array,
  language: string,
): FoundName[] {
  const { hits, tokens } = signals;
  const isFrench = language === 'fr';
  const names: FoundName[] = [];
  const add = (from: number, to: number, hit: NameHit | null) => {
    const margin = margins[from] ?? 0;
    if (isStuck(tokens, from, to) || isHyphened(tokens, from, to)) return;
    if (!isDoubtful(signals, { from, to, hit }, margin, isFrench))
      names.push({ from, to, hit, margin });
  };
  let next = 0;
  for (let i = 0; i < tags.length; ) {
    while (next < hits.length && (hits[next]?.from ?? 0) < i) next++;
    const hit = hits[next]?.from === i ? hits[next] : undefined;
    const tagged = tags[i] === B_PLACE ? endOfTag(tags, i) : i;
    if (
      hit !== undefined &&
      hit.to >= tagged &&
      (tagged > i || isSafe(signals, tags, hit, margins[i] ?? 0, isFrench))
    ) {
      add(i, hit.to, hit);
      i = hit.to;
    } else if (tagged > i) {
      for (const part of partsOf(signals, i, tagged, isFrench)) add(part.from, part.to, part.hit);
      i = tagged;
    } else i++;
  }
  return names;
}

/** Whether a gazetteer name that the tagger did not take for a place is one all the same. */
function isSafe(
  { tokens, place, placeWeight }: Signals,
  tags: Uint8Array,
  { from, to, matches }: NameHit,
  margin: number,
  isFrench: boolean,
): boolean {
  const kind = place[from] ?? 0;
  const tag = tags[from] ?? O;
  const isFirm = placeWeight[from] === FIRM;
  if (kind === BLOC) return (isFirm || to - from > 1) && tag !== 3 && tag !== 4;
  if (
    stands(tokens, tags, from, to) &&
    (kind === COUNTRY || kind === CONTINENT || kind === LANDMARK)
  )
    return true;
  if (kind === LANDMARK && from > 0 && isOfClass(tokens.hash[from - 1] ?? 0, 'contraction'))
    return true;
  const isShouted = ((tokens.shape[from] ?? 0) & Shape.shouted) !== 0;
  if (isShouted && isFirm && to - from >= 1 && (kind <= CONTINENT || kind === BIG_TOWN))
    return true;
  if (isFirm && isDateline(tokens, from, to)) return true;
  if (isSaidPlace(tokens, from)) return true;
  if (isFirm && tag === O && margin > TOSS_UP) return true;
  if (isStateCode(matches)) return true;
  for (let k = from + 1; k < to; k++) if (tags[k] === B_PLACE) return tag === O;
  const isWide = kind === WATER && to - from > 1;
  const isKnown =
    isWide ||
    kind === COUNTRY ||
    kind === CONTINENT ||
    kind === BIG_TOWN ||
    (kind === REGION && !isFrench && tag === B_GROUP);
  if (!isFirm || !isKnown) return false;
  if (tag === O || tag === OTHER) return true;
  if (isFrench || tag !== B_GROUP || kind > REGION) return false;
  return tokens.gap[to] !== Gap.space || !takesOver.has(tokens.hash[to] ?? 0);
}

/** Whether the name, with at most an article, was taken for a group by itself: "La Russie", "le Kremlin". */
function stands(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  const first = tags[from] ?? O;
  const begins =
    first === B_GROUP ||
    (first === B_GROUP + 1 &&
      tags[from - 1] === B_GROUP &&
      isOfClass(tokens.hash[from - 1] ?? 0, 'article'));
  return begins && tags[to] !== B_GROUP + 1;
}

/** "la commune de Névez", "the town of Goma": a small word for a sort of place and "de" before the name. */
function isSaidPlace(tokens: Tokens, from: number): boolean {
  if (from < 2 || ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.apostrophe)) !== 0) return false;
  if (!isOfClass(tokens.hash[from - 1] ?? 0, 'genitive') || tokens.gap[from - 1] !== Gap.space)
    return false;
  const isSmall = ((tokens.shape[from - 2] ?? 0) & Shape.capital) === 0;
  return isSmall && settlementNouns.has(tokens.hash[from - 2] ?? 0);
}

/** "Paris / La Gazette", "KYIV (Reuters)": a line that opens with a name and a sign. */
function isDateline(tokens: Tokens, from: number, to: number): boolean {
  if (((tokens.gap[from] ?? 0) & (Gap.newline | Gap.start)) === 0) return false;
  const gap = tokens.gap[to] ?? 0;
  if ((gap & (Gap.slash | Gap.open | Gap.dash)) !== 0) return true;
  return (gap & Gap.comma) !== 0 && ((tokens.shape[from] ?? 0) & Shape.allCaps) !== 0;
}

/** "Mo.", "TX": only looked up beside another name, and then beyond doubt. */
function isStateCode(matches: NameHit['matches']): boolean {
  return matches.some(({ text }) => isClipped(text) || /^[A-Z]{2}$/.test(text));
}

/** Cuts what was tagged as one name down to its names: "Eastern China", "village of X", "X and Y". */
function partsOf(signals: Signals, from: number, to: number, isFrench: boolean): NamePart[] {
  const { tokens, hits } = signals;
  const hitAt = (at: number) => hitFrom(hits, at);
  for (let i = from + 1; i < to - 1; i++) {
    const isAnd = isOfClass(tokens.hash[i] ?? 0, 'and');
    const isOf =
      !isFrench &&
      hitAt(i + 1)?.to === to &&
      hitAt(from)?.to === i &&
      isOfClass(tokens.hash[i] ?? 0, 'genitive');
    if (!isAnd && !isOf) continue;
    return [...partsOf(signals, from, i, isFrench), ...partsOf(signals, i + 1, to, isFrench)];
  }
  let [first, last] = [from, to];
  for (;;) {
    const hash = tokens.hash[first] ?? 0;
    const isSmall = ((signals.shape[first] ?? 0) & Shape.capital) === 0;
    const isSaid = isSmall && saidOf.has(hash) && first + 2 < last;
    const isLink = isSmall && isConnector(hash) && tokens.gap[first + 1] === Gap.space;
    const isDirection = !isFrench && isOfClass(hash, 'direction') && hitAt(first + 1)?.to === last;
    const isArticle = isOfClass(hash, 'article') && hitAt(first + 1)?.to === last;
    const isPeople = !isFrench && signals.wordClass[first] === 30;
    if (last - first < 2 || !(isSaid || isLink || isDirection || isPeople || isArticle)) break;
    first++;
  }
  while (
    last - first > 1 &&
    ((signals.shape[last - 1] ?? 0) & Shape.capital) === 0 &&
    saidOf.has(tokens.hash[last - 1] ?? 0)
  )
    last--;
  const hit = hitAt(first);
  return [{ from: first, to: last, hit: hit?.to === last ? hit : null }];
}

/** The hit that begins at a word; hits are in order. */
function hitFrom(hits: readonly NameHit[], at: number): NameHit | undefined {
  let low = 0;
  let high = hits.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = hits[middle]?.from ?? 0;
    if (from === at) return hits[middle];
    if (from < at) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function endOfTag(tags: Uint8Array, from: number): number {
  let to = from + 1;
  while (tags[to] === 2) to++;
  return to;
}
