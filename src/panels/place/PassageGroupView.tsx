import type { PassageGroup } from '../../library/answers.ts';
import { readingOf } from '../../store/screen.ts';
import { articleTitle } from '../articles/article-title.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { PassageView } from './PassageView.tsx';

/** The passages of one article, under its name and date. */
export function PassageGroupView({ group }: { readonly group: PassageGroup }) {
  const { t, formats } = usePortee();
  const { article, passages } = group;
  const open = useSlice(({ screen }) => readingOf(screen)?.articleId === article.id);
  const date = article.date === null ? t('date.unknown') : formats.date(article.date.edtf);
  const inferred = article.date?.basis === 'inferred' ? `, ${t('date.inferred')}` : '';
  return (
    <section className="passage-group">
      <h3>
        {open ? (
          t('article.open')
        ) : (
          <span lang={article.language}>
            {article.title ?? article.publisher ?? articleTitle(article, t)}
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
