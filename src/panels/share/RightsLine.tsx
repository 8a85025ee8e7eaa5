import { shareWords } from '../../i18n/parts/share.ts';
import { openingQuestions } from '../../library/opening-questions.ts';
import { useAnswer } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** How much of its texts may leave the edition. */
export function RightsLine() {
  const { t } = useWords(shareWords);
  const page = useAnswer(openingQuestions.articles);
  if (page === null) return null;
  const { articles, total } = page;
  const full = articles.filter(({ publication }) => publication === 'full').length;
  const passages = articles.length - full;
  if (articles.length < total) return <p className="meta">{t('share.rights.each')}</p>;
  return (
    <p className="meta">
      {passages === 0 && t('share.rights.full')}
      {full === 0 && passages > 0 && t('share.rights.passages')}
      {full > 0 && passages > 0 && t('share.rights.some', { full, passages })}
    </p>
  );
}
