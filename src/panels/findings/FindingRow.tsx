import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/findings.ts';
import type { ArticleSummary } from '../../library/questions.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
  readonly article: ArticleSummary | null;
}

/** The article's words, which lead to their sentence; what the geography says of them; how that was found. */
export function FindingRow({ words, finding, article }: Props) {
  const { actions, formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const { articleId, start, end, quote, verdict, computed, review } = finding;
  const { t, say } = words;
  const publisher = article?.publisher ?? article?.signature;
  const origin = [publisher, article?.date && formats.date(article.date.edtf)].filter(Boolean);
  const isAside = review?.decision === 'set aside';
  return (
    <li className="finding-row">
      <VerdictSign verdict={verdict} />
      <div>
        <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
        <p className="finding-row__words" lang={article?.language}>
          <q>
            <InternalLink
              href={linkTo.passage(articleId, { start, end })}
              onFollow={() => actions.openArticle(articleId, { start, end })}
            >
              {quote}
            </InternalLink>
          </q>
        </p>
        <p className="finding-row__result">
          <span>{computed === null ? t('reviewed.by-hand') : say(computed.result)}</span>
          <span className="meta">
            {[...origin, ...(review === null ? [t('reviewed.none')] : [])].join(', ')}
          </span>
        </p>
        {isAside && review.reason !== null && (
          <p className="finding-row__result">{localised(review.reason, language)}</p>
        )}
        <FindingDetails words={words} finding={finding} />
      </div>
    </li>
  );
}
