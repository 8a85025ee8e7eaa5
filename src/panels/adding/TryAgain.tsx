import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { useAdding } from './use-adding.ts';

/** Takes the files again that were stopped before they were read. */
export function TryAgain({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const files = useAdding(port, (adding) => adding.files);
  const stopped = files.flatMap(({ step, key }) => (step === 'stopped' ? key : []));
  return (
    <button type="button" className="text-button" onClick={() => void port.again(stopped, {})}>
      {t('adding.try-again')}
    </button>
  );
}
