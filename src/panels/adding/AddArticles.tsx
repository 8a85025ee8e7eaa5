import { useEffect } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { AddingFault } from './AddingFault.tsx';
import { AddingList } from './AddingList.tsx';
import { AddingMany } from './AddingMany.tsx';
import './adding.css';
import { FilePickers } from './FilePickers.tsx';
import { HeldNotice } from './HeldNotice.tsx';
import { NothingYet } from './NothingYet.tsx';
import { PasteField } from './PasteField.tsx';
import { useAdding, useAddingPort } from './use-adding.ts';

/** So many files are a list; more are what waits for the reader, and a number. */
const mostListed = 24;

/** The way in for articles of the reader's own, and what came of those that were given. */
export function AddArticles() {
  const port = useAddingPort();
  const { t } = useWords(addingWords);
  const count = useAdding(port, ({ files }) => files.length);
  useEffect(() => port.prepare(), [port]);
  return (
    <>
      {count > mostListed ? (
        <AddingMany port={port} />
      ) : (
        <>
          <ViewHeading className="view-title adding__title">{t('adding.title')}</ViewHeading>
          <p>{t(port.isHeld() ? 'adding.held-private' : 'adding.private')}</p>
          {port.isHeld() && <HeldNotice port={port} />}
          <PasteField port={port} />
          <FilePickers port={port} />
          <AddingFault port={port} />
          {count === 0 ? <NothingYet /> : <AddingList port={port} />}
        </>
      )}
    </>
  );
}
