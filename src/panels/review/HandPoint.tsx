import { useId, useState } from 'react';
import {
  type CoordinateFault,
  parseCoordinates,
} from '../../core/reach-input/parse-coordinates.ts';
import type { PlaceTool } from '../../store/review/draft.ts';
import { describeCountry } from '../place/describe-place.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useReviewWords } from './use-words-of-review.ts';

/** A point by its coordinates, in any usual form, or by touching the map. */
export function HandPoint({ tool }: { readonly tool: PlaceTool }) {
  const { actions } = usePortee();
  const { t, formats } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const view = useSlice((scene) => scene.view);
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<CoordinateFault | null>(null);
  const read = (value: string): void => {
    setText(value);
    if (value.trim() === '') {
      setFault(null);
      return;
    }
    const parsed = parseCoordinates(value);
    setFault(parsed.ok ? null : parsed.fault);
    if (!parsed.ok) return;
    actions.seekUnit(parsed.value.point);
    actions.showPoints([parsed.value.point]);
  };
  const { point, country } = tool;
  return (
    <>
      <p className="by-hand__row">
        <label htmlFor={id}>{t('review.hand.coordinates')}</label>
        <input
          id={id}
          value={text}
          placeholder="53,9 ; 27,57"
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => read(currentTarget.value)}
        />
      </p>
      <p className="by-hand__row">
        <span>{t('review.hand.here')}</span>
        <span id={`${id}-said`} role="status">
          {fault !== null && t('review.hand.unreadable')}{' '}
          {point === null
            ? t('review.hand.touch')
            : t('review.hand.at', {
                lat: degrees(point[1], language),
                lng: degrees(point[0], language),
                country: describeCountry({ countryCode: country }, language) || '–',
              })}
        </span>
      </p>
      {view !== null && (
        <p className="meta">
          {t('review.hand.pixel', { km: formats.km(pixelKm(view.zoom, view.center[1])) })}
        </p>
      )}
    </>
  );
}

const degrees = (value: number, language: string): string =>
  value.toLocaleString(language, { maximumFractionDigits: 4 });

/** Kilometres under a pixel in Web Mercator, whose world is 512 pixels wide at zoom 0. */
const pixelKm = (zoom: number, lat: number): number =>
  (40_075.017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
