import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { FindingAnswer } from '../../library/answers.ts';
import { isSetAside } from '../../library/findings.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { articleOrigin } from './article-origin.ts';
import { copyWords } from './copy-words.ts';
import { FigureLine } from './FigureLine.tsx';
import { FindingDecision } from './FindingDecision.tsx';
import { FindingParts } from './FindingParts.tsx';
import { findingsQuestion } from './findings-question.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { WashedPassage } from './WashedPassage.tsx';

interface Props extends FindingAnswer {
  readonly words: FindingsViewWords;
}

/** A finding in full: the claim in its passage, what is compared, all figures on one line, and how that came about. */
export function FindingView({ words, finding, article }: Props) {
  const { actions, formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const shown = useSlice(({ findings }) => findings);
  const filters = useSlice((scene) => scene.filters);
  const { t, say } = words;
  const list = useAnswer(findingsQuestion(shown, filters.window, 1))?.findings ?? [];
  const at = list.findIndex(({ id }) => id === finding.id);
  const next = list[(at + 1) % list.length];
  const { quote, verdict, computed, review, kind, stated } = finding;
  const reason = review?.reason ?? null;
  return (
    <section className="finding-panel" aria-labelledby="finding-heading">
      <PanelHeader
        words={words}
        title={<q lang={article.language}>{quote}</q>}
        verdict={verdict}
        {...(isSetAside(finding) && { verdictWords: t('set-aside') })}
        back={t('panel.all')}
        place={at === -1 ? null : t('panel.place', { at: at + 1, total: list.length })}
        next={
          at === -1 || next === undefined || next.id === finding.id
            ? null
            : () => actions.openFinding({ type: 'finding', id: next.id })
        }
      />
      <p className="finding-panel__bar">
        {computed === null ? t('reviewed.by-hand') : say(computed.result)}{' '}
        <InternalLink
          href={linkTo.finding(finding.id)}
          onFollow={() => actions.openAside('findings')}
        >
          {t('panel.whole')}
        </InternalLink>
      </p>
      <div className="finding-panel__text">
        <figure>
          <figcaption className="meta">
            {articleOrigin(article, formats, words)}{' '}
            <InternalLink
              href={linkTo.passage(article.id, finding)}
              onFollow={() => actions.openArticle(article.id, finding)}
            >
              {t('panel.read')}
            </InternalLink>
          </figcaption>
          <WashedPassage passage={finding.passage} claim={finding} article={article} />
        </figure>
        <div className="finding-panel__compared">
          <h3>{t(`kind.${kind}`)}</h3>
          <p>{computed === null ? t('reviewed.by-hand') : say(computed.result)}</p>
          {stated !== null && (
            <p>
              {t('panel.stated', {
                figure:
                  stated.lowKm === stated.highKm
                    ? formats.km(stated.lowKm)
                    : t('figure.span', {
                        low: formats.number(stated.lowKm),
                        high: formats.km(stated.highKm),
                      }),
              })}
            </p>
          )}
          <p className="meta">
            {[
              t(review === null ? 'reviewed.none' : `reviewed.${review.decision}`),
              ...copyWords(finding, words),
            ].join(', ')}
          </p>
        </div>
      </div>
      <FigureLine words={words} finding={finding} />
      <FindingParts
        words={words}
        finding={finding}
        editor={reason === null ? null : localised(reason, language)}
      />
      <FindingDecision key={finding.id} words={words} finding={finding} />
    </section>
  );
}
