import { type ClaimText, findClaims } from '../core/claims/find-claims.ts';
import type { Claim } from '../core/claims/finding.ts';
import { knownRanges } from '../core/claims/known-ranges.ts';
import { namedPlaces } from '../core/claims/named-places.ts';
import { withPassedOver } from '../core/claims/passed-over.ts';
import { type QuotedArticles, quotedIn } from '../core/edition/claim-sources.ts';
import type { Edition, System, VariantId } from '../core/edition/model.ts';
import { type Result, succeed } from '../core/result.ts';
import { loadGeography } from './load-geography.ts';
import { loadGeoparser } from './load-geoparser.ts';

/** An article as far as its claims need it. */
export interface ArticleToCheck extends Pick<ClaimText, 'text' | 'language' | 'date'> {
  readonly id: string;
}

/** What an article states that the geography can check, with what comes of checking it. */
export type ClaimFinder = (article: ArticleToCheck) => readonly Claim[];

/**
 * @param systems whose range claims an article's are held against
 * @param articles those that the systems' claims quote
 * @param defaultVariant the one that is meant where a text names none
 */
export async function loadClaimFinder(
  systems: readonly System[],
  articles: QuotedArticles,
  defaultVariant: VariantId | null = null,
): Promise<Result<ClaimFinder, string>> {
  const loaded = await loadGeoparser();
  if (!loaded.ok) return loaded;
  const world = await loadGeography();
  if (!world.ok) return world;
  const { geoparser, gazetteer } = loaded.value;
  const find: ClaimFinder = ({ id, text, language, date }) => {
    const known = knownRanges(systems, articles, language, id);
    const named = namedPlaces(geoparser.parse({ text, language }), gazetteer);
    const places = withPassedOver(text, named, gazetteer);
    const article = { text, language, date, places };
    const ranges = { systems: known.systemsIn(text), variants: known.variants, defaultVariant };
    return findClaims({ ...article, ...ranges }, world.value);
  };
  return succeed(find);
}

/** The same for an edition's own articles: where one names no system, the headline's is meant. */
export function loadEditionClaimFinder({
  systems,
  articles,
  headline,
}: Pick<Edition, 'systems' | 'articles' | 'headline'>): Promise<Result<ClaimFinder, string>> {
  const ours = systems.find(({ id }) => id === headline?.systemId);
  return loadClaimFinder(systems, quotedIn(articles), ours?.defaultVariantId ?? null);
}
