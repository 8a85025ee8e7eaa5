import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { Picture, PictureChoice } from './use-picture.ts';

interface Props {
  readonly picture: Picture;
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

/** On a phone the picture comes first. */
export function PhonePicture({ picture, choice, onChoose }: Props) {
  return (
    <section className="share__phone-picture">
      <PicturePreview state={picture.state} choice={choice} />
      <div className="share__choices">
        <PictureChoices choice={choice} onChoose={onChoose} />
      </div>
    </section>
  );
}

/** What most will do with it, under the thumb: the system's own sheet where the browser has one for files. */
export function PhoneSend({ picture }: { readonly picture: Picture }) {
  const { t } = useWords(shareWords);
  const busy = picture.state.status !== 'drawn' || picture.saving?.status === 'drawing';
  const send = async () => {
    const file = await picture.pngFile();
    if (file === null) return;
    // A reader who closes the sheet has changed their mind: nothing is to be said.
    await navigator.share({ files: [file] }).catch(() => {});
  };
  return (
    <div className="share__send">
      <SaveLine saving={picture.saving} />
      <button
        type="button"
        className={canSend() ? 'text-button' : 'share__button'}
        disabled={busy}
        onClick={() => void picture.save('png')}
      >
        {t('share.savePngShort')}
      </button>
      {canSend() && (
        <button type="button" className="share__button" disabled={busy} onClick={() => void send()}>
          {t('share.send')}
        </button>
      )}
    </div>
  );
}

function canSend(): boolean {
  const probe = new File([''], 'p.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}
