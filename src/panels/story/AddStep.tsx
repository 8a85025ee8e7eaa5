import { useState } from 'react';
import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { openArticle } from '../../store/selectors/article.ts';
import { selectedSpan } from '../reader/selected-span.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { stepOfView, viewOf, wordsInHand } from './step-of-view.ts';
import { useStoryEdits } from './use-story-edits.ts';

/** Makes what is shown a step of the story, held by the words in hand; and the way into the story. */
export function AddStep({ onClose }: { readonly onClose: () => void }) {
  const { actions, scene, t } = useWords(storyEditorWords);
  const { apply, fault } = useStoryEdits();
  const steps = useAnswer({ ask: 'story' }) ?? [];
  const language = useSlice((state) => state.language);
  const [asksForWords, setAsking] = useState(false);
  const add = async () => {
    const state = scene.getState();
    const open = openArticle(state);
    const words = wordsInHand(open, selectedSpan(), state);
    setAsking(words === null);
    if (open === null || words === null) return;
    const step = stepOfView({
      ...{ article: open.article, words, view: viewOf(state), language },
      taken: new Set(steps.map(({ id }) => id)),
      quoted: (quote) => t('steps.quoted', { words: quote }),
    });
    if (!(await apply([{ verb: 'write step', step }]))) return;
    actions.openStory(steps.length);
    onClose();
  };
  return (
    <fieldset>
      <legend>{t('steps.name')}</legend>
      <button type="button" className="text-button" onClick={() => void add()}>
        {t('steps.add')}
      </button>
      {steps.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            actions.openStory();
            onClose();
          }}
        >
          {t('steps.read', { count: steps.length })}
        </button>
      )}
      {(asksForWords || fault !== null) && (
        <p className="meta" role="alert">
          {fault ?? t('steps.add.words')}
        </p>
      )}
    </fieldset>
  );
}
