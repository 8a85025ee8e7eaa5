import { type FormEvent, useState } from 'react';
import type { Article } from '../../core/edition/model.ts';
import type { ArticleMetadata, Clue } from '../../core/import/imported-article.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { changeOf, type Knowing, type MetadataField, shownField } from './metadata-fields.ts';
import { useEditArticle } from './use-edit-article.ts';

/** Reads the text for dates: only where an article has none. */
const DateOffer = lazyPart(async () => (await import('./DateOffer.tsx')).DateOffer);

interface Props {
  readonly field: MetadataField;
  readonly article: Article;
  readonly imported: ArticleMetadata;
}

/** What is known of an article in one respect, how, and the way to correct it. */
export function MetadataRow({ field, article, imported }: Props) {
  const { t, formats } = useWords(addingWords);
  const language = useSlice((scene) => scene.language);
  const [isEdited, setEdited] = useState(false);
  const { edit, failed } = useEditArticle(article.id);
  const { shown, written, knowing } = shownField(field, article, imported, { language, formats });
  const confirm = () => {
    const change = changeOf(field, written, language);
    if (change !== null) void edit(change);
  };
  return (
    <div className="metadata-row">
      <dt>{t(`added.field.${field}`)}</dt>
      {isEdited ? (
        <dd className="metadata-row__edited">
          <FieldForm
            field={field}
            written={written}
            onKeep={(change) => void edit(change).then((kept) => kept && setEdited(false))}
            onLeave={() => setEdited(false)}
          />
        </dd>
      ) : (
        <>
          <dd>
            {shown ?? t(noneOf(field))} <Basis knowing={knowing} />
            {field === 'date' && shown === null && (
              <DateOffer article={article} onTake={(date) => void edit({ date })} />
            )}
          </dd>
          <dd className="metadata-row__act">
            {field === 'date' && knowing.basis === 'inferred' && (
              <button type="button" className="text-button" onClick={confirm}>
                {t('added.confirm')}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => setEdited(true)}>
              {t(knowing.basis === 'unknown' ? 'added.give' : 'added.correct')}
              <span className="visually-hidden"> {t(`added.field.${field}`)}</span>
            </button>
          </dd>
        </>
      )}
      {failed && (
        <dd className="metadata-row__edited" role="alert">
          {t('added.fault')}
        </dd>
      )}
    </div>
  );
}

function Basis({ knowing }: { readonly knowing: Knowing }) {
  const { t } = useWords(addingWords);
  switch (knowing.basis) {
    case 'unknown':
      return null;
    case 'given':
      return <span className="meta">{t('added.given')}</span>;
    case 'stated':
      return <span className="meta">{t('added.stated', { name: knowing.name })}</span>;
    case 'inferred': {
      const from = knowing.reason ?? t(clueWords[knowing.from]);
      return <span className="meta">{t('added.inferred', { from })}</span>;
    }
  }
}

const clueWords = {
  'the first heading': 'added.from.heading',
  'the first line': 'added.from.first-line',
  'the page’s title': 'added.from.page-title',
  'the line under the title': 'added.from.line',
  'the file’s name': 'added.from.file-name',
  'the address': 'added.from.address',
  'the words of the text': 'added.from.words',
  'the file’s other articles': 'added.from.others',
} as const satisfies Readonly<Record<Clue, string>>;

function noneOf(field: MetadataField) {
  if (field === 'title') return 'added.none.title';
  const isFeminine = field === 'date' || field === 'url' || field === 'language';
  return isFeminine ? 'added.none.feminine' : 'added.none.other';
}

interface FormProps {
  readonly field: MetadataField;
  readonly written: string;
  readonly onKeep: (change: NonNullable<ReturnType<typeof changeOf>>) => void;
  readonly onLeave: () => void;
}

function FieldForm({ field, written, onKeep, onLeave }: FormProps) {
  const { t } = useWords(addingWords);
  const language = useSlice((scene) => scene.language);
  const [text, setText] = useState(written);
  const [wrong, setWrong] = useState<string | null>(null);
  const hint = t('added.date-hint');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const change = changeOf(field, text, language);
    if (change !== null) onKeep(change);
    else if (field === 'date') setWrong(t('added.date-wrong', { written: text, hint }));
    else if (field === 'url') setWrong(t('added.url-wrong', { written: text }));
    else setWrong(t('added.language-wrong', { written: text }));
  };
  return (
    <form
      onSubmit={onSubmit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader asked for the field.
        autoFocus
        aria-label={t(`added.field.${field}`)}
        aria-invalid={wrong !== null}
        placeholder={field === 'date' ? hint : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="text-button">
        {t('added.save')}
      </button>
      <button type="button" className="text-button" onClick={onLeave}>
        {t('added.cancel')}
      </button>
      {wrong !== null && <p role="alert">{wrong}</p>}
    </form>
  );
}
