import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { SaveEdition } from './SaveEdition.tsx';

/** Where the browser keeps nothing: said once, with the way out. */
export function HeldNotice({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const isOwn = useSlice(({ edition }) => edition !== null);
  return (
    <div className="held-notice">
      <p>
        <strong>{t('adding.held')}</strong> {t('adding.held-way-out')}
      </p>
      {isOwn && (
        <p>
          <SaveEdition port={port} isUrgent={false} />{' '}
          <span className="meta">{t('adding.held-asked')}</span>
        </p>
      )}
    </div>
  );
}
