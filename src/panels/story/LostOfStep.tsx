import type { StoryStep } from '../../core/edition/story.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { useWords } from '../shared/use-words.ts';

/** What a step was written from and the edition no longer has: the step is told all the same. */
export function LostOfStep({ step: { passages, lost = [] } }: { readonly step: StoryStep }) {
  const { t } = useWords(storyWords);
  const gone = passages.filter(({ isLost }) => isLost === true);
  if (gone.length + lost.length === 0) return null;
  return (
    <ul className="story__lost meta">
      {gone.map(({ articleId, start, text }) => (
        <li key={`${articleId} ${start}`}>{t('story.lost.passage', { words: text })}</li>
      ))}
      {lost.map(({ kind, id }) => (
        <li key={`${kind} ${id}`}>{t(`story.lost.${kind}`, { id })}</li>
      ))}
    </ul>
  );
}
