import { type ChangeEvent, useRef } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { fileToAdd, isLitter } from '../../store/adding/given.ts';
import { useWords } from '../shared/use-words.ts';

/** Choosing files, or a folder with all that is in it. */
export function FilePickers({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const onChoose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    port.add([...(target.files ?? [])].filter(({ name }) => !isLitter(name)).map(fileToAdd));
    // So that the same file can be chosen again.
    target.value = '';
  };
  return (
    <div className="file-pickers meta">
      <span>{t('adding.or')}</span>
      <button type="button" className="text-button" onClick={() => files.current?.click()}>
        {t('adding.choose-files')}
      </button>
      <button type="button" className="text-button" onClick={() => folder.current?.click()}>
        {t('adding.choose-folder')}
      </button>
      <span className="file-pickers__formats">{t('adding.formats')}</span>
      <input ref={files} type="file" multiple hidden onChange={onChoose} />
      <input ref={folder} type="file" {...wholeFolder} hidden onChange={onChoose} />
    </div>
  );
}

/** React's types do not know the attribute, which every browser of a desktop has. */
const wholeFolder = { webkitdirectory: '' };
