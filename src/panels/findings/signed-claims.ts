import type { ArticleId } from '../../core/edition/model.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { isSetAside } from '../../library/findings.ts';
import type { SignedClaim } from './merge-signs.ts';

/** What has a sign in an article's margin: its findings, but for those set aside, and where it parts from other accounts of an event. */
export function signedClaims(
  articleId: ArticleId,
  findings: readonly EditionFinding[],
  events: readonly EditionEvent[],
): readonly SignedClaim[] {
  const stated = findings
    .filter((finding) => finding.articleId === articleId && !isSetAside(finding))
    .map(
      ({ id, start, end, quote, verdict }): SignedClaim => ({
        ...{ start, end, quote, verdict },
        opens: { type: 'finding', id },
      }),
    );
  const parting = events.flatMap(({ id, questions }) =>
    questions
      .flatMap(({ differs, answers }) => (differs ? answers : []))
      .filter((answer) => answer.articleId === articleId)
      .map(
        ({ start, end, text }): SignedClaim => ({
          ...{ start, end, quote: text, verdict: 'differs' },
          opens: { type: 'event', id },
        }),
      ),
  );
  return [...stated, ...parting].sort((a, b) => a.start - b.start);
}
