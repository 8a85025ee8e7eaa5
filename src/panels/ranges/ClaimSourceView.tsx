import type { ClaimSource } from '../../core/edition/model.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Where a claim stands: a passage of the edition to open, or a publication. */
export function ClaimSourceView({ source }: { readonly source: ClaimSource }) {
  const { actions, t, formats } = usePortee();
  const edition = useSlice((state) => state.edition);
  if (source.type === 'article') {
    const { articleId, span } = source;
    const article = indexOf(edition).articleById.get(articleId);
    if (article === undefined) return null;
    return (
      <>
        <q lang={article.language}>{article.text.slice(span.start, span.end)}</q>{' '}
        <InternalLink
          href={linkTo.passage(articleId, span)}
          onFollow={() => actions.openArticle(articleId, span)}
        >
          {t('claims.passage')}
        </InternalLink>
        {article.date !== null && (
          <span className="meta">{` ${t('claims.articleOf', { date: formats.date(article.date.edtf) })}`}</span>
        )}
      </>
    );
  }
  const { publisher, title, date, url } = source;
  const cited = title === null ? null : <cite>{title}</cite>;
  return (
    <>
      {cited !== null && `${publisher}, `}
      {url === null ? (
        (cited ?? publisher)
      ) : (
        <a href={url} rel="noreferrer external">
          {cited ?? publisher}
        </a>
      )}
      {date !== null && `, ${formats.date(date)}`}
    </>
  );
}
