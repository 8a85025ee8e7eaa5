import { useState } from 'react';
import { senses } from '../../core/geoparse/sense.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { NamedRow } from '../../core/review/name-table.ts';
import { placeOfCandidate } from '../../core/review/place-of-candidate.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { countriesOf } from './countries-of.ts';
import { PlaceSearch } from './PlaceSearch.tsx';
import type { Edits } from './use-edits.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  /** Those that are chosen and shown: nothing else is touched. */
  readonly rows: readonly NamedRow[];
  readonly places: readonly PlaceBrief[];
  readonly edits: Edits;
  readonly onDone: () => void;
  readonly onReview: () => void;
}

/** What is done to several names at once, with how many mentions that is. */
export function BulkDecision({ rows, places, edits, onDone, onReview }: Props) {
  const { t } = useReviewWords();
  const [tool, setTool] = useState<'place' | 'sense' | null>(null);
  const [found, setFound] = useState<readonly CandidatePlace[]>([]);
  const [picked, setPicked] = useState<CandidatePlace | null>(null);
  const mentionIds = rows.flatMap(({ ids }) => ids);
  const confirmed = rows.flatMap(({ open, placeId }) => (placeId === null ? [] : open));
  const act = async (operation: Operation) => {
    if (await edits.apply([operation])) onDone();
  };
  const chosen = picked ?? found[0] ?? null;
  const choose = () => {
    if (chosen === null) return;
    const { placeId } = chosen;
    void act({ verb: 'choose place', mentionIds, placeId, place: placeOfCandidate(chosen) });
  };
  return (
    <section className="bulk" aria-label={t('names.bulk')}>
      {tool === 'place' && (
        <PlaceSearch
          initial={rows[0]?.name ?? ''}
          countries={countriesOf(places)}
          letterOf={() => null}
          chosen={chosen}
          onPick={setPicked}
          onFound={(all) => {
            setFound(all);
            setPicked(null);
          }}
          onConfirm={choose}
          onClose={() => setTool(null)}
        />
      )}
      <p>
        <strong>{t('names.chosen', { names: rows.length, mentions: mentionIds.length })}</strong>{' '}
        <span className="meta">{t('names.only-shown')}</span>
        <button type="button" className="text-button bulk__none" onClick={onDone}>
          {t('names.none')}
        </button>
      </p>
      <p className="review__decide">
        {tool === 'place' && chosen !== null ? (
          <button type="button" className="review__confirm" onClick={choose}>
            {t('names.choose', { count: mentionIds.length })}
          </button>
        ) : (
          confirmed.length > 0 && (
            <button
              type="button"
              className="review__confirm"
              onClick={() => void act({ verb: 'confirm', mentionIds: confirmed })}
            >
              {t('names.confirm', { count: confirmed.length })}
            </button>
          )
        )}
        <button
          type="button"
          className="text-button"
          aria-expanded={tool === 'place'}
          onClick={() => setTool(tool === 'place' ? null : 'place')}
        >
          {t('review.other')}
        </button>
        <button
          type="button"
          className="text-button"
          aria-expanded={tool === 'sense'}
          onClick={() => setTool(tool === 'sense' ? null : 'sense')}
        >
          {t('names.sense')}
        </button>
        {tool === 'sense' &&
          senses.map((sense) => (
            <button
              key={sense}
              type="button"
              className="segment segment--sense"
              onClick={() => void act({ verb: 'set sense', mentionIds, sense })}
            >
              <span className="underlined" data-sense={sense}>
                {t(`sense.${sense}`)}
              </span>
            </button>
          ))}
        <button
          type="button"
          className="text-button"
          onClick={() => void act({ verb: 'reject', mentionIds })}
        >
          {t('review.reject')}
        </button>
        <button type="button" className="text-button bulk__none" onClick={onReview}>
          {t('names.one-by-one')}
        </button>
      </p>
    </section>
  );
}
