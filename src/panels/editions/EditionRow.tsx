import { type FormEvent, useState } from 'react';
import { localised } from '../../core/localised.ts';
import type { Shelf, ShelfEntry } from '../../library/own/shelf.ts';
import { useSlice } from '../shared/portee.ts';
import { DoubtSign } from './DoubtSign.tsx';
import { useEditionsWords } from './use-words-of-editions.ts';
import { whenChanged } from './when-changed.ts';

interface Props {
  readonly entry: ShelfEntry;
  readonly shelf: Shelf;
  readonly isOpen: boolean;
  readonly onOpen: (view?: 'review') => void;
  readonly onDelete: () => void;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** One of the reader's editions: its name opens it, and what can be done with it stands below. */
export function EditionRow({ entry, shelf, isOpen, onOpen, onDelete, attempt }: Props) {
  const { t, formats } = useEditionsWords();
  const language = useSlice((scene) => scene.language);
  const [isRenamed, setRenamed] = useState(false);
  const title = localised(entry.title, language);
  const when = whenChanged(entry.changedAt, new Date(), language);
  const rename = (name: string) =>
    attempt(async () => {
      const opened = await shelf.open(entry.id);
      const titled = { [language]: name };
      const done = opened?.ok
        ? await opened.value.editing?.apply([{ verb: 'rename', title: titled }], { who: '' })
        : undefined;
      if (!done?.ok) throw new Error(done?.fault.kind ?? entry.id);
      setRenamed(false);
    });
  return (
    <li className="edition-menu__row">
      {isRenamed ? (
        <NameForm title={title} onSave={rename} onCancel={() => setRenamed(false)} />
      ) : (
        <button
          type="button"
          className="edition-menu__title"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => onOpen()}
        >
          {title}
        </button>
      )}
      <p className="edition-menu__count">{t('editions.articles', { count: entry.articles })}</p>
      <p className="edition-menu__meta">
        {t(shelf.fault === null ? 'editions.kept' : 'editions.held', {
          when: t(`editions.${when.type}`, { time: when.words, date: when.words }),
        })}
      </p>
      {entry.doubtful > 0 && (
        <button type="button" className="edition-menu__doubt" onClick={() => onOpen('review')}>
          <DoubtSign /> {t('editions.doubtful', { count: formats.number(entry.doubtful) })}
        </button>
      )}
      <p className="edition-menu__actions">
        {entry.articles > 0 && entry.doubtful === 0 && (
          <button type="button" className="text-button" onClick={() => onOpen('review')}>
            {t('editions.review')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => setRenamed(true)}>
          {t('editions.rename')}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() =>
            attempt(() =>
              shelf.duplicate(entry.id, { [language]: t('editions.copyOf', { title }) }),
            )
          }
        >
          {t('editions.duplicate')}
        </button>
        <button type="button" className="text-button" onClick={onDelete}>
          {t('editions.delete')}
        </button>
      </p>
    </li>
  );
}

interface NameFormProps {
  readonly title: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ title, onSave, onCancel }: NameFormProps) {
  const { t } = useEditionsWords();
  const [name, setName] = useState(title);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form className="edition-menu__form" onSubmit={save}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it.
        autoFocus
        aria-label={t('editions.newName')}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" className="text-button">
        {t('editions.save')}
      </button>
      <button type="button" className="text-button" onClick={onCancel}>
        {t('editions.cancel')}
      </button>
    </form>
  );
}
