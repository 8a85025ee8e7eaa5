import { articleSummaries } from '../../store/selectors/articles.ts';
import { mentionCounts, shownMentions } from '../../store/selectors/mentions.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import { Finding } from './Finding.tsx';
import './article-list.css';

/** The opening view: the edition's finding, then its articles by date. */
export function ArticleList() {
  const { t } = usePortee();
  const edition = useSlice((state) => state.edition);
  const summaries = useSlice(articleSummaries);
  const mentions = useSlice(shownMentions).length;
  const places = useSlice(mentionCounts).size;
  const count = summaries.length;
  return (
    <>
      {edition.finding === null ? <EditionTitle /> : <Finding finding={edition.finding} />}
      <section aria-labelledby="article-list-heading">
        <div className="section-head section-head--strong">
          <h2 id="article-list-heading">{t('articles.heading', { count })}</h2>
          <p className="meta">{t('articles.counts', { mentions, places })}</p>
        </div>
        <ol className="article-list">
          {summaries.map((summary) => (
            <ArticleLine key={summary.article.id} summary={summary} />
          ))}
        </ol>
      </section>
    </>
  );
}

function EditionTitle() {
  const title = useSlice((state) => state.edition.title[state.language] ?? state.edition.title.en);
  return <ViewHeading className="finding__sentence">{title}</ViewHeading>;
}
