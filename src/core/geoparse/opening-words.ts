import type { NamePart } from './name-part.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

/** Margin from which an unknown name is believed without a cue. */
export const SURE = 150;

/**
 * "Rain fell all night", "Somme toute": an ordinary word that has its capital from the sentence. Not where
 * the text says it of a place elsewhere, where a list goes on with another place, or where "Tours (Indre)" does.
 */
export function isOpeningWord(
  signals: Signals,
  { from, to }: NamePart,
  margin: number,
  isFrench: boolean,
): boolean {
  const { tokens, shape, ordinary, placeWeight, place, elsewhere } = signals;
  const isSure = margin >= SURE && place[from] !== PlaceClass.village;
  if (to - from > 1 || isSure || to >= tokens.count) return false;
  const isDashed = ((tokens.gap[from] ?? 0) & Gap.dash) !== 0;
  const isOpening =
    isDashed || ((shape[from] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first;
  if (!isOpening || ordinary[from] !== 1 || placeWeight[from] === 2) return false;
  if (((elsewhere[from] ?? 0) & Elsewhere.afterLocative) !== 0) return false;
  if (tokens.gap[to] !== Gap.space || isA(tokens, to, 'municipal')) return false;
  /** "Boston 104, Denver 99". */
  if (((shape[to] ?? 0) & Shape.digits) !== 0) return false;
  if (isFrench && (isBeforeVerb(tokens, to) || isElliptic(tokens, to))) return false;
  if (isFrench && isBeforeEnd(tokens, to)) return false;
  if (!isFrench && hasCouncil(signals, from, to)) return false;
  const isGerund = wordAt(tokens, from).endsWith('ing');
  const isKnown = (place[from] ?? 0) <= PlaceClass.bigTown;
  if (!isFrench && margin > 0 && isKnown && !isGerund && isActing(tokens, to)) return false;
  return !(isA(tokens, to, 'and') && (place[to + 1] ?? 0) !== 0);
}

/** "Paris sportifs", "Tours complets": no town is several. */
export function isOfSeveral({ tokens, shape }: Signals, { from, to }: NamePart): boolean {
  const isOpening = ((shape[from] ?? 0) & (Shape.first | Shape.shouted)) === Shape.first;
  if (!isOpening || to - from > 1 || tokens.gap[to] !== Gap.space) return false;
  const next = wordAt(tokens, to);
  return (
    /[^s]s$/.test(wordAt(tokens, from)) && PLURAL.test(next) && !/^(?:depuis|dessus)$/.test(next)
  );
}

/** Adjectives and participles of several, by their ends. */
const PLURAL =
  /^[a-zà-ÿ]{2,}(?:ifs|ives|[^r]és|ées|[^l]us|ues|its|ites|ants|antes|els|elles|ales|iers|ières|euses|iques|ables|ibles|aires|ets|ètes)$/;

/** "Tours garde le sien": in French a noun that opens a sentence has its article, and a town has none. */
export const isBeforeVerb = (tokens: Tokens, to: number): boolean =>
  tokens.gap[to] === Gap.space &&
  (isA(tokens, to, 'auxiliary') ||
    (isA(tokens, to, 'frenchCopula') && !isWordSaid(tokens, to + 1)) ||
    BEFORE_VERBS.test(wordAt(tokens, to)) ||
    isObjectThen(tokens, to) ||
    isBeforeState(tokens, to) ||
    isFuture(tokens, to) ||
    (isA(tokens, to, 'acting') && isA(tokens, to + 1, 'frenchObject')));

/** "est un mot anglais", "est son prénom": said of the name itself. */
const isWordSaid = (tokens: Tokens, i: number): boolean =>
  /^(?:mot|verbe|prénom|nom|surnom|adjectif)$/.test(wordAt(tokens, i + 1));

/** "n’en est", "s’est": what stands before a verb alone. */
const BEFORE_VERBS = /^(?:ne?|se?|y)$/;

/** "l’a vendu": the pronoun, which no article is. */
const isObjectThen = (tokens: Tokens, to: number): boolean =>
  /^(?:l|les|lui|leur)$/.test(wordAt(tokens, to)) && isA(tokens, to + 1, 'auxiliary');

/** "attendra": no other word ends so. */
const isFuture = ({ text, start, end }: Tokens, i: number): boolean =>
  /^[a-zà-ÿ]{3,}[deirtv]ra$/.test(text.slice(start[i], end[i]));

/** "manque de neige", "fête la clairette": said of places, in the present, with more behind it. */
const isBeforeState = (tokens: Tokens, to: number): boolean =>
  isA(tokens, to, 'stating') &&
  /(?:[^é]e|[^s]it)$/.test(tokens.text.slice(tokens.start[to], tokens.end[to])) &&
  (isA(tokens, to + 1, 'genitive') || isA(tokens, to + 1, 'frenchObject'));

/** "Detroit needs", "Detroit paid", "Detroit is": a verb follows, and not as in "Nice try". */
const isActing = (tokens: Tokens, to: number): boolean =>
  isA(tokens, to, 'copula') ||
  (isA(tokens, to + 1, 'object') && /[a-z]ed$/.test(wordAt(tokens, to))) ||
  (isA(tokens, to, 'acting') &&
    /(?:[sdt]|ook|ave|ade)$/.test(tokens.text.slice(tokens.start[to], tokens.end[to])));

/** "parfume le monde", "étouffe ;": by its ending a verb, and what it is done to or the end. */
export function isBeforeObject(tokens: Tokens, to: number): boolean {
  if (tokens.gap[to] !== Gap.space) return false;
  if (((tokens.shape[to] ?? 0) & (Shape.capital | Shape.shouted)) === Shape.capital) return false;
  const word = wordAt(tokens, to);
  if (!/^[a-zà-ÿ]{2,}(?:[^é]e|[^s]it|[nr]d|ent|era|eront)$/i.test(word)) return false;
  return (
    isA(tokens, to + 1, 'frenchObject') || (/e(?:nt)?$/.test(word) && endsClause(tokens, to + 1))
  );
}

/** "grelotte.", "étouffe ;": a verb that needs no more. */
const isBeforeEnd = (tokens: Tokens, to: number): boolean =>
  tokens.gap[to] === Gap.space &&
  /^[a-zà-ÿ]{4,}(?:[^é]e|ent)$/.test(wordAt(tokens, to)) &&
  isA(tokens, to, 'stating') &&
  endsClause(tokens, to + 1);

/** "Digne aussi.": what was said holds for it, too. */
export const isElliptic = (tokens: Tokens, to: number): boolean =>
  tokens.gap[to] === Gap.space && wordAt(tokens, to) === 'aussi' && endsClause(tokens, to + 1);

const endsClause = ({ gap, count }: Tokens, i: number): boolean =>
  i >= count || ((gap[i] ?? 0) & (Gap.stop | Gap.colon)) !== 0;

/** Words behind a name among which its mayor is looked for. */
const MOST_BEHIND = 12;

/** "Bordeaux elected a green mayor", "Buffalo will not follow, its council said": what a town has, in its sentence. */
export function hasCouncil({ tokens, place }: Signals, from: number, to: number): boolean {
  const isTown = place[from] === PlaceClass.bigTown || place[from] === PlaceClass.town;
  if (!isTown || tokens.gap[to] !== Gap.space || !isVerb(tokens, to)) return false;
  for (let i = to + 1; i < Math.min(tokens.count, to + MOST_BEHIND); i++) {
    if (((tokens.gap[i] ?? 0) & (Gap.stop | Gap.newline)) !== 0) return false;
    if (/^(?:mayor|council|councillors|voters|residents|ratepayers)$/.test(wordAt(tokens, i)))
      return true;
  }
  return false;
}

const isVerb = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'auxiliary') || isA(tokens, i, 'copula') || isActing(tokens, i);
