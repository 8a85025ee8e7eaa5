import type { DayRange } from '../core/dates/edtf.ts';
import { type ClaimKind, claimKinds } from '../core/edition/claim-kind.ts';
import type { ArticleId, PlaceId } from '../core/edition/model.ts';
import { isWithin, type Moments } from '../core/edition/moments.ts';
import type { EditionFinding } from './edition-finding.ts';
import { isSetAside, verdictOrder } from './findings.ts';
import { momentsIn, momentsText } from './moment-rows.ts';

/**
 * How findings lie in a published edition: their bodies by kind, and by each thing that they may be asked for a list of
 * what stands where, in the order in which they are told. A list is cut into blocks, so that what stands far down it is
 * found by counting, and a block is columns of numbers, so that a whole list can be looked through.
 */

/** What a list is of: all findings, or those of one kind, place or article. */
export type FindingFacet =
  | { readonly of: 'all' }
  | { readonly of: 'kind'; readonly id: ClaimKind }
  | { readonly of: 'place'; readonly id: PlaceId }
  | { readonly of: 'article'; readonly id: ArticleId };

/** What is the first to say something, and what repeats it. */
export type FindingPart = 'first' | 'copy';

/** A finding as far as its lists tell it. */
export interface ListedFinding {
  /** Which of all findings it is, in the order in which they are told. */
  readonly rank: number;
  readonly kind: ClaimKind;
}

/** Every block of a list but its last holds so many findings. */
export const blockSize = 1000;

/** The next findings of a list, each by its place in every column. */
export interface FindingBlock {
  /** How far each rank is beyond the one before it; the first is itself. */
  readonly ranks: readonly number[];
  /** By their numbers in `claimKinds`. */
  readonly kinds: readonly number[];
  /** Which of `moments` is when what it tells happened. */
  readonly when: readonly number[];
  /** Each once, as `momentsText` writes them. */
  readonly moments: readonly string[];
}

/** What was set aside stands behind the verdicts. */
export const verdictGroups = verdictOrder.length + 1;

export const groupOf = (finding: EditionFinding): number =>
  isSetAside(finding) ? verdictOrder.length : verdictOrder.indexOf(finding.verdict);

/** Where a list begins, and within it a group; every key of a group begins so. */
export const listKey = (facet: FindingFacet, part: FindingPart, group: number): string =>
  `${facet.of} ${'id' in facet ? facet.id : ''} ${part} ${group}`;

/** @param block which it is of the list */
export const blockKey = (list: string, block: number): string => `${list} ${padded(block)}`;

export const bodyKey = ({ kind, rank }: ListedFinding): string => `${kind} ${padded(rank)}`;

const padded = (number: number): string => String(number).padStart(9, '0');

/** @param findings in the order of their ranks */
export function blockOf(
  findings: readonly (ListedFinding & { readonly moments: Moments })[],
): FindingBlock {
  const moments = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = moments.get(text) ?? moments.size;
    moments.set(text, known);
    return known;
  };
  return {
    ranks: findings.map(({ rank }, at) => rank - (findings[at - 1]?.rank ?? 0)),
    kinds: findings.map(({ kind }) => claimKinds.indexOf(kind)),
    when: findings.map((finding) => numberOf(momentsText(finding.moments))),
    moments: [...moments.keys()],
  };
}

/** Whether what the text of moments tells of reaches into a window of days: of the same text asked again and again. */
export function withinWindow(window: DayRange | null): (moments: string) => boolean {
  if (window === null) return () => true;
  const known = new Map<string, boolean>();
  return (text) => {
    const isKnown = known.get(text);
    if (isKnown !== undefined) return isKnown;
    const isIn = isWithin(window, momentsIn(text));
    known.set(text, isIn);
    return isIn;
  };
}

/** @param isTold which moments' findings of the block are meant, by the text of the moments */
export function findingsOfBlock(
  { ranks, kinds, when, moments }: FindingBlock,
  isTold: (moments: string) => boolean,
): ListedFinding[] {
  const isIn = moments.map(isTold);
  const listed: ListedFinding[] = [];
  let rank = 0;
  for (const [at, step] of ranks.entries()) {
    rank += step;
    const kind = claimKinds[kinds[at] ?? -1];
    if (kind !== undefined && isIn[when[at] ?? -1]) listed.push({ rank, kind });
  }
  return listed;
}
