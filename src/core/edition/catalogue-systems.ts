import { type QuotedArticles, withPublications } from './claim-sources.ts';
import type { System } from './model.ts';

/**
 * An edition's systems for another to use: a claim that one of its articles makes is told of as that publication's,
 * since the other edition does not have the article, nor the place that the system is drawn from.
 */
export const catalogueSystems = (systems: readonly System[], articles: QuotedArticles): System[] =>
  systems.map((system) => ({
    ...system,
    originId: null,
    variants: system.variants.map((variant) => withPublications(variant, articles)),
  }));
