import type { Edition } from '../core/edition/model.ts';
import { type CopiedPassage, copiesAmong } from '../core/events/copied-passages.ts';
import { groupBy } from '../core/group-by.ts';
import { overlaps } from '../core/text/offset.ts';
import type { EditionFinding } from './edition-finding.ts';

/**
 * Ties each finding in a passage that an earlier article has to the same finding there, so that a claim that five articles
 * copy is told once. Where the copy states something else, it is a finding of its own.
 */
export function tieCopies(
  findings: readonly EditionFinding[],
  copies: readonly CopiedPassage[],
): readonly EditionFinding[] {
  if (copies.length === 0) return findings;
  const byArticle = groupBy(findings, ({ articleId }) => articleId);
  const copiedBy = groupBy(copies, ({ articleId }) => articleId);
  const originals = new Map(
    findings.flatMap((finding) => {
      const original = originalOf(finding);
      return original === undefined ? [] : [[finding, original] as const];
    }),
  );
  const repeated = groupBy(originals, ([, original]) => original);
  return findings.map((finding) => ({
    ...finding,
    copyOf: originals.get(finding)?.articleId ?? null,
    copiedIn: [...new Set(repeated.get(finding)?.map(([{ articleId }]) => articleId))],
  }));

  function originalOf(finding: EditionFinding): EditionFinding | undefined {
    const of = copiedBy.get(finding.articleId)?.find((copy) => overlaps(copy, finding))?.of;
    if (of === undefined) return undefined;
    return byArticle
      .get(of.articleId)
      ?.find(
        (one) => one.kind === finding.kind && overlaps(one, of) && one.quote === finding.quote,
      );
  }
}

/** What is copied among the articles that findings are of or that tell of events: what else they repeat is told nowhere. */
export function copiesTold(
  { articles, events }: Pick<Edition, 'articles' | 'events'>,
  findings: readonly EditionFinding[],
): readonly CopiedPassage[] {
  const told = new Set([
    ...findings.map(({ articleId }) => articleId),
    ...events.flatMap(({ passages }) => passages.map(({ articleId }) => articleId)),
  ]);
  return copiesAmong(articles.filter(({ id }) => told.has(id)));
}
