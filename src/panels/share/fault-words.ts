import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';
import type { PictureFault } from './picture-services.ts';

/** Says why there is no picture; nothing where the reader went on to another. */
export function useFaultWords(): (fault: PictureFault) => string {
  const { t } = useWords(shareWords);
  return (fault) => {
    switch (fault.kind) {
      case 'stopped':
        return '';
      case 'too-large':
        return t('share.pictureFault.too-large', { most: fault.most });
      case 'unread':
        return t('share.pictureFault.unread');
      default:
        return t(`share.pictureFault.${fault.kind}`);
    }
  };
}
