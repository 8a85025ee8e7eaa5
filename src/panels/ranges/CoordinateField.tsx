import { useId, useState } from 'react';
import {
  type CoordinateDoubt,
  type CoordinateFault,
  parseCoordinates,
} from '../../core/reach-input/parse-coordinates.ts';
import type { LngLat } from '../../core/units.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { useWords } from '../shared/use-words.ts';

/** Coordinates typed in any usual form. */
export function CoordinateField({ onPoint }: { readonly onPoint: (point: LngLat) => void }) {
  const { t } = useWords(rangesWords);
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<CoordinateFault | null>(null);
  const [doubt, setDoubt] = useState<CoordinateDoubt | null>(null);
  const other = doubt !== null && 'other' in doubt ? doubt.other : null;
  return (
    <form
      className="coordinates"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseCoordinates(text);
        setFault(parsed.ok ? null : parsed.fault);
        setDoubt(parsed.ok ? parsed.value.doubt : null);
        if (parsed.ok) onPoint(parsed.value.point);
      }}
    >
      <label htmlFor={id}>{t('coordinates.label')}</label>
      <input
        id={id}
        value={text}
        placeholder="53,9 ; 27,57"
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" className="text-button">
        {t('coordinates.use')}
      </button>
      <p id={`${id}-fault`} role="alert">
        {fault !== null && t(`coordinates.${fault}`)}
      </p>
      {doubt !== null && (
        <p className="meta" role="status">
          {t(`coordinates.doubt.${doubt.kind}`)}{' '}
          {other !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setDoubt(null);
                onPoint(other);
              }}
            >
              {t('coordinates.otherway')}
            </button>
          )}
        </p>
      )}
    </form>
  );
}
