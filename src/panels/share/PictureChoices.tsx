import { shareWords } from '../../i18n/parts/share.ts';
import { pictureFormats, usualPixels } from '../../picture/formats.ts';
import { useWords } from '../shared/use-words.ts';
import { Options } from './Options.tsx';
import type { PictureChoice } from './use-picture.ts';

interface Props {
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

const themes = ['light', 'dark'] as const;

/** Its shape and its ground: neither depends on how the page is seen. */
export function PictureChoices({ choice, onChoose }: Props) {
  const { t } = useWords(shareWords);
  return (
    <>
      <Options
        label={t('share.shape')}
        values={pictureFormats}
        chosen={choice.format}
        onChoose={(format) => onChoose({ ...choice, format, pixels: usualPixels[format] })}
        nameOf={(format) => t(`share.shape.${format}`)}
      />
      <Options
        label={t('share.light')}
        values={themes}
        chosen={choice.theme}
        onChoose={(theme) => onChoose({ ...choice, theme })}
        nameOf={(theme) => t(`share.light.${theme}`)}
      />
    </>
  );
}
