import { useId, useState } from 'react';
import { localised } from '../../core/localised.ts';
import type { ComposedUnit, PlaceTool } from '../../store/review/draft.ts';
import { describeCountry } from '../place/describe-place.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { findUnit } from './find-unit.ts';
import { useReviewWords } from './use-words-of-review.ts';

/** The regions and countries that an area is composed of: touched on the map, or named. */
export function ComposedArea({ tool }: { readonly tool: PlaceTool }) {
  const { actions, findPlaces } = usePortee();
  const { t, formats } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const id = useId();
  const [words, setWords] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const { units } = tool;
  const nameOf = ({ label, country }: ComposedUnit): string =>
    label === null
      ? describeCountry({ countryCode: country }, language)
      : localised(label, language);
  const remove = (unit: string): void =>
    actions.draftReview({
      tool: { ...tool, units: units.filter((other) => other.unit !== unit) },
    });
  const add = async (): Promise<void> => {
    const place = await findUnit(findPlaces, words, language);
    setUnknown(place === null);
    if (place === null) return;
    setWords('');
    actions.seekUnit(place.point, place.kind === 'country');
    actions.showPoints([place.point]);
  };
  const km2 = units.reduce((sum, unit) => sum + unit.km2, 0);
  const countries = [...new Set(units.map(({ country }) => country))];
  return (
    <>
      <p className="meta">{t('review.hand.touch-regions')}</p>
      <div className="by-hand__row">
        <span>{t('review.hand.composed')}</span>
        <ul>
          {units.map((unit) => (
            <li key={unit.unit}>
              <strong className="by-hand__unit">{nameOf(unit)}</strong>{' '}
              <button type="button" className="text-button" onClick={() => remove(unit.unit)}>
                {t('review.hand.remove')}
                <span className="visually-hidden"> {nameOf(unit)}</span>
              </button>
            </li>
          ))}
          <li>
            <label className="visually-hidden" htmlFor={id}>
              {t('review.hand.add')}
            </label>
            <input
              id={id}
              value={words}
              placeholder={t('review.hand.add')}
              autoComplete="off"
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void add();
              }}
            />
            <span role="status">{isUnknown && t('review.hand.unknown')}</span>
          </li>
        </ul>
      </div>
      {units.length > 0 && (
        <p className="by-hand__row">
          <span>{t('review.hand.size')}</span>
          <span>
            {formats.km2(km2)},{' '}
            {formats.list(
              countries.map((code) => describeCountry({ countryCode: code }, language)),
            )}
          </span>
        </p>
      )}
    </>
  );
}
