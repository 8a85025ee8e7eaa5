import type { ClaimSource } from '../../core/edition/model.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** Where a claim stands: a passage of the edition to open, or a publication. */
export function ClaimSourceView({ source }: { readonly source: ClaimSource }) {
  const { actions, t, formats } = useWords(rangesWords);
  const cites = source.type === 'article' ? source.articleId : null;
  const cited = useAnswer(cites === null ? null : { ask: 'article', id: cites });
  if (source.type === 'article') {
    const { articleId, span } = source;
    if (cited === null) return null;
    const { article } = cited;
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
  const work = title === null ? null : <cite>{title}</cite>;
  return (
    <>
      {work !== null && `${publisher}, `}
      {url === null ? (
        (work ?? publisher)
      ) : (
        <a href={url} rel="noreferrer external">
          {work ?? publisher}
        </a>
      )}
      {date !== null && `, ${formats.date(date)}`}
    </>
  );
}
