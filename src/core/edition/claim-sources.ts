import { articleTitle } from './article-title.ts';
import type { Article, ArticleId, ClaimSource, System, Variant } from './model.ts';
import { openingWords } from './opening-words.ts';

/** A source that can be told of apart from the edition. */
type Publication = Extract<ClaimSource, { type: 'publication' }>;

/** The articles of an edition that its systems' claims quote, by id. */
export type QuotedArticles = ReadonlyMap<ArticleId, Article>;

/** The articles that systems' claims are taken from. */
export function claimingArticles(systems: readonly System[]): readonly ArticleId[] {
  const claims = systems.flatMap(({ variants }) => variants.flatMap((variant) => variant.claims));
  const ids = claims.flatMap(({ source }) => (source.type === 'article' ? source.articleId : []));
  return [...new Set(ids)];
}

/** A variant whose claims all name a publication, where one of the edition's articles makes them as well. */
export const withPublications = (variant: Variant, articles: QuotedArticles): Variant => ({
  ...variant,
  claims: variant.claims.map((claim) => ({
    ...claim,
    source: publicationOf(claim.source, articles),
  })),
});

/** Who says so. An article that names nobody is called by its title or its first words; one that is not there by its id. */
export function publicationOf(source: ClaimSource, articles: QuotedArticles): Publication {
  if (source.type === 'publication') return source;
  const article = articles.get(source.articleId);
  if (article === undefined) {
    const nothing = { title: null, date: null, url: null };
    return { type: 'publication', publisher: source.articleId, ...nothing };
  }
  const { title, publisher, signature, date, sourceUrl } = article;
  const called = articleTitle({ title, opening: openingWords(article) }, article.id);
  const whose = publisher ?? signature;
  return {
    type: 'publication',
    publisher: whose ?? called,
    title: whose === null ? null : called,
    date: date?.edtf ?? null,
    url: sourceUrl,
  };
}
