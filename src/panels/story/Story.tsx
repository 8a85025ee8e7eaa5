import { useEffect, useEffectEvent, useRef } from 'react';
import { localised } from '../../core/localised.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { decodePermalink } from '../../store/permalink/permalink.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { LostOfStep } from './LostOfStep.tsx';
import { PrintedSteps } from './PrintedSteps.tsx';
import { StepAxis } from './StepAxis.tsx';
import { StepSources } from './StepSources.tsx';
import './story.css';

/** Only in an edition that can be changed. */
const StepEditor = lazyPart(async () => (await import('./StepEditor.tsx')).StepEditor);
const StoryBegin = lazyPart(async () => (await import('./StoryBegin.tsx')).StoryBegin);

/** A finger that went so far across, and not as far up or down, asks for another step. */
const swipe = 60;

/** The editors' story, a step at a time: the text here, what it speaks of on the map. */
export function Story() {
  const { actions, editing, scene, t } = useWords(storyWords);
  const language = useSlice((state) => state.language);
  const told = useAnswer({ ask: 'story' });
  // After a step was added or taken out, what was answered before is no longer the story.
  const count = useSlice(({ head }) => head.counts.steps ?? 0);
  const steps = told?.length === count ? told : null;
  const at = useSlice(({ screen }) => (screen.view === 'story' ? screen.step : 0));
  const applied = useRef<string | null>(null);
  const touched = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const number = Math.min(at, Math.max(0, (steps?.length ?? 1) - 1));
  const step = steps?.[number] ?? null;

  const go = (to: number): void => {
    const next = steps?.[to];
    if (next === undefined) return;
    applied.current = next.id;
    actions.openStep(to, decodePermalink(next.view, scene.getState().head).linked);
  };
  const show = useEffectEvent(() => go(number));
  const shownId = step?.id ?? null;
  // The step that a link names is shown when it has come; one that was gone to is shown already.
  useEffect(() => {
    if (shownId !== null && applied.current !== shownId) show();
  }, [shownId]);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isElsewhere =
      event.target instanceof Element &&
      event.target.closest('input, select, textarea, .map') !== null;
    if (isElsewhere || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') go(number + 1);
    else if (event.key === 'ArrowLeft') go(number - 1);
    else if (event.key === 'Escape') actions.openHome();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (steps === null) return null;
  if (step === null) {
    return (
      <>
        <ViewHeading className="view-title">{t('story.none')}</ViewHeading>
        {editing !== null && <StoryBegin />}
      </>
    );
  }
  const next = steps[number + 1];
  return (
    <section
      className="story"
      onPointerDown={({ pointerType, clientX, clientY }) => {
        touched.current = pointerType === 'mouse' ? null : { x: clientX, y: clientY };
      }}
      onPointerUp={({ clientX, clientY }) => {
        const from = touched.current;
        touched.current = null;
        if (from === null) return;
        const [across, down] = [clientX - from.x, clientY - from.y];
        if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) {
          go(number + (across < 0 ? 1 : -1));
        }
      }}
    >
      <p className="story__bar">
        <strong>{t('story.name')}</strong>{' '}
        <span className="meta">{t('story.place', { step: number + 1, count: steps.length })}</span>
        <button type="button" className="text-button" onClick={() => actions.openHome()}>
          {t('story.leave')}
        </button>
      </p>
      <ol className="story__progress" aria-hidden="true">
        {steps.map(({ id }, index) => (
          <li key={id} data-done={index <= number || undefined} />
        ))}
      </ol>
      <div aria-live="polite">
        <ViewHeading key={step.id} className="story__title">
          {localised(step.title, language)}
        </ViewHeading>
        <p className="story__text">{localised(step.text, language)}</p>
      </div>
      <LostOfStep step={step} />
      <StepSources step={step} />
      <StepAxis steps={steps} current={step} />
      <p className="story__steps">
        <button
          type="button"
          className="text-button"
          disabled={number === 0}
          onClick={() => go(number - 1)}
        >
          {t('story.previous')}
        </button>
        {next === undefined ? (
          <span className="meta">{t('story.end')}</span>
        ) : (
          <button type="button" className="story__next" onClick={() => go(number + 1)}>
            {t('story.next', { title: localised(next.title, language) })}
          </button>
        )}
      </p>
      {editing !== null && (
        <StepEditor
          key={step.id}
          step={step}
          number={number}
          count={steps.length}
          onMoved={(to) => actions.openStory(to)}
        />
      )}
      <PrintedSteps steps={steps.filter((one) => one !== step)} />
    </section>
  );
}
