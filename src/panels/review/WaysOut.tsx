import { localised } from '../../core/localised.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { useSlice } from '../shared/portee.ts';
import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly atHand: UnderReview;
  /** How many mentions a decision reaches. */
  readonly reach: number;
  readonly onConfirm: () => void;
  readonly onSearch: () => void;
  readonly onPlace: () => void;
  readonly onReject: () => void;
  readonly onLater: () => void;
}

/** The one thing that is asked, and what else can be done with the mention. */
export function WaysOut({ atHand, reach, onConfirm, onSearch, onPlace, onReject, onLater }: Props) {
  const { t } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const isSearching = useSlice(({ review }) => review.tool !== null);
  const { chosen } = atHand;
  return (
    <p className="review__decide">
      {chosen !== null && (
        <>
          <button
            type="button"
            className="review__confirm"
            aria-keyshortcuts="Enter"
            onClick={onConfirm}
          >
            {chosen.letter === null || isSearching
              ? t('review.search.choose', {
                  name: localised(chosen.place.label, language),
                  count: reach,
                })
              : t('review.confirm', { letter: chosen.letter, count: reach })}
          </button>
          <Key stroke={['Enter']} />
        </>
      )}
      {!isSearching && (
        <>
          <Way stroke="/" onTake={onSearch}>
            {t('review.other')}
          </Way>
          <Way stroke="p" onTake={onPlace}>
            {t('review.by-hand')}
          </Way>
        </>
      )}
      <Way stroke="x" onTake={onReject}>
        {t('review.reject')}
      </Way>
      <Way stroke="m" onTake={onLater}>
        {t('review.later')}
      </Way>
    </p>
  );
}

interface WayProps {
  readonly stroke: string;
  readonly onTake: () => void;
  readonly children: string;
}

/** A way and its key, on one line. */
function Way({ stroke, onTake, children }: WayProps) {
  return (
    <span className="review__way">
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts={stroke.toUpperCase()}
        onClick={onTake}
      >
        {children}
      </button>{' '}
      <Key stroke={[stroke]} />
    </span>
  );
}
