import type { Grammar } from './grammar.ts';
import { type CompiledGrammar, compileGrammar, type Match, Matcher } from './matcher.ts';
import type { Calendar, Meaning } from './meaning.ts';
import { type Token, tokenise } from './tokens.ts';

/** An expression that names a date: which tokens it is, and what it says. */
export interface Expression {
  /** The index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

export interface Recognised {
  readonly tokens: readonly Token[];
  readonly expressions: readonly Expression[];
}

const compiled = new Map<Grammar, CompiledGrammar>();

function compiledOf(grammar: Grammar): CompiledGrammar {
  const known = compiled.get(grammar) ?? compileGrammar(grammar);
  compiled.set(grammar, known);
  return known;
}

/** The expressions of dates in a text, in order, never overlapping; addresses of the web are passed over. */
export function recognise(text: string, grammar: Grammar): Recognised {
  const tokens = withoutAddresses(text, tokenise(text, grammar.wordForm));
  const matcher = new Matcher(tokens, compiledOf(grammar));
  const expressions: Expression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longestAt(matcher, at, expressions.at(-1)?.to === at);
    if (!match || match.next <= at) {
      at++;
      continue;
    }
    if (match.meaning.type !== 'nothing') {
      const { from, to, meaning } = match;
      expressions.push(...apart({ from, to, meaning }));
    }
    at = Math.max(match.to, at + 1);
  }
  return { tokens, expressions: withSharedParts(expressions, tokens) };
}

/** Behind a word that only leads to a date, the date itself may read farther. */
function longestAt(matcher: Matcher, at: number, isAfterDate: boolean): Match | null {
  const match = matcher.bestAt(at, isAfterDate);
  if (!match || match.from === at) return match;
  const own = matcher.bestAt(match.from, false);
  return own && own.to > match.to ? own : match;
}

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

function withoutAddresses(text: string, tokens: Token[]): Token[] {
  const spans = [...text.matchAll(address)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  if (spans.length === 0) return tokens;
  let next = 0;
  return tokens.filter(({ start }) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next++;
    const [from = Number.POSITIVE_INFINITY] = spans[next] ?? [];
    return start < from;
  });
}

/** Days of one month that follow each other are one stretch; others are expressions of their own. */
function apart({ from, to, meaning }: Expression): Expression[] {
  if (meaning.type !== 'days') return [{ from, to, meaning }];
  const { days, of } = meaning;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const isRow = !meaning.apart && days.every(({ day }, i) => day === first.day + i);
  if (isRow) {
    const interval: Meaning = {
      type: 'interval',
      from: { ...of, day: first.day },
      to: { ...of, day: last.day },
    };
    return [{ from, to, meaning: interval }];
  }
  return days.map(({ day, at }, i) => ({
    from: i === 0 ? from : at,
    to: i === days.length - 1 ? to : at + 1,
    meaning: { ...of, day },
  }));
}

/** How many tokens may stand between two dates that share a year: "en mars puis en avril 2022". */
const nearby = 3;
const joints = new Set([
  ',',
  'et',
  'ou',
  'puis',
  'en',
  'a',
  'au',
  'and',
  'or',
  'then',
  'in',
  'to',
  'le',
  'the',
  '-',
  '–',
  'on',
  'du',
]);

/** Gives a date without a year the year of the one that it is listed with. */
function withSharedParts(
  expressions: readonly Expression[],
  tokens: readonly Token[],
): Expression[] {
  const shared = [...expressions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || next.from - one.to > nearby) continue;
    const between = tokens.slice(one.to, next.from);
    if (!between.every(({ folded, gap }) => joints.has(folded) && gap !== 'newline')) continue;
    const lent = lend(one.meaning, next.meaning);
    if (lent) shared[i] = { ...one, meaning: lent };
  }
  return shared;
}

function lend(one: Meaning, next: Meaning): Meaning | null {
  if (one.type !== 'calendar' || next.type !== 'calendar') return null;
  const isWhole = one.year !== undefined || one.ofYear || one.way || one.month === undefined;
  if (isWhole || (one.day === undefined) !== (next.day === undefined)) return null;
  if (next.year === undefined && !next.ofYear && !next.way) return null;
  const { year, ofYear, way } = next;
  return { ...one, year, ofYear, way } satisfies Calendar;
}
