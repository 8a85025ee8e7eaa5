import { useId, useState } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { densityFor, pixelLimits, pixelSize } from '../../picture/formats.ts';
import { useWords } from '../shared/use-words.ts';
import type { PictureChoice } from './use-picture.ts';

interface Props {
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

/** How many pixels along the longer side; taken when the field is left, so that no picture is drawn for each digit. */
export function PixelField({ choice, onChoose }: Props) {
  const { t } = useWords(shareWords);
  const id = useId();
  const { format, pixels } = choice;
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = Number(typed ?? pixels);
  const fits =
    Number.isInteger(wanted) && wanted >= pixelLimits.least && wanted <= pixelLimits.most;
  const { width, height } = pixelSize(format, densityFor(format, fits ? wanted : pixels));
  const take = () => {
    if (!fits) return;
    setTyped(null);
    if (wanted !== pixels) onChoose({ ...choice, pixels: wanted });
  };
  return (
    <p className="share__pixels meta">
      <label htmlFor={id} className="visually-hidden">
        {t('share.pixels')}
      </label>
      <input
        id={id}
        inputMode="numeric"
        value={typed ?? String(pixels)}
        aria-invalid={!fits}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />{' '}
      {fits ? (
        t('share.previewSize', { width, height })
      ) : (
        <span className="share__fault">
          {t('share.pixelsFault', { least: pixelLimits.least, most: pixelLimits.most })}
        </span>
      )}
    </p>
  );
}
