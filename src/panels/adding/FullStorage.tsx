import { useEffect, useRef, useState } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { CopyButton } from '../share/CopyButton.tsx';
import { useWords } from '../shared/use-words.ts';
import { SaveEdition } from './SaveEdition.tsx';
import { useAdding } from './use-adding.ts';
import { useMeasures } from './use-measures.ts';

/** The browser keeps no more: what is kept, what is not, and the ways out. */
export function FullStorage({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const files = useAdding(port, (adding) => adding.files);
  const missing = files.filter(({ step }) => step === 'stopped');
  const kept = files.reduce((sum, { counts }) => sum + counts.articles, 0);
  const names = missing.map(({ name }) => name);
  const list = useRef<HTMLParagraphElement>(null);
  return (
    <section className="full-storage" aria-labelledby="full-storage">
      <div className="full-storage__what" role="alert">
        <h2 id="full-storage">{t('adding.full')}</h2>
        <p>
          {t('adding.full.kept', { kept })} {t('adding.full.missing', { count: missing.length })}
        </p>
        <p className="full-storage__ways">
          <SaveEdition port={port} isUrgent />{' '}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              void port.again(
                missing.map(({ key }) => key),
                {},
              )
            }
          >
            {t('adding.full.again')}
          </button>
        </p>
        <Room />
      </div>
      {missing.length > 0 && (
        <>
          <p className="section-head">
            <strong>{t('adding.full.names', { count: missing.length })}</strong>{' '}
            <CopyButton text={names.join('\n')} label={t('adding.full.copy')} holder={list} />
          </p>
          <p className="meta full-storage__names" ref={list}>
            {names.join(', ')}
          </p>
          <p className="meta">{t('adding.full.on-disk')}</p>
        </>
      )}
    </section>
  );
}

/** How much the browser gives this site, and how much of it is taken. */
function Room() {
  const { t } = useWords(addingWords);
  const measures = useMeasures();
  const [room, setRoom] = useState<StorageEstimate | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(setRoom, () => undefined);
  }, []);
  if (room?.quota === undefined || room.usage === undefined) return null;
  return (
    <p className="meta">
      {t('adding.full.room', {
        used: measures.bytes(room.usage),
        all: measures.bytes(room.quota),
      })}
    </p>
  );
}
