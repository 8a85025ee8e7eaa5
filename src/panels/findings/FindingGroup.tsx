import { useId } from 'react';
import type { FindingVerdict } from '../../core/edition/claim-kind.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { ArticleSummary } from '../../library/answers.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { FindingRow } from './FindingRow.tsx';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly title: string;
  /** Null for those set aside, whose verdicts differ. */
  readonly verdict: FindingVerdict | null;
  readonly count: number;
  readonly findings: readonly EditionFinding[];
  readonly articles: readonly ArticleSummary[];
}

/** The findings of one verdict. */
export function FindingGroup({ words, title, verdict, count, findings, articles }: Props) {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className="finding-group" aria-labelledby={id}>
      <h2 id={id} data-verdict={verdict ?? undefined}>
        {verdict !== null && <VerdictSign verdict={verdict} />}
        {title} <span className="finding-group__count">{count}</span>
      </h2>
      <ul>
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            words={words}
            finding={finding}
            article={articles.find(({ id }) => id === finding.articleId) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
