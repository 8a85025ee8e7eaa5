import { type KeyboardEvent, useEffect, useRef } from 'react';
import { searchWords } from '../../i18n/parts/search.ts';
import { useWords } from '../shared/use-words.ts';
import type { Choice } from './use-choice.ts';

interface Props {
  readonly words: string;
  readonly choice: Choice;
  readonly onWords: (words: string) => void;
}

/** The field has the focus as long as the search is open; the arrows walk the results from it. */
export function SearchBox({ words, choice, onWords }: Props) {
  const { actions, t } = useWords(searchWords);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => choice.move(1),
    ArrowUp: () => choice.move(-1),
    Enter: () => choice.follow(),
    Escape: () => actions.closeSearch(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    // While a word is being composed the keys are the input method's; Alt with the arrows is the reader's.
    if (act === undefined || event.nativeEvent.isComposing || event.altKey) return;
    event.preventDefault();
    act();
  };
  const { chosen, idOf, listId } = choice;
  return (
    <search className="search__box">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5" />
        <path d="m12.4 12.4 4.6 4.6" />
      </svg>
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        role="combobox"
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        aria-autocomplete="list"
        aria-expanded={chosen !== null}
        aria-controls={chosen === null ? undefined : listId}
        aria-activedescendant={chosen === null ? undefined : idOf(chosen)}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="text-button" onClick={() => actions.closeSearch()}>
        {t('selection.close')}
      </button>
      <kbd>{t('search.escape')}</kbd>
    </search>
  );
}
