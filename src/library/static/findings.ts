import * as v from 'valibot';
import type { FindingAnswer, FindingPage } from '../answers.ts';
import type { EditionFinding } from '../edition-finding.ts';
import { bodyKey } from '../finding-rows.ts';
import { nothingFound } from '../nothing.ts';
import type { Question } from '../questions.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { FindingRoots, HeadFile } from '../tables/head-file.ts';
import { Table } from '../tables/table.ts';
import { listingOf } from './finding-lists.ts';
import { blockSchema, bodySchema, choicesSchema } from './finding-schemas.ts';
import { summaryIn } from './tables.ts';

type Asked = Extract<Question, { ask: 'findings' }>;

/** The part of a published edition's findings that a question asks for. */
export async function findingsIn(
  { findings: roots }: HeadFile,
  files: EditionFiles,
  question: Asked,
): Promise<FindingPage> {
  if (roots === null) return nothingFound;
  const tables = openFindings(roots, files);
  const [choices, lists] = await Promise.all([
    files.get(roots.choices, choicesSchema),
    listingOf(tables.lists, question),
  ]);
  const bodies = await Promise.all(lists.page.map((listed) => tables.bodies.get(bodyKey(listed))));
  const rows = bodies.flatMap((row) => row ?? []);
  const listed = new Map(
    rows.map((row) => [row.value.articleId, summaryIn(row, row.value.articleId)]),
  );
  // The schemas tell a damaged file apart; the build vouches for the rest.
  return {
    ...(choices as unknown as Pick<FindingPage, 'kinds' | 'articles' | 'places'>),
    ...{
      total: lists.total,
      verdicts: lists.verdicts,
      copied: lists.copied,
      listed: [...listed.values()],
    },
    findings: rows.map(({ value }) => value as unknown as EditionFinding),
  };
}

export async function findingIn(
  { findings: roots }: HeadFile,
  files: EditionFiles,
  id: string,
): Promise<FindingAnswer | null> {
  if (roots === null) return null;
  const { ids, bodies } = openFindings(roots, files);
  const known = await ids.get(id);
  const row = known && (await bodies.get(known.value));
  if (row === null) return null;
  const finding = row.value as unknown as EditionFinding;
  return { finding, article: summaryIn(row, finding.articleId) };
}

function openFindings({ bodies, lists, ids }: FindingRoots, files: EditionFiles) {
  return {
    bodies: new Table(files, 'findings', bodies, bodySchema),
    lists: new Table(files, 'finding-lists', lists, blockSchema),
    ids: new Table(files, 'finding-ids', ids, v.string()),
  } as const;
}
