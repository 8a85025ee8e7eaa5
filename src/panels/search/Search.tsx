import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { span } from '../../core/text/offset.ts';
import { localised } from '../../store/localised.ts';
import { excerptsOf, matchesName, matchesSystem } from '../../store/selectors/search.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import './search.css';

const mostExcerpts = 50;

/** Finds places by any of their names, systems, and words in the articles. */
export function Search() {
  const { actions, t } = usePortee();
  const edition = useSlice((state) => state.edition);
  const language = useSlice((state) => state.language);
  const [wanted, setWanted] = useState('');
  const settled = useDeferredValue(wanted).trim();
  const asked = settled.length >= 2;
  const places = asked ? edition.places.filter((place) => matchesName(place, settled)) : [];
  const systems = asked ? edition.systems.filter((system) => matchesSystem(system, settled)) : [];
  const excerpts = excerptsOf(edition, settled, mostExcerpts);
  const count = places.length + systems.length + excerpts.length;
  return (
    <>
      <ViewHeading className="view-title">{t('search.heading')}</ViewHeading>
      <SearchField label={t('search.field')} value={wanted} onChange={setWanted} />
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
      {systems.length > 0 && (
        <Results title={t('nav.ranges')}>
          <ul className="plain-list">
            {systems.map(({ id, label }) => (
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
            {excerpts.map(({ article, before, match, after, start }) => (
              <li key={`${article.id} ${start}`} lang={article.language}>
                <InternalLink
                  href={linkTo.article(article.id)}
                  onFollow={() =>
                    actions.openArticle(article.id, span(start, start + match.length))
                  }
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
