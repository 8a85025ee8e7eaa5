import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import { placesWords } from '../../i18n/parts/places.ts';
import { openingQuestions } from '../../library/opening-questions.ts';
import { filtersAtRest } from '../../store/selectors/filters-at-rest.ts';
import { articleTitle } from '../articles/article-title.ts';
import { Choice } from '../shared/Choice.tsx';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** What is counted, listed and drawn: by sense, by kind of place, by article. */
export function Filters() {
  const { actions, t, formats } = useWords(placesWords);
  const filters = useSlice((state) => state.filters);
  const atRest = useSlice(filtersAtRest);
  const articles = useAnswer(openingQuestions.articles)?.articles ?? [];
  return (
    <details className="filters">
      <summary>{t(atRest ? 'filters.heading' : 'filters.active')}</summary>
      <fieldset>
        <legend>{t('filters.sense')}</legend>
        {senses.map((sense) => (
          <Choice
            key={sense}
            checked={filters.senses.includes(sense)}
            onChange={() => actions.toggleSense(sense)}
          >
            <span className="underlined" data-sense={sense}>
              {t(`sense.${sense}`)}
            </span>
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('filters.kind')}</legend>
        {placeKinds.map((kind) => (
          <Choice
            key={kind}
            checked={filters.kinds.includes(kind)}
            onChange={() => actions.toggleKind(kind)}
          >
            {t(`kind.${kind}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset className="filters__articles">
        <legend>{t('filters.article')}</legend>
        {articles.map((article) => (
          <Choice
            key={article.id}
            checked={filters.articleIds.includes(article.id)}
            onChange={() => actions.toggleArticleFilter(article.id)}
          >
            {article.date !== null && `${formats.date(article.date.edtf)}, `}
            <span lang={article.language}>{articleTitle(article, t)}</span>
          </Choice>
        ))}
      </fieldset>
      <button
        type="button"
        className="text-button"
        disabled={atRest}
        onClick={() => actions.resetFilters()}
      >
        {t('filters.reset')}
      </button>
    </details>
  );
}
