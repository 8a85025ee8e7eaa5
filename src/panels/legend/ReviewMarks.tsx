import './review-marks.css';
import { reviewWords } from '../../i18n/parts/review.ts';
import { namedOnMap } from '../../store/selectors/named-on-map.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CircleMark } from './CircleMark.tsx';

/** While a mention is under review: its candidates by their letters, and where else its article plays. */
export function ReviewMarks() {
  const { t } = useWords(reviewWords);
  const isDoubtful = useSlice((scene) => namedOnMap(scene).doubtful.size > 0);
  return (
    <>
      <li>
        <svg viewBox="0 0 50 18" aria-hidden="true" className="legend__letters">
          <g data-chosen="">
            <circle cx="13" cy="9" r="8" />
            <text x="13" y="13">
              A
            </text>
          </g>
          <circle cx="37" cy="9" r="7.3" />
          <text x="37" y="13">
            B
          </text>
        </svg>
        {t('review.legend.candidates')}
      </li>
      <CircleMark kind="dots" cx={25} r={4.4}>
        {t('review.legend.others')}
      </CircleMark>
      {isDoubtful && (
        <CircleMark kind="doubtful" cx={25} r={5}>
          {t('review.legend.doubtful')}
        </CircleMark>
      )}
    </>
  );
}

/** What the letters and the keys do. */
export function ReviewHint() {
  const { t } = useWords(reviewWords);
  return <p>{t('review.legend.hint')}</p>;
}
