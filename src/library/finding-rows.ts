import type { DayRange } from '../core/dates/edtf.ts';
import { type ClaimKind, claimKinds } from '../core/edition/claim-kind.ts';
import type { ArticleId, PlaceId } from '../core/edition/model.ts';
import type { Moments } from '../core/edition/moments.ts';
import { type EditionFinding, placesOfFinding } from './edition-finding.ts';
import { isSetAside, verdictOrder } from './findings.ts';

/**
 * How findings lie in a published edition: their bodies by kind, and by each thing that they may be asked for a list of
 * what stands where, in the order in which they are told: so that a list is counted and cut by its keys alone.
 */

/** What a list is of: all findings, or those of one kind, place or article. */
export type FindingFacet =
  | { readonly of: 'all' }
  | { readonly of: 'kind'; readonly id: ClaimKind }
  | { readonly of: 'place'; readonly id: PlaceId }
  | { readonly of: 'article'; readonly id: ArticleId };

/** What is the first to say something, and what repeats it. */
export type FindingPart = 'first' | 'copy';

/** A line of a list, as JSON: kind, article, places, and the days of its moments. */
export type FindingEntry = readonly [
  kind: number,
  articleId: string,
  placeIds: readonly string[],
  days: readonly string[],
];

/** What was set aside stands behind the verdicts. */
export const verdictGroups = verdictOrder.length + 1;

export const groupOf = (finding: EditionFinding): number =>
  isSetAside(finding) ? verdictOrder.length : verdictOrder.indexOf(finding.verdict);

/** Where a list begins, and within it a group; every key of a group begins so. */
export const listKey = (facet: FindingFacet, part: FindingPart, group: number): string =>
  `${facet.of} ${'id' in facet ? facet.id : ''} ${part} ${group}`;

/** @param rank which of all findings it is, in the order in which they are told */
export const entryKey = (list: string, rank: number): string => `${list} ${ranked(rank)}`;

export const bodyKey = (kind: ClaimKind, rank: number): string => `${kind} ${ranked(rank)}`;

/** The body that an entry stands for. */
export const bodyOfEntry = (key: string, [kind]: FindingEntry): string =>
  `${claimKinds[kind]} ${key.slice(key.lastIndexOf(' ') + 1)}`;

const ranked = (rank: number): string => String(rank).padStart(9, '0');

export function entryOf(finding: EditionFinding, moments: Moments): FindingEntry {
  const days = moments.flatMap(({ first, last }) => [first, last]);
  return [claimKinds.indexOf(finding.kind), finding.articleId, placesOfFinding(finding), days];
}

export const momentsOfEntry = ([, , , days]: FindingEntry): DayRange[] =>
  days.flatMap((first, at) => (at % 2 === 0 ? [{ first, last: days[at + 1] ?? first }] : []));
