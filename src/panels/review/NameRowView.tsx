import type { NamedRow } from '../../core/review/name-table.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { describeCountry } from '../place/describe-place.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { share } from './CandidateRow.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly row: NamedRow;
  readonly place: PlaceBrief | null;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onReview: () => void;
}

/** A name as it is written, what it stands for, and how sure that is. */
export function NameRowView({ row, place, isTicked, onTick, onReview }: Props) {
  const { actions } = usePortee();
  const { t } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const { name, placeName, ids, certainty, isDoubtful } = row;
  return (
    <tr
      data-ticked={isTicked || undefined}
      onPointerEnter={() => actions.hoverPlace(row.placeId)}
      onPointerLeave={() => actions.hoverPlace(null)}
    >
      <td>
        <input
          type="checkbox"
          aria-label={t('names.tick', { name, place: placeName })}
          checked={isTicked}
          onChange={onTick}
        />
      </td>
      <th scope="row">
        <button type="button" onClick={onReview}>
          {name}
        </button>
      </th>
      <td>
        {placeName}
        {isDoubtful && placeName !== '' && '\u00a0?'}
      </td>
      <td className="names-table__country">
        {place !== null &&
          (place.countryCode === null ? t(`kind.${place.kind}`) : describeCountry(place, language))}
      </td>
      <td>{ids.length}</td>
      <td className="names-table__doubt">
        {isDoubtful && (
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.4" />
          </svg>
        )}
        {certainty === null ? t('names.decided') : share(certainty, language)}
      </td>
    </tr>
  );
}
