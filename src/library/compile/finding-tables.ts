import { type EditionFinding, placesOfFinding } from '../edition-finding.ts';
import {
  bodyKey,
  entryKey,
  entryOf,
  type FindingFacet,
  groupOf,
  listKey,
} from '../finding-rows.ts';
import { choicesOf, type FindingList } from '../findings.ts';
import { contentHash } from '../tables/content-hash.ts';
import type { FindingRoots } from '../tables/head-file.ts';
import { type Line, lineOf } from '../tables/line.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';

/** Writes an edition's findings: their bodies, the lists of them, where each stands by its id, and what they may be asked for. */
export async function writeFindings(list: FindingList, emit: Emit): Promise<FindingRoots> {
  const summaries = new Map(list.articles.map((one) => [one.id, JSON.stringify(one)]));
  const ranks = list.findings.map((finding, rank) => ({ finding, rank }));
  const bodies = ranks.map(({ finding, rank }) => {
    const summary = summaries.get(finding.articleId);
    const shared = new Map(
      summary === undefined ? [] : [[`article ${finding.articleId}`, summary]],
    );
    return lineOf(bodyKey(finding.kind, rank), finding, shared);
  });
  const lists = ranks.flatMap(({ finding, rank }) => {
    const entry = entryOf(finding, list.moments[rank] ?? []);
    const part = finding.copyOf === null ? 'first' : 'copy';
    return facetsOf(finding).map((facet) =>
      lineOf(entryKey(listKey(facet, part, groupOf(finding)), rank), entry),
    );
  });
  const ids = ranks.map(({ finding, rank }) => lineOf(finding.id, bodyKey(finding.kind, rank)));
  const choices = JSON.stringify(choicesOf(list));
  const path = `finding-choices-${contentHash(choices)}.json`;
  await emit({ path, text: choices });
  return {
    bodies: await written('findings', bodies, emit),
    lists: await written('finding-lists', lists, emit),
    ids: await written('finding-ids', ids, emit),
    choices: path,
  };
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

async function written(name: string, lines: readonly Line[], emit: Emit) {
  const writer = new TableWriter(name, emit);
  // Lines sort as their keys do.
  for (const line of [...lines].sort((a, b) => (a < b ? -1 : 1))) await writer.add(line);
  return writer.finish();
}
