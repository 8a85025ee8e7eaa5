import './review.css';
import { useState } from 'react';
import { underReview } from '../../store/selectors/under-review.ts';
import type { EditionTask } from '../own-article/EditionWork.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { AtHand } from './AtHand.tsx';
import { faultInWords } from './fault-words.ts';
import { Key } from './Key.tsx';
import { KeySheet } from './KeySheet.tsx';
import { ModeBar } from './ModeBar.tsx';
import { NextUp } from './NextUp.tsx';
import { groupsOf } from './next-groups.ts';
import { ReviewFoot } from './ReviewFoot.tsx';
import { useEdits } from './use-edits.ts';
import { useQueue } from './use-queue.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewWords } from './use-words-of-review.ts';

const EditionWork = lazyPart(
  async () => (await import('../own-article/EditionWork.tsx')).EditionWork,
);

/** The mode "Relire": one mention at a time, from the least to the most certain. */
export function Review() {
  const portee = useReviewWords();
  const { t, actions, editing } = portee;
  const edits = useEdits();
  const atHand = useSlice(underReview);
  const later = useSlice(({ review }) => review.later);
  const log = useAnswer({ ask: 'log', from: 0, count: 20 });
  const [areKeysShown, setKeysShown] = useState(false);
  const [task, setTask] = useState<EditionTask | null>(null);
  const queue = useQueue(task !== null);
  const takeTask = (next: EditionTask | null): void => {
    // No mention is in hand meanwhile: the map shows none of its places.
    if (next !== null) actions.openReview();
    setTask(next);
  };
  const toggleKeys = () => setKeysShown(!areKeysShown);

  useReviewKeys(({ command }) => {
    switch (command) {
      case 'keys':
        toggleKeys();
        return true;
      case 'leave':
        if (areKeysShown) toggleKeys();
        else if (task !== null) setTask(null);
        else actions.leaveReview();
        return true;
      case 'undo':
        void edits.undo();
        return true;
      case 'redo':
        void edits.redo();
        return true;
      case 'next':
        if (task === null) queue.step(1);
        return task === null;
      case 'previous':
        if (task === null) queue.step(-1);
        return task === null;
      case 'table':
        actions.openNames();
        return true;
      case 'next-article':
        if (task === null) queue.nextArticle();
        return task === null;
      default:
        return false;
    }
  });

  const { page } = queue;
  if (page === null) return null;
  const { doubtful, decided } = page;
  const sum = doubtful + decided;
  return (
    <div className="review">
      <ModeBar
        name={t('review.mode')}
        count={t('review.left', { count: doubtful })}
        done={sum === 0 ? null : decided / sum}
        onLeave={() => actions.leaveReview()}
      >
        <button
          type="button"
          className="text-button"
          aria-keyshortcuts="G"
          onClick={() => actions.openNames()}
        >
          {t('names.open')}
        </button>
        <Key stroke={['g']} />
        <button
          type="button"
          className="text-button"
          aria-expanded={areKeysShown}
          aria-keyshortcuts="?"
          onClick={toggleKeys}
        >
          {t('review.keys')}
        </button>
        <Key stroke={['?']} />
      </ModeBar>
      <ViewHeading className="visually-hidden">{t('review.mode')}</ViewHeading>
      {edits.fault !== null && (
        <p className="notice" role="alert">
          {faultInWords(edits.fault, portee)}
        </p>
      )}
      {areKeysShown ? (
        <KeySheet />
      ) : (
        <>
          {task === null && (
            <>
              {page.total === 0 && (
                <p className="review__empty">{t(decided === 0 ? 'review.empty' : 'review.done')}</p>
              )}
              {atHand !== null && (
                <AtHand
                  key={atHand.mention.id}
                  atHand={atHand}
                  edits={edits}
                  onDecided={queue.goOn}
                  onLater={() => {
                    actions.draftReview({ later: [...later, atHand.mention.id] });
                    queue.step(1);
                  }}
                />
              )}
              <NextUp
                groups={groupsOf(queue.after)}
                onOpen={(mention) => actions.reviewMention(mention)}
              />
            </>
          )}
          {editing !== null && <EditionWork task={task} edits={edits} onTask={takeTask} />}
        </>
      )}
      <ReviewFoot log={log} onUndo={() => void edits.undo()} onRedo={() => void edits.redo()} />
    </div>
  );
}
