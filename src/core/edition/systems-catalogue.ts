import type { ArticleRecord } from './edition-schema.ts';
import type { ClaimRecord, SystemRecord } from './systems-schema.ts';

/**
 * An edition's systems as a catalogue that any other can use: a claim that one of its articles makes is told
 * of as that publication's, since the other edition does not have the article.
 */
export function systemsCatalogue(
  systems: readonly SystemRecord[],
  articles: readonly ArticleRecord[],
): SystemRecord[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sourceOf = (source: ClaimRecord['source']): ClaimRecord['source'] => {
    if (source.type === 'publication') return source;
    const article = byId.get(source.articleId);
    return {
      type: 'publication',
      title: article?.title ?? null,
      publisher: article?.publisher ?? article?.signature ?? source.articleId,
      date: article?.date?.edtf ?? null,
      url: article?.sourceUrl ?? null,
    };
  };
  return systems.map((system) => ({
    ...system,
    // The other edition need not have the place.
    originId: null,
    variants: system.variants.map((variant) => ({
      ...variant,
      claims: variant.claims.map((claim) => ({ ...claim, source: sourceOf(claim.source) })),
    })),
  }));
}
