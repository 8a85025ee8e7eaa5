import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { useWords } from '../shared/use-words.ts';

/** How the story of one's own edition begins. */
export function StoryBegin() {
  const { t } = useWords(storyEditorWords);
  return <p>{t('steps.begin')}</p>;
}
