import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { FullStorage } from './FullStorage.tsx';
import { TryAgain } from './TryAgain.tsx';
import { useAdding } from './use-adding.ts';

/** Why nothing more is taken, and what is kept. */
export function AddingFault({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const fault = useAdding(port, (adding) => adding.fault);
  if (fault === null) return null;
  if (fault.from === 'storage' && fault.fault.kind === 'full') return <FullStorage port={port} />;
  if (fault.from !== 'storage') return <NotLoaded port={port} from={fault.from} />;
  return (
    <p className="notice" role="alert">
      {t(fault.fault.kind === 'storage' ? 'adding.fault.storage' : 'adding.fault.refused')}
    </p>
  );
}

interface NotLoadedProps {
  readonly port: AddingPort;
  readonly from: 'gazetteer' | 'program';
}

function NotLoaded({ port, from }: NotLoadedProps) {
  const { t } = useWords(addingWords);
  return (
    <p className="notice" role="alert">
      {t(`adding.fault.${from}`)} <TryAgain port={port} />
    </p>
  );
}
