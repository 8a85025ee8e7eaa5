import type { StoryStep } from '../../core/edition/story.ts';
import { localised } from '../../core/localised.ts';
import { useSlice } from '../shared/portee.ts';

/** On paper the story is whole: the steps that the screen does not show, with the words that hold them. */
export function PrintedSteps({ steps }: { readonly steps: readonly StoryStep[] }) {
  const language = useSlice((state) => state.language);
  return (
    <div className="story__printed">
      {steps.map((step) => (
        <section key={step.id}>
          <h2 className="story__title">{localised(step.title, language)}</h2>
          <p className="story__text">{localised(step.text, language)}</p>
          {step.passages.map(({ articleId, start, text }) => (
            <p key={`${articleId} ${start}`}>
              <q>{text}</q>
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
