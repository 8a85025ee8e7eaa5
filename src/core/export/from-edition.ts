import { indexEdition } from '../edition/index-edition.ts';
import type { Article, Edition, PlaceId } from '../edition/model.ts';
import { groupBy } from '../group-by.ts';
import type { About, Exported, ExportedArticle } from './exported.ts';
import { selectedFindings, selectedOf } from './selected.ts';
import { type Selection, selectsByText, selectsPlace } from './selection.ts';

/** What of an edition is meant, as exporters take it; its title comes from the edition itself. */
export function exportedFrom(
  edition: Edition,
  selection: Selection,
  about: Omit<About, 'title'>,
  beside: Pick<Exported, 'reaches' | 'findings' | 'reviewedClaims' | 'missing'>,
): Exported {
  const { findings } = beside;
  const index = indexEdition(edition);
  const datesByArticle = groupBy(edition.dates, ({ articleId }) => articleId);
  const datesOf = ({ id }: Article) => datesByArticle.get(id) ?? [];
  function* articles(): Generator<ExportedArticle> {
    for (const article of edition.articles) {
      const mentions = index.mentionsByArticle.get(article.id) ?? [];
      const chosen = selectedOf({ article, mentions, dates: datesOf(article) }, selection, index);
      if (chosen !== null) yield chosen;
    }
  }
  const named = selectsByText(selection) ? namedIn(articles()) : null;
  return {
    about: { ...about, title: edition.title },
    places: edition.places.filter(
      (place) => selectsPlace(selection, place) && (named === null || named.has(place.id)),
    ),
    systems: edition.systems,
    headline: edition.headline,
    events: edition.events,
    story: edition.story ?? [],
    articles,
    ...beside,
    findings: async (article) =>
      selectedFindings(await findings(article), { article, dates: datesOf(article) }, selection),
  };
}

function namedIn(articles: Iterable<ExportedArticle>): ReadonlySet<PlaceId> {
  const named = new Set<PlaceId>();
  for (const { mentions } of articles) {
    for (const mention of mentions) if (mention.kind === 'place') named.add(mention.placeId);
  }
  return named;
}
