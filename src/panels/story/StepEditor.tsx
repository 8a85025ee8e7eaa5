import { type FormEvent, useState } from 'react';
import type { StoryStep, WrittenStep } from '../../core/edition/story.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { languageName, languages } from '../../i18n/languages.ts';
import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { useWords } from '../shared/use-words.ts';
import { StepHolds } from './StepHolds.tsx';
import { StepPlace } from './StepPlace.tsx';
import './step-editor.css';
import { stillHeld, viewOf } from './step-of-view.ts';
import { useStoryEdits } from './use-story-edits.ts';

interface Props {
  readonly step: StoryStep;
  /** From 0, among how many. */
  readonly number: number;
  readonly count: number;
  readonly onMoved: (to: number) => void;
}

/** Writes a step of one's own edition, in each language; what is read above it is the preview. */
export function StepEditor({ step, number, count, onMoved }: Props) {
  const { scene, language: spoken, t } = useWords(storyEditorWords);
  const { apply, undo, fault } = useStoryEdits();
  const [note, setNote] = useState<'saved' | 'untitled' | null>(null);
  const held = stillHeld(step);
  const write = async (changed: Partial<WrittenStep>) => {
    const kept = await apply([{ verb: 'write step', step: { ...held, ...changed } }]);
    setNote(kept ? 'saved' : null);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const inEach = (field: 'title' | 'text') =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const words = String(given.get(`${field}-${language}`) ?? '').trim();
          return words === '' ? [] : [[language, words]];
        }),
      );
    const [title, text] = [inEach('title'), inEach('text')];
    if (Object.keys(title).length === 0 || Object.keys(text).length === 0) setNote('untitled');
    else void write({ title, text });
  };
  const change = async (operation: Operation, to: number) => {
    setNote(null);
    if (await apply([operation])) onMoved(to);
  };
  return (
    <details className="step-editor" open>
      <summary>{t('steps.heading')}</summary>
      <form key={`${step.id} ${JSON.stringify([step.title, step.text])}`} onSubmit={save}>
        {languages.map((language) => (
          <fieldset key={language} lang={language}>
            <legend>{languageName(language, spoken)}</legend>
            <label>
              {t('steps.title')}
              <input name={`title-${language}`} defaultValue={step.title[language] ?? ''} />
            </label>
            <label>
              {t('steps.text')}
              <textarea
                name={`text-${language}`}
                rows={3}
                defaultValue={step.text[language] ?? ''}
              />
            </label>
          </fieldset>
        ))}
        <p className="step-editor__ways">
          <button type="submit" className="text-button">
            {t('steps.save')}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => void write({ view: viewOf(scene.getState()) })}
          >
            {t('steps.view')}
          </button>
        </p>
      </form>
      <StepHolds held={held} onChange={(changed) => void write(changed)} />
      <StepPlace
        number={number}
        count={count}
        onMove={(to) => void change({ verb: 'move step', stepId: step.id, to }, to)}
        onRemove={() =>
          void change({ verb: 'remove step', stepId: step.id }, Math.max(0, number - 1))
        }
        onUndo={() => {
          setNote(null);
          void undo();
        }}
      />
      <p className="meta" role="status">
        {fault ?? (note === null ? '' : t(`steps.note.${note}`))}
      </p>
    </details>
  );
}
