import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { ArticleSummary } from '../../library/answers.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { isSetAside } from '../../library/findings.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { articleOrigin } from './article-origin.ts';
import { copyWords } from './copy-words.ts';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
  readonly article: ArticleSummary | null;
}

/** The article's words, which open the finding, and what the geography says of them. */
export function FindingRow({ words, finding, article }: Props) {
  const { actions, formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const isOpen = useSlice(({ findings: { open } }) => open?.id === finding.id);
  const { id, quote, verdict, computed, review } = finding;
  const { t, say } = words;
  const origin = article === null ? [] : [articleOrigin(article, formats, words)];
  const repeated = copyWords(finding, words);
  return (
    <li className="finding-row" data-open={isOpen || undefined}>
      <VerdictSign verdict={verdict} />
      <div>
        <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
        <p className="finding-row__words">
          <q lang={article?.language}>
            <InternalLink
              href={linkTo.finding(id)}
              aria-current={isOpen || undefined}
              onFollow={() => actions.openFinding({ type: 'finding', id })}
            >
              {quote}
            </InternalLink>
          </q>
        </p>
        <p className="finding-row__result">
          <span>{computed === null ? t('reviewed.by-hand') : say(computed.result)}</span>
          <span className="meta">
            {[...origin, ...repeated, ...(review === null ? [t('reviewed.none')] : [])].join(', ')}
          </span>
        </p>
        {isSetAside(finding) && review?.reason && (
          <p className="finding-row__result">{localised(review.reason, language)}</p>
        )}
      </div>
    </li>
  );
}
