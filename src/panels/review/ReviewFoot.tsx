import { useId, useState } from 'react';
import type { LogPage } from '../../library/answers.ts';
import { noteInWords } from './note-words.ts';
import { setReviewerName, useReviewerName } from './reviewer-name.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly log: LogPage | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** What was done last and can be taken back, and whose name decisions are kept with. */
export function ReviewFoot({ log, onUndo, onRedo }: Props) {
  const portee = useReviewWords();
  const { t } = portee;
  const last = log?.entries.find(({ isUndone }) => !isUndone);
  return (
    <footer className="review-foot">
      {log?.canUndo === true && (
        <>
          <button type="button" className="text-button" onClick={onUndo}>
            {t('review.undo')}
          </button>
          <span className="review-foot__last">
            {last !== undefined && noteInWords(last.did, portee)}
          </span>
        </>
      )}
      {log?.canRedo === true && (
        <button type="button" className="text-button" onClick={onRedo}>
          {t('review.redo')}
        </button>
      )}
      <Reviewer />
    </footer>
  );
}

function Reviewer() {
  const { t } = useReviewWords();
  const id = useId();
  const who = useReviewerName();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <span className="review-foot__who">
        {who === '' ? t('review.by.nobody') : t('review.by', { who })}{' '}
        <button type="button" className="text-button" onClick={() => setDraft(who)}>
          {t('review.by.change')}
        </button>
      </span>
    );
  }
  return (
    <form
      className="review-foot__who"
      onSubmit={(event) => {
        event.preventDefault();
        setReviewerName(draft.trim());
        setDraft(null);
      }}
    >
      <label htmlFor={id}>{t('review.by.label')}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field.
        autoFocus
        value={draft}
        maxLength={80}
        autoComplete="name"
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <button type="submit" className="text-button">
        {t('review.by.save')}
      </button>
    </form>
  );
}
