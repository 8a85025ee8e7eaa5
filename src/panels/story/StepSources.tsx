import { use } from 'react';
import type { StoryStep } from '../../core/edition/story.ts';
import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { VerdictSign } from '../findings/VerdictSign.tsx';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** What holds a step's sentences: the articles' words, and what the geography says. */
export function StepSources({ step }: { readonly step: StoryStep }) {
  const { actions, t } = useWords(storyWords);
  const words = use(loadFindingsViewWords(useSlice(({ language }) => language)));
  const asked = { ask: 'findings', kind: null, articleId: null, window: null } as const;
  const page = useAnswer(
    step.findings.length === 0 ? null : { ...asked, from: 0, count: pageSizes.findings },
  );
  const findings = (page?.findings ?? []).filter(({ id }) => step.findings.includes(id));
  return (
    <>
      {findings.length > 0 && (
        <ul className="story__findings">
          {findings.map(({ id, articleId, start, end, quote, verdict, computed }) => (
            <li key={id}>
              <VerdictSign verdict={verdict} />
              <span>
                <strong>{words.t(`verdict.${verdict}`)}</strong>{' '}
                {computed !== null && words.say(computed.result)}{' '}
                <InternalLink
                  href={linkTo.passage(articleId, { start, end })}
                  onFollow={() => actions.openArticle(articleId, { start, end })}
                >
                  <q>{quote}</q>
                </InternalLink>
              </span>
            </li>
          ))}
        </ul>
      )}
      {step.passages.length > 0 && (
        <details className="story__passages">
          <summary>{t('story.passages', { count: step.passages.length })}</summary>
          <ul>
            {step.passages.map(({ articleId, start, end, text }) => (
              <li key={`${articleId} ${start}`}>
                <InternalLink
                  href={linkTo.passage(articleId, { start, end })}
                  onFollow={() => actions.openArticle(articleId, { start, end })}
                >
                  <q>{text}</q>
                </InternalLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
