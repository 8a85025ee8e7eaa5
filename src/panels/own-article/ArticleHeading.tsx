import type { ArticleSummary } from '../../library/answers.ts';
import { articleTitle } from '../articles/article-title.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** Which article what follows is about; it opens there. */
export function ArticleHeading({ article }: { readonly article: ArticleSummary }) {
  const { t, actions } = useOwnArticleWords();
  return (
    <h3 lang={article.language}>
      <InternalLink
        href={linkTo.article(article.id)}
        onFollow={() => actions.openArticle(article.id)}
      >
        {articleTitle(article, t)}
      </InternalLink>
    </h3>
  );
}
