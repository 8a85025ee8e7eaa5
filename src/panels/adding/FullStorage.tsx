import './full-storage.css';
import { useRef } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { CopyButton } from '../share/CopyButton.tsx';
import { useWords } from '../shared/use-words.ts';
import { MakeRoom } from './MakeRoom.tsx';
import { SaveEdition } from './SaveEdition.tsx';
import { TryAgain } from './TryAgain.tsx';
import { useAdding } from './use-adding.ts';

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
          <SaveEdition port={port} isUrgent /> <TryAgain port={port} />
        </p>
      </div>
      <MakeRoom />
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
