import type { Article } from '../../core/edition/model.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';

/** Says who published an article and when, with its title where that stands nowhere beside it. */
export function useSourceLine(): (article: Article, isNamed: boolean) => string {
  const { t, formats } = useWords(shareWords);
  return ({ publisher, title, date }, isNamed) => {
    const day = date && formats.date(date.edtf);
    const dated =
      day === null || date === null
        ? t('date.unknown')
        : t(date.basis === 'stated' ? 'date.stated' : 'share.citeInferred', { date: day });
    const named = isNamed ? [title ?? t('share.citeUntitled')] : [];
    return [publisher ?? t('article.publisherUnknown'), ...named, dated].join(', ');
  };
}
