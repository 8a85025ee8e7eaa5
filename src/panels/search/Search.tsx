import { type ReactNode, useDeferredValue, useId } from 'react';
import { localised } from '../../core/localised.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { articleTitle } from '../articles/article-title.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, usePortee, useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import './search.css';

const nothing = { places: [], systems: [], excerpts: [], total: 0 };

/** Finds places by any of their names, systems, and words in the articles. */
export function Search() {
  const { actions, t } = usePortee();
  const systems = useSlice((scene) => scene.head.systems);
  const language = useSlice((scene) => scene.language);
  const words = useSlice(({ screen }) => (screen.view === 'search' ? screen.words : ''));
  const settled = useDeferredValue(words).trim();
  const asked = settled.length >= 2;
  const answer = useAnswer(
    asked ? { ask: 'search', words: settled, count: pageSizes.search } : null,
  );
  const { places, excerpts, total, systems: named } = answer ?? nothing;
  const found = systems.filter(({ id }) => named.some((namedId) => namedId === id));
  const count = places.length + found.length + total;
  return (
    <>
      <ViewHeading className="view-title">{t('search.heading')}</ViewHeading>
      <SearchField
        label={t('search.field')}
        value={words}
        onChange={(next) => actions.setSearchWords(next)}
      />
      <p className="meta" role="status">
        {asked && t('search.count', { count })}
      </p>
      {places.length > 0 && (
        <Results title={t('nav.places')}>
          <ul className="plain-list">
            {places.map(({ id, label }) => (
              <li key={id}>
                <InternalLink href={linkTo.place(id)} onFollow={() => actions.selectPlace(id)}>
                  {localised(label, language)}
                </InternalLink>
              </li>
            ))}
          </ul>
        </Results>
      )}
      {found.length > 0 && (
        <Results title={t('nav.ranges')}>
          <ul className="plain-list">
            {found.map(({ id, label }) => (
              <li key={id}>
                <InternalLink href={linkTo.panel('ranges')} onFollow={() => actions.showSystem(id)}>
                  {localised(label, language)}
                </InternalLink>
              </li>
            ))}
          </ul>
        </Results>
      )}
      {excerpts.length > 0 && (
        <Results title={t('nav.articles')}>
          <ul className="plain-list excerpts">
            {excerpts.map(({ article, before, match, after, span }) => (
              <li key={`${article.id} ${span.start}`} lang={article.language}>
                <p className="meta">{articleTitle(article)}</p>
                <InternalLink
                  href={linkTo.passage(article.id, span)}
                  onFollow={() => actions.openArticle(article.id, span)}
                >
                  {before}
                  <mark>{match}</mark>
                  {after}
                </InternalLink>
              </li>
            ))}
          </ul>
        </Results>
      )}
    </>
  );
}

interface ResultsProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Results({ title, children }: ResultsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
