import type { ClaimKind } from '../edition/claim-kind.ts';
import type { Context } from './context.ts';
import { judgeAdjacency } from './judge/adjacency.ts';
import { judgeContainment } from './judge/containment.ts';
import { judgeDate } from './judge/date.ts';
import { judgeDistance } from './judge/distance.ts';
import { judgeExtent } from './judge/extent.ts';
import { judgeLength } from './judge/length.ts';
import { judgeMembership } from './judge/membership.ts';
import { judgeProximity } from './judge/near-far.ts';
import type { Outcome } from './judge/outcome.ts';
import { judgeRange, judgeReach } from './judge/range-reach.ts';
import { judgeRoute } from './judge/route.ts';
import {
  adjacencyParts,
  containmentParts,
  distanceParts,
  extentParts,
  lengthParts,
  membershipParts,
  noParts,
  type Parts,
  reachParts,
  routeParts,
} from './on-map-parts.ts';
import type { Rule } from './rule.ts';
import { adjacencyRules } from './rules/adjacency.ts';
import { containmentRules } from './rules/containment.ts';
import { dateRules } from './rules/date.ts';
import { distanceRules } from './rules/distance.ts';
import { extentRules } from './rules/extent.ts';
import { lengthRules } from './rules/length.ts';
import { membershipRules } from './rules/membership.ts';
import { proximityRules } from './rules/proximity.ts';
import { rangeRules, reachRules } from './rules/range-reach.ts';
import { routeRules } from './rules/route.ts';
import { Sign } from './signs.ts';
import type { StatementOf } from './statement.ts';

/** How claims of a kind are found. */
export interface RulesOfKind {
  readonly rules: readonly Rule[];
  /** What a sentence must hold for any of the rules to fit: most sentences hold none of it. */
  readonly needs: RegExp;
}

/** All that is known of a kind of claim but its words, which are messages. */
interface Kind<Name extends ClaimKind> extends RulesOfKind {
  /** What the geography says of a statement. */
  readonly judge: (statement: StatementOf<Name>, context: Context) => Outcome;
  /** What a map shows of it. */
  readonly parts: (statement: StatementOf<Name>, context: Context) => Parts;
}

const LENGTH = new RegExp(Sign.length);
const PLACE = /[\uE010-\uE016]/;
const PLACE_OR_PEOPLE = /[\uE010-\uE020]/;

/**
 * The kinds of claims, the most telling first: where two claims overlap, the earlier here stays. Another kind is its
 * statement (statement.ts) and an entry.
 */
const kinds: { readonly [Name in ClaimKind]: Kind<Name> } = {
  length: {
    rules: lengthRules,
    // "Celui de Suez, qui en fait 193": kilometres, as a sentence before says.
    needs: new RegExp(`${Sign.length}|qui en `),
    judge: judgeLength,
    parts: lengthParts,
  },
  distance: { rules: distanceRules, needs: LENGTH, judge: judgeDistance, parts: distanceParts },
  range: { rules: rangeRules, needs: LENGTH, judge: judgeRange, parts: noParts },
  reach: { rules: reachRules, needs: PLACE, judge: judgeReach, parts: reachParts },
  membership: {
    rules: membershipRules,
    // "The bloc has 27 members": which, a sentence before says.
    needs: new RegExp(
      `${Sign.bloc}|${Sign.country}|union|alliance|organi[sz]ation|bloc|group|club|membre|member|republi[cq]`,
    ),
    judge: judgeMembership,
    parts: membershipParts,
  },
  route: { rules: routeRules, needs: PLACE, judge: judgeRoute, parts: routeParts },
  extent: { rules: extentRules, needs: PLACE, judge: judgeExtent, parts: extentParts },
  adjacency: {
    rules: adjacencyRules,
    needs:
      /[\uE010-\uE020]|landlocked|enclave|access to the sea|acces a la mer|coast|border|frontier|voisin|neighbou?r|mitoyen/,
    judge: judgeAdjacency,
    parts: adjacencyParts,
  },
  proximity: {
    rules: proximityRules,
    // "The town sits on the border": which, the sentence before says.
    needs: new RegExp(`${PLACE_OR_PEOPLE.source}|frontiere|border|frontier`),
    judge: judgeProximity,
    parts: distanceParts,
  },
  containment: {
    rules: containmentRules,
    needs: new RegExp(`${PLACE_OR_PEOPLE.source}|pays|country`),
    judge: judgeContainment,
    parts: containmentParts,
  },
  date: {
    rules: dateRules,
    needs: new RegExp(`${Sign.date}|anniversa|mois|month|centen| ans d| years (?:of|since)`),
    judge: judgeDate,
    parts: noParts,
  },
};

/** How each kind is found, in that order. */
export const kindsByRank: readonly RulesOfKind[] = Object.values(kinds);

type Of<Name extends ClaimKind> = StatementOf<Name> & { readonly kind: Name };

/** What the geography says of a statement. */
export const judge = <Name extends ClaimKind>(statement: Of<Name>, context: Context): Outcome =>
  kinds[statement.kind].judge(statement, context);

/** What a map shows of a statement. */
export const partsOf = <Name extends ClaimKind>(statement: Of<Name>, context: Context): Parts =>
  kinds[statement.kind].parts(statement, context);
