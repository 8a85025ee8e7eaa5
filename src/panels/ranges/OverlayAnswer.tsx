import { type ReactNode, useEffect, useMemo } from 'react';
import type { System } from '../../core/edition/model.ts';
import { noGroundWeapon } from '../../core/edition/struck.ts';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { onRetry, retryLost } from '../../i18n/until-retried.ts';
import { type Asked, answerTo, askedOf, type ReachQuestion } from '../../store/answers.ts';
import { alternativeQuestion, reachQuestion } from '../../store/reach/reach-question.ts';
import { placesInSight, targetRows } from '../../store/reach/target-rows.ts';
import type { Overlay } from '../../store/state.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ReachSummary } from './ReachSummary.tsx';
import { type TableWords, TargetTable } from './TargetTable.tsx';

interface Props {
  readonly overlay: Overlay;
  /** Null for a radius of the reader's. */
  readonly system: System | null;
  /** Not where one table tells of it beside others. */
  readonly hasTable: boolean;
  /** What the answer rests on: it stands between the words and the table. */
  readonly children: ReactNode;
}

/** What a drawn range reaches, in words and in a table, as far as it has been computed. */
export function OverlayAnswer({ overlay, system, hasTable, children }: Props) {
  const places = useSlice((scene) => scene.places);
  const language = useSlice((scene) => scene.language);
  const query = useSlice((scene) => reachQuestion(scene, overlay));
  const asked = useSlice((scene) => askedOf(scene, query));
  const alternative = useSlice((scene) => alternativeQuestion(scene, overlay));
  const otherAnswer = useSlice((scene) => answerTo(scene, alternative?.question ?? null));
  const answer = asked?.status === 'answered' ? asked.answer : null;
  const rows = useMemo(
    () =>
      query === null ? [] : targetRows(places, answer ?? placesInSight(places, query), language),
    [places, query, answer, language],
  );
  if (query === null) return children;
  return (
    <>
      {answer === null ? (
        <Progress question={query} asked={asked} />
      ) : (
        <ReachSummary
          overlay={overlay}
          system={system}
          query={query}
          answer={answer}
          otherwise={
            alternative && otherAnswer && { label: alternative.label, answer: otherAnswer }
          }
        />
      )}
      {children}
      {hasTable && rows.length > 0 && (
        <TargetTable query={query} rows={rows} words={tableWords(system)} />
      )}
    </>
  );
}

/** A radius has no weapon, and a weapon against aircraft no target on the ground. */
function tableWords(system: System | null): TableWords {
  if (system === null) return { caption: 'radius.caption', outside: 'radius.outside' };
  const strikes = noGroundWeapon(system) === null;
  return {
    caption: strikes ? 'targets.caption' : 'targets.captionNotStruck',
    outside: 'targets.outside',
  };
}

interface ProgressProps {
  readonly question: ReachQuestion;
  readonly asked: Asked<ReachAnswer> | null;
}

function Progress({ question, asked }: ProgressProps) {
  const { ask, t } = useWords(rangesWords);
  // The drawn ranges are asked for as they change; where what asks did not come, it comes with this.
  useAnswer(question);
  const hasFailed = asked?.status === 'failed';
  useEffect(
    () => (hasFailed ? onRetry(() => ask(question)) : undefined),
    [hasFailed, ask, question],
  );
  if (hasFailed) {
    return (
      <div role="alert">
        <p>{t('reach.failed', { file: asked.fault })}</p>
        <button type="button" className="text-button" onClick={retryLost}>
          {t('map.retry')}
        </button>
      </div>
    );
  }
  const done = asked?.status === 'asked' ? asked.done : 0;
  return (
    <p className="meta">
      {t('reach.computing')} <progress value={done} aria-label={t('reach.computing')} />
    </p>
  );
}
