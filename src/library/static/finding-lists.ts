import type { FindingPage } from '../answers.ts';
import {
  blockSize,
  type FindingBlock,
  type FindingFacet,
  type FindingPart,
  findingsOfBlock,
  type ListedFinding,
  listKey,
  verdictGroups,
  withinWindow,
} from '../finding-rows.ts';
import { verdictOrder } from '../findings.ts';
import type { Question } from '../questions.ts';

type Asked = Extract<Question, { ask: 'findings' }>;

/** The table of lists, as far as they are counted and cut. */
interface Lists {
  readonly find: (key: string) => Promise<number>;
  readonly at: (
    from: number,
    count: number,
  ) => Promise<readonly { readonly value: FindingBlock }[]>;
}

/** What is told of the findings that are asked for, and which of them stand on the page. */
interface Listing extends Pick<FindingPage, 'total' | 'verdicts' | 'copied'> {
  readonly page: readonly ListedFinding[];
}

/** The findings of one group of a list: those of one verdict, or those that were set aside. */
interface Section {
  readonly group: number;
  /** Where its blocks stand in the table. */
  readonly from: number;
  readonly blocks: number;
}

/**
 * Of one list, whenever what it tells happened, only the blocks are counted, and the page is cut from them. For more than one
 * thing at once, or a window of days, a list is looked through.
 */
export async function listingOf(lists: Lists, asked: Asked): Promise<Listing> {
  const [facet, other] = facetsOf(asked);
  // An article's copies stand among what it says: they are few, and put in order here.
  const isCut = facet.of !== 'article' && asked.window === null && kindAsked(asked, facet) === null;
  if (isCut) return cut(lists, facet, asked);
  const isOther = other === undefined ? () => true : await membershipOf(lists, other, asked);
  return lookedThrough(lists, facet, asked, isOther);
}

/** Whose lists the findings stand in, the shortest first; one of a kind is told by a list itself. */
function facetsOf({ kind, articleId, placeId = null }: Asked): [FindingFacet, ...FindingFacet[]] {
  const place: FindingFacet[] = placeId === null ? [] : [{ of: 'place', id: placeId }];
  if (articleId !== null) return [{ of: 'article', id: articleId }, ...place];
  const [first = kind === null ? { of: 'all' as const } : { of: 'kind' as const, id: kind }] =
    place;
  return [first];
}

/** The kind that a list has to be looked through for. */
const kindAsked = ({ kind }: Asked, facet: FindingFacet): Asked['kind'] =>
  facet.of === 'kind' ? null : kind;

async function cut(lists: Lists, facet: FindingFacet, asked: Asked): Promise<Listing> {
  const [first, copy] = await Promise.all([
    sizedSectionsOf(lists, facet, 'first', asked),
    sizedSectionsOf(lists, facet, 'copy', asked),
  ]);
  const page: Promise<ListedFinding[]>[] = [];
  let total = 0;
  for (const { section, size } of first) {
    const from = Math.max(0, asked.from - total);
    const to = Math.min(size, asked.from + asked.count - total);
    if (to > from) page.push(cutOf(lists, section, from, to));
    total += size;
  }
  return {
    total,
    verdicts: verdictsOf(first.map(({ section, size }) => [section.group, size])),
    copied: copy.reduce((sum, { size }) => sum + size, 0),
    page: (await Promise.all(page)).flat(),
  };
}

const sizedSectionsOf = async (
  lists: Lists,
  facet: FindingFacet,
  part: FindingPart,
  asked: Asked,
) => {
  const sections = await sectionsOf(lists, facet, part, asked);
  return Promise.all(
    sections.map(async (section) => ({ section, size: await sizeOf(lists, section) })),
  );
};

async function sizeOf(lists: Lists, { from, blocks }: Section): Promise<number> {
  const [last] = blocks === 0 ? [] : await lists.at(from + blocks - 1, 1);
  return last === undefined ? 0 : (blocks - 1) * blockSize + last.value.ranks.length;
}

/** Those from the one numbered `from` to before the one numbered `to`. */
async function cutOf(
  lists: Lists,
  section: Section,
  from: number,
  to: number,
): Promise<ListedFinding[]> {
  const first = Math.floor(from / blockSize);
  const blocks = await lists.at(section.from + first, Math.ceil(to / blockSize) - first);
  const before = first * blockSize;
  return blocks
    .flatMap(({ value }) => findingsOfBlock(value, withinWindow(null)))
    .slice(from - before, to - before);
}

async function lookedThrough(
  lists: Lists,
  facet: FindingFacet,
  asked: Asked,
  isOther: (rank: number) => boolean,
): Promise<Listing> {
  const kind = kindAsked(asked, facet);
  const isTold = withinWindow(asked.window);
  const foundIn = async (part: FindingPart) => {
    const sections = await sectionsOf(lists, facet, part, asked);
    return Promise.all(
      sections.map(async (section) => ({
        group: section.group,
        found: (await findingsOf(lists, section, isTold)).filter(
          (one) => (kind === null || one.kind === kind) && isOther(one.rank),
        ),
      })),
    );
  };
  const [first, copies] = await Promise.all([foundIn('first'), foundIn('copy')]);
  const isOfArticle = facet.of === 'article';
  const told = isOfArticle ? [...first, ...copies] : first;
  const chosen = told.flatMap(({ found }) => found).sort((a, b) => a.rank - b.rank);
  return {
    total: chosen.length,
    verdicts: verdictsOf(told.map(({ group, found }) => [group, found.length])),
    copied: isOfArticle ? 0 : copies.reduce((sum, { found }) => sum + found.length, 0),
    page: chosen.slice(asked.from, asked.from + asked.count),
  };
}

/** Which findings stand in a list as well. */
async function membershipOf(lists: Lists, facet: FindingFacet, asked: Asked) {
  const parts = await Promise.all(
    (['first', 'copy'] as const).map((part) => sectionsOf(lists, facet, part, asked)),
  );
  const found = await Promise.all(
    parts.flat().map((section) => findingsOf(lists, section, withinWindow(null))),
  );
  const ranks = new Set(found.flat().map(({ rank }) => rank));
  return (rank: number): boolean => ranks.has(rank);
}

async function findingsOf(
  lists: Lists,
  { from, blocks }: Section,
  isTold: (moments: string) => boolean,
): Promise<ListedFinding[]> {
  const rows = blocks === 0 ? [] : await lists.at(from, blocks);
  return rows.flatMap(({ value }) => findingsOfBlock(value, isTold));
}

/** The sections of a list that a question is about: that of one verdict, or all. */
async function sectionsOf(
  lists: Lists,
  facet: FindingFacet,
  part: FindingPart,
  { verdict = null }: Asked,
): Promise<Section[]> {
  const bounds = await Promise.all(
    Array.from({ length: verdictGroups + 1 }, (_, group) =>
      lists.find(listKey(facet, part, group)),
    ),
  );
  const sections = bounds.slice(1).map((end, group): Section => {
    const from = bounds[group] ?? 0;
    return { group, from, blocks: end - from };
  });
  return verdict === null
    ? sections
    : sections.filter(({ group }) => group === verdictOrder.indexOf(verdict));
}

function verdictsOf(sizes: readonly (readonly [group: number, size: number])[]) {
  const of = (verdict: (typeof verdictOrder)[number]): number =>
    sizes.reduce(
      (sum, [group, size]) => (group === verdictOrder.indexOf(verdict) ? sum + size : sum),
      0,
    );
  return {
    differs: of('differs'),
    'cannot-be-checked': of('cannot-be-checked'),
    consistent: of('consistent'),
  };
}
