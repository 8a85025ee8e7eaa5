import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';
import { useFaultWords } from './fault-words.ts';
import type { SaveState } from './use-picture.ts';

/** What came of saving the picture. */
export function SaveLine({ saving }: { readonly saving: SaveState | null }) {
  const { t } = useWords(shareWords);
  const wordsFor = useFaultWords();
  return (
    <p className="share__state" role="status">
      {saving?.status === 'drawing' && t('share.drawing')}
      {saving?.status === 'saved' && t('share.pictureSaved', { file: saving.file })}
      {saving?.status === 'failed' && (
        <span className="share__fault">{wordsFor(saving.fault)}</span>
      )}
    </p>
  );
}
