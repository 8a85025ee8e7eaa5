import { type FormEvent, useId, useState } from 'react';
import type { Article, DateMention } from '../../core/edition/model.ts';
import { ownDatesWords } from '../../i18n/parts/own-dates.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { useDateWords } from '../timeline/use-date-words.ts';
import { readDate } from './read-date.ts';

interface Props {
  readonly article: Article;
  readonly date: DateMention;
  /** Null: the words name no date. Tells whether it was kept. */
  readonly onCorrect: (edtf: string | null) => Promise<boolean>;
}

/** Words that name a date, and what they were taken for. */
export function OwnDateRow({ article, date, onCorrect }: Props) {
  const { t } = useWords(ownDatesWords);
  const { date: say } = useDateWords();
  const [isOpen, setOpen] = useState(false);
  const words = article.text.slice(date.start, date.end);
  return (
    <li>
      <p className="own-dates__line">
        <q lang={article.language}>{words}</q> <span>{say(date.edtf)}</span>{' '}
        <span className="meta">
          {date.reviewed ? t('dates.decided') : t(`dates.basis.${date.basis}`)}
        </span>
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('dates.correct')}
          <span className="visually-hidden"> {words}</span>
        </button>
      </p>
      {isOpen && (
        <DateForm
          article={article}
          date={date}
          words={words}
          onCorrect={async (edtf) => {
            if (await onCorrect(edtf)) setOpen(false);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
    </li>
  );
}

interface FormProps {
  readonly article: Article;
  readonly date: DateMention;
  readonly words: string;
  readonly onCorrect: (edtf: string | null) => Promise<void>;
  readonly onLeave: () => void;
}

function DateForm({ article, date, words, onCorrect, onLeave }: FormProps) {
  const { t } = useWords(ownDatesWords);
  const { date: say } = useDateWords();
  const hint = useId();
  const language = useSlice((scene) => scene.language);
  const [typed, setTyped] = useState(date.edtf);
  const own = article.date?.edtf ?? null;
  const read = readDate(typed, language, own) ?? readDate(typed, article.language, own);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (read !== null) void onCorrect(read);
  };
  return (
    <form className="own-dates__form" onSubmit={keep}>
      <label>
        <span>{t('dates.field', { words })}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader asked for the field.
          autoFocus
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint}
          aria-invalid={read === null}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <output>{read === null ? t('dates.unread') : say(read)}</output>
      <p id={hint} className="meta">
        {t('dates.hint')}
      </p>
      <p className="article-tools__row">
        <button type="submit" className="filled-button" disabled={read === null}>
          {t('dates.keep')}
        </button>
        <button type="button" className="text-button" onClick={() => void onCorrect(null)}>
          {t('dates.no-date')}
        </button>
        <button type="button" className="text-button" onClick={onLeave}>
          {t('dates.leave')}
        </button>
      </p>
    </form>
  );
}
