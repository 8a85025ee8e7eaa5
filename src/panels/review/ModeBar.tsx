import type { ReactNode } from 'react';
import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly name: string;
  readonly count: ReactNode;
  /** How much of the work is done, 0 to 1; null where it has no end. */
  readonly done: number | null;
  /** What stands beside the way out. */
  readonly children?: ReactNode;
  readonly onLeave: () => void;
}

/** What stands where the views' names do while something is being worked on: its name, what is left, the way out. */
export function ModeBar({ name, count, done, children, onLeave }: Props) {
  const { t } = useReviewWords();
  return (
    <div className="review-bar">
      <p className="review-bar__name">{name}</p>
      <p className="review-bar__count" role="status">
        {count}
      </p>
      {children}
      <button type="button" className="text-button" aria-keyshortcuts="Escape" onClick={onLeave}>
        {t('review.leave')}
      </button>
      <Key stroke={['Escape']} />
      {done !== null && (
        <span className="review-bar__done" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(done * 100)}%` }} />
        </span>
      )}
    </div>
  );
}
