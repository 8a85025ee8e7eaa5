import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { typedText } from '../../store/adding/given.ts';
import { useWords } from '../shared/use-words.ts';
import { useDragged } from './use-dragged.ts';

/** What is pasted is added at once; what is typed by the button, or Ctrl+Enter. */
export function PasteField({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const dragged = useDragged();
  const add = () => {
    if (typed.trim() === '') return;
    port.add([typedText(typed)]);
    setTyped('');
  };
  const onPaste = (event: ClipboardEvent) => {
    // Into what is being typed it is a paste like any other.
    if (typed.trim() !== '') return;
    event.preventDefault();
    const { clipboardData: data } = event;
    const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
    void port.give({ text, html, files: [...data.files], entries: [] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="paste-field" data-dragged={dragged === null ? undefined : ''}>
      <textarea
        ref={field}
        aria-label={t('adding.paste')}
        aria-keyshortcuts="Control+Enter"
        placeholder={t('adding.paste')}
        value={typed}
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
      />
      {typed.trim() === '' ? (
        <span className="paste-field__hint" aria-hidden="true">
          {t('adding.paste-key')}
        </span>
      ) : (
        <p className="paste-field__add">
          <button type="button" className="text-button" onClick={add}>
            {t('adding.add')}
          </button>{' '}
          <kbd>{t('adding.add-key')}</kbd>
        </p>
      )}
      {dragged !== null && (
        <div className="paste-field__drop">
          <strong>{t('adding.drop', { count: dragged })}</strong>
          <span>{t('adding.drop-hint')}</span>
        </div>
      )}
    </div>
  );
}
