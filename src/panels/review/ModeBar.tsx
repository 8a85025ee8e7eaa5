import type { ReactNode } from 'react';
import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly name: string;
  readonly count: ReactNode;
  /** How much of the work is done, 0 to 1; null where it has no end. */
  readonly done: number | null;
  readonly areKeysShown: boolean;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** What stands where the views' names do while something is being worked on: its name, what is left, the way out. */
export function ModeBar({ name, count, done, areKeysShown, onKeys, onLeave }: Props) {
  const { t } = useReviewWords();
  return (
    <div className="mode-bar">
      <p className="mode-bar__name">{name}</p>
      <p className="mode-bar__count" role="status">
        {count}
      </p>
      <button
        type="button"
        className="text-button mode-bar__keys"
        aria-expanded={areKeysShown}
        aria-keyshortcuts="?"
        onClick={onKeys}
      >
        {t('review.keys')}
      </button>
      <Key stroke={['?']} />
      <button type="button" className="text-button" aria-keyshortcuts="Escape" onClick={onLeave}>
        {t('review.leave')}
      </button>
      <Key stroke={['Escape']} />
      {done !== null && (
        <span className="mode-bar__done" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(done * 100)}%` }} />
        </span>
      )}
    </div>
  );
}
