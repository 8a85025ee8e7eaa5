import { useMemo } from 'react';
import { proposeDate } from '../../core/dates/propose-date.ts';
import type { Article, ArticleDate } from '../../core/edition/model.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly article: Article;
  readonly onTake: (date: ArticleDate) => void;
}

/** A date for an article that has none, from what its text tells: the reader takes it, or leaves it. */
export function DateOffer({ article: { text, language }, onTake }: Props) {
  const { t, formats } = useWords(addingWords);
  const spoken = useSlice((scene) => scene.language);
  const proposed = useMemo(() => proposeDate(text, language), [text, language]);
  if (proposed === null) return null;
  const { edtf, basis, start, end } = proposed;
  const reason = t('added.date-from', { words: text.slice(start, end) });
  return (
    <>
      <span className="meta">{t('added.date-offer', { reason, date: formats.date(edtf) })}</span>{' '}
      <button
        type="button"
        className="text-button"
        onClick={() =>
          onTake(
            basis === 'stated' ? { edtf, basis } : { edtf, basis, reason: { [spoken]: reason } },
          )
        }
      >
        {t('added.date-take')}
      </button>
    </>
  );
}
