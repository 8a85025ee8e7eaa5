import type { StoryStep } from '../../core/edition/story.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useWords } from '../shared/use-words.ts';
import { StepFinding } from './StepFinding.tsx';

/** What holds a step's sentences: the articles' words, and what the geography says. */
export function StepSources({ step }: { readonly step: StoryStep }) {
  const { actions, t } = useWords(storyWords);
  return (
    <>
      {step.findings.length > 0 && (
        <ul className="story__findings">
          {step.findings.map((id) => (
            <StepFinding key={id} id={id} />
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
