import { useState } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import { attentionOf, isOver } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { AddingFault } from './AddingFault.tsx';
import { AddingList } from './AddingList.tsx';
import { FilePickers } from './FilePickers.tsx';
import { ManyFigures } from './ManyFigures.tsx';
import { ManyProgress } from './ManyProgress.tsx';
import { ManyRequests } from './ManyRequests.tsx';
import { useAdding } from './use-adding.ts';

/** Many files: what works without the reader is a number, what waits for them is a line for each kind. */
export function AddingMany({ port }: { readonly port: AddingPort }) {
  const { t, formats } = useWords(addingWords);
  const files = useAdding(port, (adding) => adding.files);
  const [isListed, setListed] = useState(false);
  const waiting = files.filter((file) => attentionOf(file) !== null).length;
  const added = files.reduce((sum, { counts }) => sum + counts.articles, 0);
  return (
    <>
      <ViewHeading className="view-title adding__title">
        {t('adding.many.title', { total: formats.number(files.length), waiting })}
      </ViewHeading>
      <p>{t('adding.many.quiet', { waiting })}</p>
      <AddingFault port={port} />
      {isListed ? (
        <AddingList port={port} />
      ) : (
        <>
          <ManyProgress port={port} files={files} />
          <ManyRequests port={port} files={files} />
          <ManyFigures files={files} />
        </>
      )}
      <p className="adding__undo">
        {!isListed && added > 0 && files.every(isOver) && (
          <>
            <button type="button" className="text-button" onClick={() => void port.undo()}>
              {t('adding.undo-all')}
            </button>
            <span className="meta">{t('adding.undo-count', { count: added })}</span>
          </>
        )}
        <button
          type="button"
          className="text-button adding__list-button"
          onClick={() => setListed(!isListed)}
        >
          {t(isListed ? 'adding.many.grouped' : 'adding.many.list')}
        </button>
      </p>
      <FilePickers port={port} />
    </>
  );
}
