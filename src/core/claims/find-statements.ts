import { Hit } from './hit.ts';
import { kindsByRank, type RulesOfKind } from './kinds.ts';
import type { ClaimSkeleton } from './lexer.ts';
import type { Rule } from './rule.ts';
import { SENTENCE_END } from './skeleton.ts';
import type { Statement } from './statement.ts';

/** A statement and where its words stand in the text, in UTF-16 offsets. */
export interface FoundStatement {
  readonly start: number;
  readonly end: number;
  readonly statement: Statement;
}

/** Texts that are not French are read by the English rules. */
const ruleSets: Readonly<Record<'fr' | 'en', readonly RulesOfKind[]>> = {
  fr: kindsByRank.map((kind) => ofLanguage(kind, 'fr')),
  en: kindsByRank.map((kind) => ofLanguage(kind, 'en')),
};

function ofLanguage({ rules, needs }: RulesOfKind, wanted: 'fr' | 'en'): RulesOfKind {
  return { rules: rules.filter(({ language }) => language === wanted), needs };
}

interface Found extends FoundStatement {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** Every statement that the rules find, in order, none overlapping another. */
export function findStatements(skeleton: ClaimSkeleton, language: string): FoundStatement[] {
  const set = ruleSets[language === 'fr' ? 'fr' : 'en'];
  const found = sentencesOf(skeleton.signs).flatMap((sentence) =>
    settled(
      set.flatMap(({ rules, needs }, rank) =>
        needs.test(sentence.signs)
          ? rules.flatMap((rule) => matchesOf(rule, skeleton, sentence, rank))
          : [],
      ),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

interface Sentence {
  readonly signs: string;
  readonly offset: number;
}

function sentencesOf(signs: string): Sentence[] {
  let offset = 0;
  return signs.split(SENTENCE_END).map((sentence) => {
    const own = { signs: sentence, offset };
    offset += sentence.length + 1;
    return own;
  });
}

/** "Every country except Chile borders …": what is said there is said of all the others. */
const EXCEPTED =
  /[a-z\uE010-\uE020],? (?:except(?: for)?|other than|apart from|bar|sauf|hormis|excepte|(?:a l'exception|en dehors) (?:de|du|des|d'))(?:[\uE010-\uE016,' ]|the|la?|les?|d|des?|du|and|et|or|ou){1,60}$/;

function matchesOf(
  { pattern, read, needs }: Rule,
  skeleton: ClaimSkeleton,
  { signs, offset }: Sentence,
  rank: number,
): Found[] {
  const found: Found[] = [];
  if (needs !== undefined && !needs.test(signs)) return found;
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(signs);
    if (match === null) return found;
    if (match[0] === '') pattern.lastIndex++;
    const hit = new Hit(skeleton, match, offset);
    const statement = read(hit);
    if (statement === null || EXCEPTED.test(hit.before)) {
      // What one reading refuses may hide another that begins within it.
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const start = skeleton.starts[hit.from] ?? 0;
    const end = skeleton.ends[hit.to - 1] ?? start;
    found.push({ statement, from: hit.from, to: hit.to, start, end, rank });
  }
}

/**
 * Of statements that overlap, the higher in rank stays; within a rank the longer. A route may hold what is said of its end
 * ("jusqu'à l'enclave de Kaliningrad"): it takes the ground of routes, and of what stretches from one place to another.
 */
function settled(found: readonly Found[]): Found[] {
  const order = [...found].sort((a, b) => a.rank - b.rank || b.to - b.from - (a.to - a.from));
  const grounds = { ways: new Set<number>(), other: new Set<number>() };
  return order.filter(({ from, to, statement }) => {
    const isWay = statement.kind === 'route' || statement.kind === 'extent';
    const taken = grounds[isWay ? 'ways' : 'other'];
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
}
