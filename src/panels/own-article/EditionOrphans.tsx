import { useState } from 'react';
import type { ArticleSummary, Orphans } from '../../library/answers.ts';
import type { Edits } from '../review/use-edits.ts';
import { useAnswer } from '../shared/portee.ts';
import { ArticleHeading } from './ArticleHeading.tsx';
import { OrphanRows } from './OrphanRows.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** Articles that are shown at once. */
const atOnce = 10;

interface Props {
  readonly lost: Orphans;
  readonly edits: Edits;
}

/** Every mention of the edition that an edit of a text left without a place, article by article. */
export function EditionOrphans({ lost, edits }: Props) {
  const { t } = useOwnArticleWords();
  const [shown, setShown] = useState(atOnce);
  const more = lost.articles.length - shown;
  return (
    <section className="orphans">
      <h2>{t('orphans.edition', { count: lost.total })}</h2>
      {lost.articles.slice(0, shown).map(({ article }) => (
        <OfArticle key={article.id} article={article} edits={edits} />
      ))}
      {more > 0 && (
        <button type="button" className="text-button" onClick={() => setShown(shown + atOnce)}>
          {t('orphans.more', { count: more })}
        </button>
      )}
      {lost.total > 0 && <p className="meta">{t('orphans.nothing-lost')}</p>}
    </section>
  );
}

function OfArticle({
  article,
  edits,
}: Pick<Props, 'edits'> & { readonly article: ArticleSummary }) {
  const open = useAnswer({ ask: 'article', id: article.id });
  const orphans = open?.own?.orphans ?? [];
  if (open === null || orphans.length === 0) return null;
  return (
    <>
      <ArticleHeading article={article} />
      <OrphanRows open={open} orphans={orphans} edits={edits} />
    </>
  );
}
