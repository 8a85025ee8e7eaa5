import * as v from 'valibot';
import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';
import { answerFinding, answerFindings, type FindingList } from '../findings.ts';
import type { FindingAnswer, FindingPage, Question } from '../questions.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';

const wording = v.object({
  key: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
});

const point = v.tuple([v.number(), v.number()]);

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
  places: v.array(v.looseObject({ id: v.string() })),
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
      onMap: v.nullable(
        v.object({
          units: v.array(v.string()),
          borders: v.array(v.tuple([v.string(), v.string()])),
          lines: v.array(v.tuple([point, point])),
          points: v.array(v.looseObject({ point, name: v.record(v.string(), v.string()) })),
          label: v.nullable(
            v.object({ lowKm: v.number(), highKm: v.number(), about: v.boolean() }),
          ),
        }),
      ),
      passage: v.object({ start: v.number(), end: v.number(), text: v.string() }),
      stated: v.nullable(v.object({ lowKm: v.number(), highKm: v.number() })),
      placeIds: v.array(v.string()),
      review: v.nullable(
        v.object({
          decision: v.picklist(['confirmed', 'corrected', 'set aside']),
          reason: v.nullable(v.record(v.string(), v.string())),
        }),
      ),
      copyOf: v.nullable(v.string()),
      copiedIn: v.array(v.string()),
    }),
  ),
  moments: v.array(v.array(v.object({ first: v.string(), last: v.string() }))),
});

const noFindings: FindingList = { articles: [], places: [], findings: [], moments: [] };

/** The part of a published edition's findings that a question asks for. */
export async function findingsIn(
  head: HeadFile,
  files: EditionFiles,
  question: Extract<Question, { ask: 'findings' }>,
): Promise<FindingPage> {
  return answerFindings(await listIn(head, files), question);
}

export async function findingIn(
  head: HeadFile,
  files: EditionFiles,
  id: string,
): Promise<FindingAnswer | null> {
  return answerFinding(await listIn(head, files), id);
}

async function listIn({ findings: path }: HeadFile, files: EditionFiles): Promise<FindingList> {
  if (path === null) return noFindings;
  // The schema tells a damaged file apart; the build vouches for the rest.
  return (await files.get(path, schema)) as unknown as FindingList;
}
