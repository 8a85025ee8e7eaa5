import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

/**
 * Where a name ends that the gazetteer knows only the beginning of: "San José del Pacífico" is no San José, "Busra
 * al-Harir" no Busra. The end that was given, where it knows all of it.
 */
export function endOfLonger(
  { tokens, place, shape }: Signals,
  from: number,
  to: number,
  isFrench: boolean,
): number {
  const kind = place[from] ?? 0;
  const isWide = kind === PlaceClass.country || kind === PlaceClass.continent;
  if (isWide || to >= tokens.count) return to;
  if (tokens.gap[to] === Gap.hyphen) return endOfHyphened(tokens, shape, to);
  if (tokens.gap[to] !== Gap.space) return to;
  /** "Gulf of Corinth". */
  if (to - from === 1 && isA(tokens, from, 'waterNoun') && isA(tokens, to, 'genitive'))
    return tokens.gap[to + 1] === Gap.space && isWritten(shape, to + 1) ? to + 2 : to;
  if (isA(tokens, to, 'arabicArticle'))
    return tokens.gap[to + 1] === Gap.hyphen && isWritten(shape, to + 1) ? to + 2 : to;
  if (tokens.text.charCodeAt(tokens.start[to] ?? 0) !== SMALL_D) return to;
  if (!(isFrench ? FOREIGN : FOREIGN_IN_ENGLISH).test(wordAt(tokens, to))) return to;
  const next = FOREIGN_ARTICLE.test(wordAt(tokens, to + 1)) ? to + 2 : to + 1;
  return tokens.gap[next] === Gap.space && isWritten(shape, next) ? next + 1 : to;
}

/** "Monistrol-sur-Lignon", where the gazetteer has another Monistrol only. */
function endOfHyphened(tokens: Tokens, shape: Uint8Array, to: number): number {
  if (isWritten(shape, to) || !isA(tokens, to, 'connector')) return to;
  let end = to;
  while (tokens.gap[end] === Gap.hyphen && end - to < MOST_HYPHENED) end++;
  return isWritten(shape, end - 1) ? end : to;
}

const MOST_HYPHENED = 5;

const isWritten = (shape: Uint8Array, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.shouted)) === Shape.capital;

/** All of them begin so; most words behind a name do not. */
const SMALL_D = 100;
/** What joins a name to more of it, and is no word of the text's language. */
const FOREIGN = /^(?:del|d[aio]|d[ao]s|dell[ae])$/;
const FOREIGN_IN_ENGLISH = /^(?:del?|d[aiu]|d[ao]s|dell[ae])$/;
/** "los" of "Santa María de los Ángeles". */
const FOREIGN_ARTICLE = /^(?:las?|los|el)$/;
