import { useState } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, attentionOf } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { RefusedFile } from './RefusedFile.tsx';

interface Props {
  readonly port: AddingPort;
  readonly file: AddingFile;
}

/** A file that asks for its reader: what is the matter, and the ways out. */
export function AttentionLine({ port, file }: Props) {
  switch (attentionOf(file)) {
    case 'refused':
      return <RefusedFile port={port} file={file} />;
    case 'columns':
      return <TableLine port={port} file={file} />;
    case 'damage':
      return <DamagedLine port={port} file={file} />;
    case 'repeated':
      return <RepeatedLine port={port} file={file} />;
    case null:
      return null;
  }
}

function TableLine({ port, file }: Props) {
  const { t } = useWords(addingWords);
  const [isOpen, setOpen] = useState(false);
  const { key, name, columns } = file;
  if (columns === null) return null;
  return (
    <li className="file-line">
      <span className="file-line__name">{name}</span>
      <p className="file-line__why">
        {t('adding.columns', { count: columns.columns.length })}{' '}
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('adding.columns-choose')}
        </button>{' '}
        <Dismiss port={port} file={file} />
      </p>
      {isOpen && (
        <ColumnChooser
          name={name}
          preview={columns}
          onChoose={(choice) => port.again([key], { columns: choice })}
        />
      )}
    </li>
  );
}

function DamagedLine({ port, file }: Props) {
  const { t } = useWords(addingWords);
  const { key, name, damage } = file;
  if (damage === null) return null;
  return (
    <li className="file-line">
      <span className="file-line__name">{name}</span>
      <p className="file-line__why">
        {t('adding.damage', { example: damage.example, mended: damage.mended })}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => port.again([key], { mends: true })}
        >
          {t('adding.mend')}
        </button>{' '}
        <Dismiss port={port} file={file} />
      </p>
    </li>
  );
}

function RepeatedLine({ port, file }: Props) {
  const { t, actions } = useWords(addingWords);
  const { key, name, repeated, counts } = file;
  const [first] = repeated;
  return (
    <li className="file-line">
      <span className="file-line__name">{name}</span>
      <p className="file-line__why">
        {t('adding.repeated', { count: counts.repeated })}{' '}
        {first !== undefined && (
          <button
            type="button"
            className="text-button"
            onClick={() => actions.openArticle(first.of)}
          >
            {t('adding.see-same')}
          </button>
        )}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => port.again([key], { again: true })}
        >
          {t('adding.keep-both')}
        </button>{' '}
        <Dismiss port={port} file={file} />
      </p>
    </li>
  );
}

function Dismiss({ port, file }: Props) {
  const { t } = useWords(addingWords);
  return (
    <button type="button" className="text-button" onClick={() => port.dismiss([file.key])}>
      {t('adding.dismiss')}
    </button>
  );
}
