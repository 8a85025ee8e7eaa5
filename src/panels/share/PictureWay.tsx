import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { PixelField } from './PixelField.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { Picture, PictureChoice } from './use-picture.ts';

interface Props {
  readonly picture: Picture;
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

/** The picture's shape, ground and size, and how to save it. */
export function PictureWay({ picture, choice, onChoose }: Props) {
  const { t } = useWords(shareWords);
  const busy = picture.state.status !== 'drawn' || picture.saving?.status === 'drawing';
  return (
    <section className="share__way">
      <h2>{t('share.picture')}</h2>
      <div>
        <PictureChoices choice={choice} onChoose={onChoose} />
        <div className="share__row">
          <PixelField choice={choice} onChoose={onChoose} />
          <span className="share__saves">
            <button
              type="button"
              className="text-button share__go"
              aria-label={t('share.savePng')}
              disabled={busy}
              onClick={() => void picture.save('png')}
            >
              {t('share.png')}
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={t('share.saveSvg')}
              disabled={busy}
              onClick={() => void picture.save('svg')}
            >
              {t('share.svg')}
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={t('share.printPicture')}
              disabled={busy}
              onClick={() => void picture.print()}
            >
              {t('share.print')}
            </button>
          </span>
        </div>
        <SaveLine saving={picture.saving} />
        <p className="meta">{t('share.pictureAlways')}</p>
      </div>
    </section>
  );
}
