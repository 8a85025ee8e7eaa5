import type { FoundName } from './found-name.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** Gaps that end the clause a cue must stand in. */
export const CLAUSE =
  Gap.stop | Gap.newline | Gap.colon | Gap.quote | Gap.open | Gap.close | Gap.squareOpen | Gap.dash;

/** The clause that a name stands in. */
export interface Clause {
  /** Whether it begins with the name. */
  readonly opens: boolean;
  readonly isFrench: boolean;
}

/** Words between a name and its verb that are passed over. */
const MOST_STEPS = 8;

/**
 * Whether a name is the subject of a verb for what governments do: "Moscou a allégué", "Seoul reportedly
 * rejects", "la France, l'Allemagne et l'Italie demandent".
 */
export function isSubject(
  tokens: Tokens,
  { to }: FoundName,
  ends: ReadonlyMap<number, number>,
  { opens, isFrench }: Clause,
): boolean {
  let i = to;
  let asideEnd = -1;
  for (let steps = 0; steps < MOST_STEPS && i < tokens.count; steps++) {
    const gap = tokens.gap[i] ?? 0;
    if ((gap & CLAUSE) !== 0) return false;
    if ((gap & Gap.comma) !== 0 && i !== asideEnd) {
      const isEmphatic = isA(tokens, i, 'adverb') && ((tokens.gap[i + 1] ?? 0) & Gap.comma) !== 0;
      if (isEmphatic || isA(tokens, i, 'relative')) {
        i++;
        asideEnd = i;
        continue;
      }
      const aside = endOfAside(tokens, i);
      if (aside !== null) {
        i = aside;
        asideEnd = aside;
        continue;
      }
      const next = endOfNameAfter(tokens, i, ends);
      if (next === null) return false;
      i = next;
      continue;
    }
    if (isA(tokens, i, 'and')) {
      const second = endOfNameAfter(tokens, i + 1, ends);
      if (second === null) return false;
      i = second;
      continue;
    }
    if (isA(tokens, i, 'auxiliary')) {
      if (isA(tokens, i + 1, 'passive')) return isAffected(tokens, i + 2);
      if (((tokens.shape[i + 1] ?? 0) & Shape.digits) !== 0) return false;
      return i + 1 >= tokens.count || !isA(tokens, i + 1, 'stating');
    }
    if (isA(tokens, i, 'adverb') || isManner(tokens, i)) {
      i++;
      continue;
    }
    if (isA(tokens, i, 'copula') && (isAffected(tokens, i + 1) || isDoing(tokens, i + 1)))
      return true;
    if (opens && isA(tokens, i, 'copula') && isActingOn(tokens, i + 1)) return true;
    if (isA(tokens, i, 'copula') && isA(tokens, i + 1, 'poised') && isA(tokens, i + 2, 'toWord'))
      return true;
    if (isA(tokens, i, 'copula') && isA(tokens, i + 1, 'toWord') && isA(tokens, i + 2, 'acting'))
      return true;
    if (opens && isFrench && isReflexive(tokens, i, to)) return true;
    if (isA(tokens, i + 1, 'mood')) return true;
    if (isA(tokens, i, 'stating')) return false;
    if (opens && isFrench && isFrenchVerb(tokens, i)) return true;
    return isVerb(tokens, i, i === to, opens);
  }
  return false;
}

function isVerb(tokens: Tokens, i: number, isBeside: boolean, opens: boolean): boolean {
  if (((tokens.shape[i] ?? 0) & (Shape.capital | Shape.digits)) !== 0) return false;
  if (isBeside && isA(tokens, i, 'affair'))
    return (
      opens &&
      isA(tokens, i + 1, 'object') &&
      !isA(tokens, i + 1, 'withWord') &&
      !isA(tokens, i + 1, 'locative')
    );
  if (isA(tokens, i, 'acting')) return true;
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (/^[a-z]{3,}ed$/.test(form)) return true;
  if (/(?:eront|ront|eraient|issent|iennent)$/.test(form)) return true;
  return opens && /[a-z]{3,}[^su]s$/.test(form) && isA(tokens, i + 1, 'object');
}

/** "was accused", "est sommée", "must be persuaded": what is done to those who act. */
const isAffected = (tokens: Tokens, i: number): boolean =>
  (isA(tokens, i, 'affecting') || isA(tokens, i, 'letting')) && !isDoing(tokens, i);

/** "is sending". */
const isDoing = ({ text, start, end, ...rest }: Tokens, i: number): boolean =>
  /ing$/.test(text.slice(start[i], end[i])) && isA({ text, start, end, ...rest }, i, 'acting');

/** "hausse le ton", "ne cédera pas", "soupçonne": by its ending. */
const isFrenchVerb = ({ text, start, end, shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.digits)) === 0 &&
  /^[a-zà-ÿ]{2,}(?:[^é]e|[iu]t|nd|ent|ra|ront)$/.test(text.slice(start[i], end[i]));

/** "s'est ralliée": what is no more than said of a place stands in a list. */
const isReflexive = ({ text, start, end, ...rest }: Tokens, i: number, to: number): boolean =>
  i > to &&
  text.slice(start[i - 1], end[i - 1]) === 's' &&
  isA({ text, start, end, ...rest }, i, 'copula') &&
  !isA({ text, start, end, ...rest }, i + 1, 'stating') &&
  /^[a-zà-ÿ]+[éiu]e?s?$/.test(text.slice(start[i + 1], end[i + 1]));

const asides = ['forWord', 'genitive', 'locative', 'by', 'adverb', 'mood'] as const;

/** Words of an aside that are looked through for its end. */
const MOST_ASIDE = 5;

/** ", pour sa part,", ", longtemps sceptique,", ", old rivals,": the word behind it; null for none. */
function endOfAside(tokens: Tokens, from: number): number | null {
  const isSmall = (at: number) => ((tokens.shape[at] ?? 0) & (Shape.capital | Shape.digits)) === 0;
  const isLed = asides.some((list) => isA(tokens, from, list));
  for (let i = from + 1; i < from + MOST_ASIDE; i++) {
    if (!isLed && !isSmall(i - 1)) return null;
    const gap = tokens.gap[i] ?? 0;
    if ((gap & CLAUSE) !== 0) return null;
    if ((gap & Gap.comma) !== 0) return i;
  }
  return null;
}

/** "is hardening its line". */
const isActingOn = ({ text, start, end, ...rest }: Tokens, i: number): boolean =>
  /^[a-z]+ing$/.test(text.slice(start[i], end[i])) &&
  !isA({ text, start, end, ...rest }, i, 'stating') &&
  isA({ text, start, end, ...rest }, i + 1, 'object');

/** "firmly", "officiellement". */
const isManner = ({ text, start, end, shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & Shape.capital) === 0 &&
  /(?:ly|ement|amment|emment)$/.test(text.slice(start[i], end[i]));

function endOfNameAfter(
  tokens: Tokens,
  from: number,
  ends: ReadonlyMap<number, number>,
): number | null {
  for (let i = from; i < from + 2 && i < tokens.count; i++) {
    const end = ends.get(i);
    if (end !== undefined) return end;
  }
  return null;
}

/** "Washington warned": opens a sentence, and what governments do follows at once. */
export function opensWithAct(
  tokens: Tokens,
  { from, to }: Pick<FoundName, 'from' | 'to'>,
): boolean {
  if (((tokens.shape[from] ?? 0) & Shape.first) === 0 || tokens.gap[to] !== Gap.space) return false;
  const isNoun = ((tokens.shape[to] ?? 0) & Shape.capital) !== 0 || isA(tokens, to, 'affair');
  return !isNoun && isA(tokens, to, 'acting');
}

/** "Washington has agreed", "Washington will pay": the same, in another tense. */
export function opensWithTense(tokens: Tokens, { from, to }: FoundName): boolean {
  if (!isA(tokens, to, 'auxiliary') || tokens.gap[to + 1] !== Gap.space) return false;
  return opensWithAct(tokens, { from, to: to + 1 });
}
