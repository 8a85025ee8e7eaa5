import { useState } from 'react';
import { localised } from '../../core/localised.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import { shownPlaces } from '../../store/selectors/places.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import { OpeningHeadline, StoryLink } from './OpeningHeadline.tsx';
import { Preamble } from './Preamble.tsx';
import './article-list.css';

type ArticlesQuestion = Extract<Question, { ask: 'articles' }>;

/** Only in an edition of the reader's own. */
const LastRemoval = lazyPart(
  async () => (await import('../own-article/LastRemoval.tsx')).LastRemoval,
);

/** The opening view: the edition's headline, then its articles by date. */
export function ArticleList() {
  const { actions, t, editing } = usePortee();
  const { headline, counts } = useSlice((scene) => scene.head);
  const { mentions, total: places } = useSlice(shownPlaces);
  const [pages, setPages] = useState(1);
  const window = useSlice(({ filters }) => filters.window);
  const within = useAnswer(
    window && { ask: 'articles', window, from: 0, count: pageSizes.articles },
  );
  const count = window === null ? counts.articles : (within?.total ?? 0);
  return (
    <>
      {headline === null ? <EditionTitle /> : <OpeningHeadline headline={headline} />}
      <Preamble />
      {editing !== null && <LastRemoval />}
      <section aria-labelledby="article-list-heading">
        <div className="section-head section-head--strong">
          <h2 id="article-list-heading">{t('articles.heading', { count })}</h2>
          <InternalLink
            className="text-button article-list__add"
            href={linkTo.panel('add')}
            onFollow={() => actions.openAside('add')}
          >
            {t('articles.add')}
          </InternalLink>
          <p className="meta">{t('articles.counts', { mentions, places })}</p>
        </div>
        <ol className="article-list">
          {Array.from({ length: pages }, (_, page) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
            <ArticlePage key={page} window={window} from={page * pageSizes.articles} />
          ))}
        </ol>
        {pages * pageSizes.articles < count && (
          <button type="button" className="text-button" onClick={() => setPages(pages + 1)}>
            {t('articles.more', { count: count - pages * pageSizes.articles })}
          </button>
        )}
      </section>
    </>
  );
}

function ArticlePage({ from, window }: Pick<ArticlesQuestion, 'from' | 'window'>) {
  const page = useAnswer({ ask: 'articles', window, from, count: pageSizes.articles });
  return page?.articles.map((article) => <ArticleLine key={article.id} article={article} />);
}

function EditionTitle() {
  const title = useSlice(({ head, language }) => localised(head.title, language));
  return (
    <div className="headline">
      <ViewHeading className="headline__sentence">{title}</ViewHeading>
      <StoryLink />
    </div>
  );
}
