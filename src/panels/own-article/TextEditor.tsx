import { type FormEvent, useId, useRef, useState } from 'react';
import type { Article } from '../../core/edition/model.ts';
import { editedSegments } from '../../core/operations/edited-segments.ts';
import type { Edits } from '../review/use-edits.ts';
import { EditFault } from './EditFault.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly article: Article;
  readonly edits: Edits;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

/** The article's text, to be edited, or replaced by another. It stands in the article's place. */
export function TextEditor({ article, edits, onKept, onLeave }: Props) {
  const { t } = useOwnArticleWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const keep = async (event?: FormEvent) => {
    event?.preventDefault();
    const text = field.current?.value ?? article.text;
    if (text === article.text) {
      onLeave();
      return;
    }
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const segments = editedSegments(article, text);
    const operation = { verb: 'edit text', articleId: article.id, text, segments } as const;
    if (await edits.apply([operation])) onKept();
  };
  return (
    <form className="text-editor" onSubmit={(event) => void keep(event)}>
      <label htmlFor={id}>{t('text.field')}</label>
      <p className="meta" id={`${id}-hint`}>
        {t('text.hint')}
      </p>
      <textarea
        id={id}
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the reader asked for the text.
        autoFocus
        aria-describedby={`${id}-hint`}
        aria-keyshortcuts="Control+Enter"
        lang={article.language}
        // Long texts are the browser's to keep while they are typed.
        defaultValue={article.text}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
          // What was typed is not thrown away by a key.
          else if (event.key === 'Escape' && field.current?.value === article.text) onLeave();
        }}
      />
      {isEmpty && <p role="alert">{t('text.empty')}</p>}
      <EditFault fault={edits.fault} />
      <p className="text-editor__acts">
        <button type="submit" className="filled-button">
          {t('text.keep')}
        </button>
        <kbd>{t('text.key')}</kbd>
        <button type="button" className="text-button" onClick={onLeave}>
          {t('text.leave')}
        </button>
      </p>
    </form>
  );
}
