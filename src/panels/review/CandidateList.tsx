import type { Candidate } from '../../core/review/candidates.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly atHand: UnderReview;
  readonly onChoose: (candidate: Candidate) => void;
}

/** The places that the name may stand for, with what tells them apart. */
export function CandidateList({ atHand, onChoose }: Props) {
  const { t } = useReviewWords();
  const { candidates, chosen, mention } = atHand;
  if (candidates.length === 0) return <p className="review__none">{t('review.none-known')}</p>;
  return (
    <div className="candidates" role="radiogroup" aria-label={t('review.candidates')}>
      <p className="candidates__head" aria-hidden="true">
        <span>{t('review.column.place')}</span>
        <span>{t('review.column.nearest')}</span>
        <span>{t('review.column.likelihood')}</span>
      </p>
      {candidates.map((candidate) => (
        <CandidateRow
          key={candidate.letter}
          candidate={candidate}
          isChosen={candidate.place === chosen?.place}
          standing={
            mention.kind === 'place' && mention.placeId === candidate.place.placeId
              ? mention.reviewed
                ? 'decided'
                : 'proposed'
              : null
          }
          onChoose={() => onChoose(candidate)}
        />
      ))}
    </div>
  );
}
