import { localised } from '../../core/localised.ts';
import type { Candidate } from '../../core/review/candidates.ts';
import { describeCountry } from '../place/describe-place.ts';
import { useSlice } from '../shared/portee.ts';
import { reasonsInWords } from './reason-words.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  /** How the mention stands to it now. */
  readonly standing: 'proposed' | 'decided' | null;
  readonly onChoose: () => void;
}

/** A candidate: its letter, what it is, how far it lies from what the article names, how likely it is, and why. */
export function CandidateRow({ candidate, isChosen, standing, onChoose }: Props) {
  const portee = useReviewWords();
  const { t, formats } = portee;
  const language = useSlice((scene) => scene.language);
  const { letter, place, likelihood, nearest, reasons } = candidate;
  const country = place.kind === 'country' ? '' : describeCountry(place, language);
  const kind = [t(`kind.${place.kind}`), country].filter(Boolean).join(', ');
  const stands = standing === null ? '' : `. ${t(`review.standing.${standing}`)}`;
  return (
    <label className="candidate" data-chosen={isChosen || undefined}>
      <input
        className="visually-hidden"
        type="radio"
        name="candidate"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="candidate__letter">{letter}</span>
      <span className="candidate__name">
        <span className="candidate__label">{localised(place.label, language)}</span>{' '}
        <span className="candidate__kind">
          {kind}
          {stands}
        </span>
      </span>
      <span className="candidate__nearest">
        {nearest !== null &&
          t('review.nearest', {
            km: formats.km(nearest.km),
            name: localised(nearest.place.label, language),
          })}
      </span>
      <span className="candidate__likelihood">
        {likelihood !== null && (
          <>
            {share(likelihood, language)}
            <span className="candidate__bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(likelihood * 100)}%` }} />
            </span>
          </>
        )}
      </span>
      <span className="candidate__why">{reasonsInWords(reasons, language, portee)}</span>
    </label>
  );
}

/** "0,68". */
export function share(value: number, language: string): string {
  return value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
