import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingFile } from '../../store/adding/adding.ts';
import { useWords } from '../shared/use-words.ts';
import { ShareRule } from './ShareRule.tsx';
import { useMeasures } from './use-measures.ts';

/** A file that is being read or looked through. */
export function RunningLine({ file }: { readonly file: AddingFile }) {
  const { t } = useWords(addingWords);
  const measures = useMeasures();
  const { name, step, share } = file;
  const read = step === 'reading' ? (share ?? 0) : 1;
  return (
    <li className="file-line">
      <span className="file-line__name">{name}</span>
      <span className="file-line__state">
        {step === 'reading'
          ? t('adding.reading', { share: measures.share(read) })
          : t('adding.naming')}
      </span>
      <ShareRule share={step === 'reading' ? read / 2 : 0.75} />
    </li>
  );
}
