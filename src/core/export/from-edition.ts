import { indexEdition } from '../edition/index-edition.ts';
import type { Edition, PlaceId, ReferringMention } from '../edition/model.ts';
import { groupBy } from '../group-by.ts';
import type { About, Exported, ExportedArticle } from './exported.ts';
import {
  asksForMentions,
  namesThings,
  type Selection,
  selectsArticle,
  selectsByText,
  selectsMention,
  selectsPlace,
} from './selection.ts';

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
  function* articles(): Generator<ExportedArticle> {
    for (const article of edition.articles) {
      if (!selectsArticle(selection, article)) continue;
      const all = index.mentionsByArticle.get(article.id) ?? [];
      const mentions = all.filter(
        (mention): mention is ReferringMention =>
          mention.kind !== 'unplaced' && selectsMention(selection, mention, index),
      );
      if (mentions.length === 0 && asksForMentions(selection)) continue;
      yield { article, mentions, dates: datesByArticle.get(article.id) ?? [] };
    }
  }
  const named = selectsByText(selection) ? namedIn(articles()) : null;
  return {
    about: { ...about, title: edition.title },
    places: edition.places.filter(
      (place) => selectsPlace(selection, place) && (named === null || named.has(place.id)),
    ),
    systems: edition.systems,
    finding: edition.finding,
    events: edition.events,
    story: edition.story ?? [],
    articles,
    ...beside,
    findings: async (article) =>
      (await findings(article)).filter(({ subjects }) =>
        namesThings(selection)
          ? subjects.some(({ place }) => place !== null && selectsPlace(selection, place))
          : true,
      ),
  };
}

function namedIn(articles: Iterable<ExportedArticle>): ReadonlySet<PlaceId> {
  const named = new Set<PlaceId>();
  for (const { mentions } of articles) {
    for (const mention of mentions) if (mention.kind === 'place') named.add(mention.placeId);
  }
  return named;
}
