import { groupBy } from '../../core/group-by.ts';
import { type EditionFinding, placesOfFinding } from '../edition-finding.ts';
import {
  blockKey,
  blockOf,
  blockSize,
  bodyKey,
  type FindingFacet,
  groupOf,
  listKey,
} from '../finding-rows.ts';
import { choicesOf, type FindingList } from '../findings.ts';
import { contentHash } from '../tables/content-hash.ts';
import type { FindingRoots } from '../tables/head-file.ts';
import { type Line, lineOf } from '../tables/line.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';

/** Blocks of lists are looked through, many at once. */
const listLeaf = 72_000;

/** Writes an edition's findings: their bodies, the lists of them, where each stands by its id, and what they may be asked for. */
export async function writeFindings(list: FindingList, emit: Emit): Promise<FindingRoots> {
  const summaries = new Map(list.articles.map((one) => [one.id, JSON.stringify(one)]));
  const bodies = list.findings.map((finding, rank) => {
    const summary = summaries.get(finding.articleId);
    const shared = new Map(
      summary === undefined ? [] : [[`article ${finding.articleId}`, summary]],
    );
    return lineOf(bodyKey({ ...finding, rank }), finding, shared);
  });
  const ids = list.findings.map((finding, rank) =>
    lineOf(finding.id, bodyKey({ ...finding, rank })),
  );
  const choices = JSON.stringify(choicesOf(list));
  const path = `finding-choices-${contentHash(choices)}.json`;
  await emit({ path, text: choices });
  return {
    bodies: await written(new TableWriter('findings', emit), bodies),
    lists: await written(
      new TableWriter('finding-lists', emit, { leafSize: listLeaf }),
      blocksOf(list),
    ),
    ids: await written(new TableWriter('finding-ids', emit), ids),
    choices: path,
  };
}

/** Every list of the findings, in blocks. */
function blocksOf({ findings, moments }: FindingList): Line[] {
  const entries = findings.flatMap((finding, rank) => {
    const part = finding.copyOf === null ? 'first' : 'copy';
    const entry = { rank, kind: finding.kind, moments: moments[rank] ?? [] };
    return facetsOf(finding).map((facet) => ({
      list: listKey(facet, part, groupOf(finding)),
      entry,
    }));
  });
  const lines: Line[] = [];
  for (const [list, listed] of groupBy(entries, (one) => one.list)) {
    for (let from = 0; from < listed.length; from += blockSize) {
      const block = listed.slice(from, from + blockSize).map(({ entry }) => entry);
      lines.push(lineOf(blockKey(list, from / blockSize), blockOf(block)));
    }
  }
  return lines;
}

function facetsOf(finding: EditionFinding): FindingFacet[] {
  const { kind, articleId } = finding;
  const places = [...new Set(placesOfFinding(finding))];
  return [
    { of: 'all' },
    { of: 'kind', id: kind },
    { of: 'article', id: articleId },
    ...places.map((id) => ({ of: 'place' as const, id })),
  ];
}

async function written(writer: TableWriter, lines: readonly Line[]) {
  // Lines sort as their keys do.
  for (const line of [...lines].sort((a, b) => (a < b ? -1 : 1))) await writer.add(line);
  return writer.finish();
}
