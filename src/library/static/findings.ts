import * as v from 'valibot';
import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';
import { answerFindings, type FindingList } from '../findings.ts';
import type { FindingPage, Question } from '../questions.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';

const wording = v.object({
  key: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
});

const computed = v.looseObject({
  figures: v.array(
    v.object({ low: v.number(), high: v.number(), source: v.string(), isCounted: v.boolean() }),
  ),
  method: wording,
  result: wording,
  sources: v.array(v.object({ title: v.string(), date: v.nullable(v.string()) })),
  error: v.nullable(wording),
  note: v.nullable(wording),
});

const schema = v.object({
  articles: v.array(v.looseObject({ id: v.string(), language: v.string() })),
  findings: v.array(
    v.object({
      id: v.string(),
      articleId: v.string(),
      start: v.number(),
      end: v.number(),
      quote: v.string(),
      kind: v.picklist(claimKinds),
      verdict: v.picklist(findingVerdicts),
      computed: v.nullable(computed),
      placeIds: v.array(v.string()),
      review: v.nullable(
        v.object({
          decision: v.picklist(['confirmed', 'corrected', 'set aside']),
          reason: v.nullable(v.record(v.string(), v.string())),
        }),
      ),
    }),
  ),
  moments: v.array(v.array(v.object({ first: v.string(), last: v.string() }))),
});

/** The part of a published edition's findings that a question asks for. */
export async function findingsIn(
  { findings: path }: HeadFile,
  files: EditionFiles,
  question: Extract<Question, { ask: 'findings' }>,
): Promise<FindingPage> {
  if (path === null) return answerFindings({ articles: [], findings: [], moments: [] }, question);
  // The schema tells a damaged file apart; the build vouches for the rest.
  const list = (await files.get(path, schema)) as unknown as FindingList;
  return answerFindings(list, question);
}
