import { useId, useRef, useState } from 'react';
import { localised } from '../../core/localised.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { answerTo } from '../../store/answers.ts';
import type { Scene } from '../../store/scene.ts';
import { openArticle } from '../../store/selectors/article.ts';
import { findingQuestion } from '../../store/selectors/open-finding.ts';
import { decidedClaim } from '../findings/decided-claim.ts';
import { selectedSpan } from '../reader/selected-span.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { alsoHeld, type InHand, inHand, stepOfView, viewOf } from './step-of-view.ts';
import { useStoryEdits } from './use-story-edits.ts';

/** Makes what is shown a step of the story, or adds what is in hand to one; and the way into the story. */
export function AddStep({ onClose }: { readonly onClose: () => void }) {
  const { actions, scene, t } = useWords(storyEditorWords);
  const { apply, fault } = useStoryEdits();
  const steps = useAnswer({ ask: 'story' }) ?? [];
  const language = useSlice((state) => state.language);
  const [asksForWords, setAsking] = useState(false);
  const into = useRef<HTMLSelectElement>(null);
  const intoId = useId();
  /** What is in hand goes into the step that `stepOf` makes of it; whoever rests a step on a finding holds it to be right. */
  const write = async (
    at: number,
    stepOf: (hand: InHand, findings: readonly string[]) => Operation,
  ) => {
    const hand = handOf(scene.getState());
    setAsking(hand === null);
    if (hand === null) return;
    const { finding } = hand;
    const claim = finding && decidedClaim(finding, { ...confirmed, verdict: finding.verdict });
    const operations: Operation[] = [stepOf(hand, claim === null ? [] : [claim.id])];
    if (claim !== null && finding?.review === null)
      operations.unshift({ verb: 'review claim', claim });
    if (!(await apply(operations))) return;
    actions.openStory(at);
    onClose();
  };
  const add = () =>
    write(steps.length, (hand, findings) => ({
      verb: 'write step',
      step: stepOfView({
        ...{ hand, findings, view: viewOf(scene.getState()), language },
        taken: new Set(steps.map(({ id }) => id)),
        quoted: (quote) => t('steps.quoted', { words: quote }),
      }),
    }));
  const addTo = async () => {
    const at = into.current?.selectedIndex ?? -1;
    const step = steps[at];
    if (step === undefined) return;
    await write(at, (hand, findings) => ({
      verb: 'write step',
      step: alsoHeld(step, hand, findings),
    }));
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
      {steps.length > 0 && (
        <p className="more-menu__into">
          <label htmlFor={intoId}>{t('steps.into')}</label>
          <select id={intoId} ref={into} defaultValue={steps.at(-1)?.id}>
            {steps.map(({ id, title }) => (
              <option key={id} value={id}>
                {localised(title, language)}
              </option>
            ))}
          </select>
          <button type="button" className="text-button" onClick={() => void addTo()}>
            {t('steps.add-to')}
          </button>
        </p>
      )}
      {(asksForWords || fault !== null) && (
        <p className="meta" role="alert">
          {fault ?? t('steps.add.words')}
        </p>
      )}
    </fieldset>
  );
}

const confirmed = { decision: 'confirmed', reason: null } as const;

/** What holds a step that is made now. */
function handOf(state: Scene): InHand | null {
  const { open } = state.findings;
  const finding = open?.type === 'finding' ? answerTo(state, findingQuestion(open.id)) : null;
  return inHand(openArticle(state), selectedSpan(), state, finding?.finding ?? null);
}
