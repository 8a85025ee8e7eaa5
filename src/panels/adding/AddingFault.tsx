import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { FullStorage } from './FullStorage.tsx';
import { useAdding } from './use-adding.ts';

/** Why nothing more is taken, and what is kept. */
export function AddingFault({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const fault = useAdding(port, (adding) => adding.fault);
  if (fault === null) return null;
  if (fault.from === 'storage' && fault.fault.kind === 'full') return <FullStorage port={port} />;
  const sentence = (): string => {
    if (fault.from === 'gazetteer') return t('adding.fault.gazetteer');
    return t(fault.fault.kind === 'storage' ? 'adding.fault.storage' : 'adding.fault.refused');
  };
  return (
    <p className="notice" role="alert">
      {sentence()}
    </p>
  );
}
