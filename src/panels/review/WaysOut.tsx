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
          <button type="button" className="text-button" aria-keyshortcuts="/" onClick={onSearch}>
            {t('review.other')}
          </button>
          <Key stroke={['/']} />
          <button type="button" className="text-button" aria-keyshortcuts="P" onClick={onPlace}>
            {t('review.by-hand')}
          </button>
          <Key stroke={['p']} />
        </>
      )}
      <button type="button" className="text-button" aria-keyshortcuts="X" onClick={onReject}>
        {t('review.reject')}
      </button>
      <Key stroke={['x']} />
      <button type="button" className="text-button" aria-keyshortcuts="M" onClick={onLater}>
        {t('review.later')}
      </button>
      <Key stroke={['m']} />
    </p>
  );
}
