import type { Article, ArticleId, ClaimSource, RangeClaim, System, Variant } from './model.ts';
import { titleOrOpening } from './title-or-opening.ts';

/** A source that can be told of apart from the edition. */
export type Publication = Extract<ClaimSource, { type: 'publication' }>;

/** A claim that can be told of apart from the edition. */
export interface PublishedClaim extends RangeClaim {
  readonly source: Publication;
}

export interface PublishedVariant extends Variant {
  readonly claims: readonly PublishedClaim[];
}

/** The articles of an edition that its systems' claims quote, by id. */
export type QuotedArticles = ReadonlyMap<ArticleId, Article>;

/** An edition's articles as claims that quote them look them up. */
export const quotedIn = (articles: readonly Article[]): QuotedArticles =>
  new Map(articles.map((article) => [article.id, article]));

/** The articles that systems' claims are taken from. */
export function claimingArticles(systems: readonly System[]): readonly ArticleId[] {
  const claims = systems.flatMap(({ variants }) => variants.flatMap((variant) => variant.claims));
  const ids = claims.flatMap(({ source }) => (source.type === 'article' ? source.articleId : []));
  return [...new Set(ids)];
}

/** A variant whose claims all name a publication, where one of the edition's articles makes them as well. */
export const withPublications = (variant: Variant, articles: QuotedArticles): PublishedVariant => ({
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
  const { publisher, signature, date, sourceUrl } = article;
  const called = titleOrOpening(article, article.id);
  const whose = publisher ?? signature;
  return {
    type: 'publication',
    publisher: whose ?? called,
    title: whose === null ? null : called,
    date: date?.edtf ?? null,
    url: sourceUrl,
  };
}
