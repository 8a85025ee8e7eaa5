import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

/** A word less, a word more: where a mention ends. */
export function ExtentButtons({ onExtend }: { readonly onExtend: (by: 1 | -1) => void }) {
  const { t } = useReviewWords();
  return (
    <>
      <button type="button" className="text-button" onClick={() => onExtend(-1)}>
        {t('review.extent.less')}
      </button>
      <Key stroke={['Shift', 'ArrowLeft']} />
      <button type="button" className="text-button" onClick={() => onExtend(1)}>
        {t('review.extent.more')}
      </button>
      <Key stroke={['Shift', 'ArrowRight']} />
    </>
  );
}
