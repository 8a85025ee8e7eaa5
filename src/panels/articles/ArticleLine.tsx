import type { ArticleSummary } from '../../library/answers.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';
import { articleTitle } from './article-title.ts';
import { originOf } from './origin-of.ts';

/** One article in the list: its date, its title or first words, where it is from, what it names. */
export function ArticleLine({ article }: { readonly article: ArticleSummary }) {
  const { actions, t, formats } = usePortee();
  const { places, systems } = article;
  const inferred = article.date?.basis === 'inferred';
  return (
    <li className="article-line">
      <p className="article-line__date">
        <strong>
          {article.date === null ? t('date.unknown') : formats.date(article.date.edtf)}
        </strong>
        {inferred && <span className="meta">{t('date.inferred')}</span>}
      </p>
      <div>
        <h3 className="article-line__title" lang={article.language}>
          <InternalLink
            className={article.title === null ? 'untitled' : undefined}
            href={linkTo.article(article.id)}
            onFollow={() => actions.openArticle(article.id)}
          >
            {articleTitle(article, t)}
          </InternalLink>
        </h3>
        <p className="article-line__origin meta">
          <span>{originOf(article, t)}</span>
          <span>{t('article.names', { places, systems })}</span>
        </p>
      </div>
    </li>
  );
}
