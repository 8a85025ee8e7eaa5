import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { useAdding } from './use-adding.ts';

/** Why nothing more is taken, and what is kept. */
export function AddingFault({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const fault = useAdding(port, (adding) => adding.fault);
  if (fault === null) return null;
  const sentence = (): string => {
    if (fault.from === 'gazetteer') return t('adding.fault.gazetteer', { detail: fault.detail });
    switch (fault.fault.kind) {
      case 'full':
        return t('adding.fault.full');
      case 'refused':
        return t('adding.fault.refused');
      case 'storage':
        return t('adding.fault.storage', { detail: fault.fault.detail });
    }
  };
  return (
    <p className="notice" role="alert">
      {sentence()}
    </p>
  );
}
