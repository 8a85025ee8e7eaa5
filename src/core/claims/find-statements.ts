import { Hit } from './hit.ts';
import type { ClaimSkeleton } from './lexer.ts';
import type { Rule } from './rule.ts';
import { adjacencyRules } from './rules/adjacency.ts';
import { containmentRules } from './rules/containment.ts';
import { dateRules } from './rules/date.ts';
import { distanceRules } from './rules/distance.ts';
import { lengthRules } from './rules/length.ts';
import { membershipRules } from './rules/membership.ts';
import { extentRules, proximityRules, routeRules } from './rules/proximity-extent-route.ts';
import { rangeRules, reachRules } from './rules/range-reach.ts';
import type { Statement } from './statement.ts';

/** A statement and where its words stand in the text, in UTF-16 offsets. */
export interface FoundStatement {
  readonly start: number;
  readonly end: number;
  readonly statement: Statement;
}

/** The most telling kinds first: where two claims overlap, the earlier in this list stays. */
const families: readonly (readonly Rule[])[] = [
  lengthRules,
  distanceRules,
  rangeRules,
  reachRules,
  membershipRules,
  routeRules,
  extentRules,
  adjacencyRules,
  proximityRules,
  containmentRules,
  dateRules,
];

/** Texts that are not French are read by the English rules. */
const ruleSets: Readonly<Record<'fr' | 'en', readonly (readonly Rule[])[]>> = {
  fr: families.map((family) => family.filter(({ language }) => language === 'fr')),
  en: families.map((family) => family.filter(({ language }) => language === 'en')),
};

interface Found extends FoundStatement {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** Every statement that the rules find, in order, none overlapping another. */
export function findStatements(skeleton: ClaimSkeleton, language: string): FoundStatement[] {
  const all = ruleSets[language === 'fr' ? 'fr' : 'en'].flatMap((family, rank) =>
    family.flatMap((rule) => matchesOf(rule, skeleton, rank)),
  );
  return settled(all).sort((a, b) => a.start - b.start);
}

function matchesOf({ pattern, read }: Rule, skeleton: ClaimSkeleton, rank: number): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(skeleton.signs);
    if (match === null) return found;
    if (match[0] === '') pattern.lastIndex++;
    const hit = new Hit(skeleton, match);
    const statement = read(hit);
    if (statement === null) {
      // What one reading refuses may hide another that begins within it.
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const start = skeleton.starts[hit.from] ?? 0;
    const end = skeleton.ends[hit.to - 1] ?? start;
    found.push({ statement, from: hit.from, to: hit.to, start, end, rank });
  }
}

/** Of statements that overlap, the higher in rank stays; within a rank the longer. */
function settled(found: readonly Found[]): Found[] {
  const order = [...found].sort((a, b) => a.rank - b.rank || b.to - b.from - (a.to - a.from));
  const taken = new Set<number>();
  const isFree = ({ from, to }: Found): boolean => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    return true;
  };
  return order.filter((each) => {
    if (!isFree(each)) return false;
    for (let at = each.from; at < each.to; at++) taken.add(at);
    return true;
  });
}
