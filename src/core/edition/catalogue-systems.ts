import type { Article, ArticleId, RangeClaim, System } from './model.ts';

/** What is said of an article that makes a claim. */
type ClaimingArticle = Pick<Article, 'title' | 'publisher' | 'signature' | 'date' | 'sourceUrl'>;

/**
 * An edition's systems for another to use: a claim that one of its articles makes is told of as that publication's,
 * since the other edition does not have the article, nor the place that the system is drawn from.
 */
export function catalogueSystems(
  systems: readonly System[],
  articles: ReadonlyMap<ArticleId, ClaimingArticle>,
): System[] {
  return systems.map((system) => ({
    ...system,
    originId: null,
    variants: system.variants.map((variant) => ({
      ...variant,
      claims: variant.claims.map((claim) => ({ ...claim, source: sourceOf(claim, articles) })),
    })),
  }));
}

/** The articles that a catalogue's claims are taken from. */
export function claimingArticles(systems: readonly System[]): readonly ArticleId[] {
  const claims = systems.flatMap(({ variants }) => variants.flatMap((variant) => variant.claims));
  const ids = claims.flatMap(({ source }) => (source.type === 'article' ? source.articleId : []));
  return [...new Set(ids)];
}

function sourceOf(
  { source }: RangeClaim,
  articles: ReadonlyMap<ArticleId, ClaimingArticle>,
): RangeClaim['source'] {
  if (source.type === 'publication') return source;
  const article = articles.get(source.articleId);
  return {
    type: 'publication',
    title: article?.title ?? null,
    publisher: article?.publisher ?? article?.signature ?? source.articleId,
    date: article?.date?.edtf ?? null,
    url: article?.sourceUrl ?? null,
  };
}
