import { claimKinds } from '../../core/edition/claim-kind.ts';
import { isWithin } from '../../core/edition/moments.ts';
import {
  type FindingEntry,
  type FindingFacet,
  type FindingPart,
  listKey,
  momentsOfEntry,
  verdictGroups,
} from '../finding-rows.ts';
import { verdictOrder } from '../findings.ts';
import type { FindingPage, Question } from '../questions.ts';
import type { TableRow } from '../tables/table.ts';

type Asked = Extract<Question, { ask: 'findings' }>;
type Entry = Pick<TableRow<FindingEntry>, 'key' | 'value'>;

/** A table of lists, as far as they are counted and cut. */
interface Lists {
  readonly find: (key: string) => Promise<number>;
  readonly at: (from: number, count: number) => Promise<readonly Entry[]>;
}

/** What is told of the findings that are asked for, and which of them stand on the page. */
interface Listing extends Pick<FindingPage, 'total' | 'verdicts' | 'copied'> {
  readonly page: readonly Entry[];
}

/**
 * Of one list, whenever what it tells happened, only the keys are counted, and the page is cut from it. For more than one
 * thing at once, or a window of days, the shortest list is looked through.
 */
export async function listingOf(lists: Lists, asked: Asked): Promise<Listing> {
  const facets = facetsOf(asked);
  const [only] = facets;
  // An article's copies stand among what it says: they are few, and put in order here.
  const isCut = facets.length === 1 && asked.articleId === null && asked.window === null;
  return only !== undefined && isCut
    ? cut(lists, only, asked)
    : lookedThrough(lists, facets, asked);
}

function facetsOf({ kind, articleId, placeId = null }: Asked): FindingFacet[] {
  const facets: FindingFacet[] = [
    ...(articleId === null ? [] : [{ of: 'article' as const, id: articleId }]),
    ...(placeId === null ? [] : [{ of: 'place' as const, id: placeId }]),
    ...(kind === null ? [] : [{ of: 'kind' as const, id: kind }]),
  ];
  return facets.length === 0 ? [{ of: 'all' }] : facets;
}

/** The groups that a question is about: those of one verdict, or all. */
function groupsAsked({ verdict = null }: Asked): readonly number[] {
  return verdict === null
    ? Array.from({ length: verdictGroups }, (_, group) => group)
    : [verdictOrder.indexOf(verdict)];
}

async function cut(lists: Lists, facet: FindingFacet, asked: Asked): Promise<Listing> {
  const groups = groupsAsked(asked);
  const [first, copy] = await Promise.all([
    boundsOf(lists, facet, 'first'),
    boundsOf(lists, facet, 'copy'),
  ]);
  const counts = groups.map((group) => [group, sizeOf(first, group)] as const);
  const total = counts.reduce((sum, [, size]) => sum + size, 0);
  const start = first[groups[0] ?? 0] ?? 0;
  const count = Math.max(0, Math.min(asked.count, total - asked.from));
  return {
    ...{ total, verdicts: verdictsOf(counts) },
    copied: groups.reduce((sum, group) => sum + sizeOf(copy, group), 0),
    page: count === 0 ? [] : await lists.at(start + asked.from, count),
  };
}

/** Where each group of a list begins, and where the last ends. */
const boundsOf = (lists: Lists, facet: FindingFacet, part: FindingPart): Promise<number[]> =>
  Promise.all(
    Array.from({ length: verdictGroups + 1 }, (_, group) =>
      lists.find(listKey(facet, part, group)),
    ),
  );

const sizeOf = (bounds: readonly number[], group: number): number =>
  (bounds[group + 1] ?? 0) - (bounds[group] ?? 0);

async function lookedThrough(
  lists: Lists,
  facets: readonly FindingFacet[],
  asked: Asked,
): Promise<Listing> {
  const shortest = await shortestOf(lists, facets);
  const groups = groupsAsked(asked);
  const isAsked = ({ key, value }: Entry): boolean =>
    groups.includes(groupIn(key)) &&
    isWithin(asked.window, momentsOfEntry(value)) &&
    facets.every((facet) => isOf(value, facet));
  const [first, copies] = await Promise.all(
    [shortest.first, shortest.copy].map(async ([from = 0, to = 0]) =>
      to > from ? (await lists.at(from, to - from)).filter(isAsked) : [],
    ),
  );
  const own = first ?? [];
  const repeated = copies ?? [];
  const isOfArticle = asked.articleId !== null;
  const chosen = isOfArticle ? [...own, ...repeated].sort(inOrder) : own;
  const counts = groups.map(
    (group) => [group, chosen.filter(({ key }) => groupIn(key) === group).length] as const,
  );
  return {
    ...{ total: chosen.length, verdicts: verdictsOf(counts) },
    copied: isOfArticle ? 0 : repeated.length,
    page: chosen.slice(asked.from, asked.from + asked.count),
  };
}

interface Range {
  readonly first: readonly number[];
  readonly copy: readonly number[];
}

async function shortestOf(lists: Lists, facets: readonly FindingFacet[]): Promise<Range> {
  const ranges = await Promise.all(
    facets.map(async (facet): Promise<Range> => {
      const range = (part: FindingPart) =>
        Promise.all([
          lists.find(listKey(facet, part, 0)),
          lists.find(listKey(facet, part, verdictGroups)),
        ]);
      const [first, copy] = await Promise.all([range('first'), range('copy')]);
      return { first, copy };
    }),
  );
  const rowsOf = ({ first, copy }: Range): number => lengthOf(first) + lengthOf(copy);
  const [shortest] = ranges.sort((a, b) => rowsOf(a) - rowsOf(b));
  return shortest ?? { first: [], copy: [] };
}

const lengthOf = ([from = 0, to = 0]: readonly number[]): number => to - from;

function isOf([kind, articleId, placeIds]: FindingEntry, facet: FindingFacet): boolean {
  switch (facet.of) {
    case 'all':
      return true;
    case 'kind':
      return claimKinds[kind] === facet.id;
    case 'article':
      return articleId === facet.id;
    case 'place':
      return placeIds.includes(facet.id);
  }
}

/** A key ends with its group and its rank. */
const tailOf = (key: string): string => key.split(' ').slice(-2).join(' ');

const groupIn = (key: string): number => Number(tailOf(key).split(' ')[0]);

const inOrder = (a: Entry, b: Entry): number => (tailOf(a.key) < tailOf(b.key) ? -1 : 1);

function verdictsOf(counts: readonly (readonly [number, number])[]): FindingPage['verdicts'] {
  const of = (verdict: (typeof verdictOrder)[number]): number =>
    counts.find(([group]) => group === verdictOrder.indexOf(verdict))?.[1] ?? 0;
  return {
    differs: of('differs'),
    'cannot-be-checked': of('cannot-be-checked'),
    consistent: of('consistent'),
  };
}
