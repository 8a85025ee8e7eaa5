import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddedArticle, AddingFile } from '../../store/adding/adding.ts';
import { articleTitle } from '../articles/article-title.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useWords } from '../shared/use-words.ts';
import { DoubtfulSign } from './DoubtfulSign.tsx';

/** The articles that came of a file, a line each. */
export function AddedLines({ file }: { readonly file: AddingFile }) {
  const { t } = useWords(addingWords);
  const { name, articles, counts } = file;
  const more = counts.articles - articles.length;
  return (
    <>
      {articles.map((article) => (
        <AddedLine key={article.id} article={article} />
      ))}
      {more > 0 && (
        <li className="file-line">
          <span className="file-line__name">
            {t('adding.more-articles', { count: more, name })}
          </span>
        </li>
      )}
    </>
  );
}

function AddedLine({ article }: { readonly article: AddedArticle }) {
  const { t, actions } = useWords(addingWords);
  const { id, title, opening, language, places, doubtful, date } = article;
  return (
    <li className="file-line">
      <InternalLink
        className={title === null ? 'file-line__title untitled' : 'file-line__title'}
        lang={language}
        href={linkTo.article(id)}
        onFollow={() => actions.openArticle(id)}
      >
        {articleTitle({ title, opening }, t)}
      </InternalLink>
      <span className="file-line__state">
        {doubtful > 0 && (
          <span className="file-line__doubtful">
            <DoubtfulSign />
            {t('adding.doubtful', { count: doubtful })}
          </span>
        )}
        {date === 'inferred' && <span>{t('adding.date-inferred')}</span>}
        <span>{t('adding.places', { count: places })}</span>
      </span>
    </li>
  );
}
