import type { Article, ArticleId, Edition } from '../../core/edition/model.ts';
import { byDate } from '../../core/edition/passages.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';

/** What an article names, for its line in the list. Demonyms are not counted among its places. */
export interface ArticleSummary {
  readonly article: Article;
  readonly places: number;
  readonly systems: number;
}

/** The articles in the order of their dates; those without one come last. */
export const articleSummaries = (state: State): readonly ArticleSummary[] =>
  summarise(state.edition);

export const articleById = (state: State, id: ArticleId | null): Article | null =>
  state.edition.articles.find((article) => article.id === id) ?? null;

const summarise = memoise((edition: Edition): readonly ArticleSummary[] =>
  byDate(edition.articles).map((article) => {
    const mentions = indexOf(edition).mentionsByArticle.get(article.id) ?? [];
    const places = mentions.flatMap((mention) =>
      mention.kind === 'place' && mention.sense !== 'demonym' ? [mention.placeId] : [],
    );
    const systems = mentions.flatMap((mention) =>
      mention.kind === 'system' ? [mention.systemId] : [],
    );
    return { article, places: new Set(places).size, systems: new Set(systems).size };
  }),
);
