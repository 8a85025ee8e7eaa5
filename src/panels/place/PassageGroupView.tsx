import { openArticle } from '../../store/selectors/article-blocks.ts';
import { opening } from '../../store/selectors/opening.ts';
import type { PassageGroup } from '../../store/selectors/passages.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { PassageView } from './PassageView.tsx';

/** The passages of one article, under its name and date. */
export function PassageGroupView({ group }: { readonly group: PassageGroup }) {
  const { t, formats } = usePortee();
  const { article, passages } = group;
  const open = useSlice((state) => openArticle(state) === article);
  const date = article.date === null ? t('date.unknown') : formats.date(article.date.edtf);
  const inferred = article.date?.basis === 'inferred' ? `, ${t('date.inferred')}` : '';
  return (
    <section className="passage-group">
      <h3>
        {open ? (
          t('article.open')
        ) : (
          <span lang={article.language}>
            {article.title ?? article.publisher ?? `${opening(article)}\u202f…`}
          </span>
        )}
      </h3>
      <p className="meta">{`${date}${inferred}`}</p>
      {passages.map((passage) => (
        <PassageView key={passage.span.start} passage={passage} language={article.language} />
      ))}
    </section>
  );
}
