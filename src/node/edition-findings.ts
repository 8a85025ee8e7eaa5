import type { Claim } from '../core/claims/finding.ts';
import { reviewClaims, type ToldClaim } from '../core/claims/review-claims.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type { Article, Edition, Place, PlaceId } from '../core/edition/model.ts';
import { passageOf } from '../core/edition/passage.ts';
import { groupBy } from '../core/group-by.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Span } from '../core/text/offset.ts';
import type { EditionFinding } from '../library/edition-finding.ts';
import { loadClaimFinder } from './claim-finder.ts';
import { placesByGazetteerId } from './places-by-gazetteer-id.ts';

/**
 * What an edition's articles state, held against the geography, as its editors reviewed it.
 *
 * @returns the findings, or a sentence on why the geography cannot be asked
 */
export async function judgeEdition(
  { systems, finding, articles, places }: Edition,
  reviewed: readonly ReviewedClaim[],
): Promise<Result<readonly EditionFinding[], string>> {
  const ours = systems.find(({ id }) => id === finding?.systemId);
  const finder = await loadClaimFinder(systems, ours?.defaultVariantId ?? null);
  if (!finder.ok) return fail(finder.fault);
  const placeOf = placesByGazetteerId(places);
  const reviews = groupBy(reviewed, ({ articleId }) => articleId);
  return succeed(
    articles.flatMap((article) => {
      const { id, text, language, date } = article;
      const found = finder.value({
        id,
        text,
        language: language.split('-')[0] ?? language,
        date: date?.edtf ?? null,
      });
      return reviewClaims(found, reviews.get(id) ?? []).map((told) =>
        findingOf(article, told, placeOf),
      );
    }),
  );
}

function findingOf(
  article: Article,
  { start, end, kind, verdict, claim, review }: ToldClaim,
  placeOf: ReadonlyMap<string, Place>,
): EditionFinding {
  return {
    id: review?.id ?? `${article.id}.${start}-${end}`,
    articleId: article.id,
    ...{ start, end, kind, verdict },
    quote: article.text.slice(start, end),
    computed: claim && computedOf(claim),
    onMap: claim && onMapOf(claim, article, placeOf),
    passage: quoted(article, { start, end }),
    stated: claim && statedOf(claim),
    placeIds: claim === null ? [] : placesOf(claim, placeOf),
    review: review && reviewOf(review),
  };
}

function computedOf({ finding }: Claim): EditionFinding['computed'] {
  const { verdict: _, ...computed } = finding;
  return computed;
}

function quoted(article: Article, claim: Span): EditionFinding['passage'] {
  const { start, end } = passageOf(article, claim);
  return { start, end, text: article.text.slice(start, end) };
}

/** Infinite ends are no figures: "more than 100 km" states one. */
function statedOf({ value }: Claim): EditionFinding['stated'] {
  if (value === null || typeof value === 'number') return null;
  const { lowKm, highKm } = value;
  const ends = [lowKm, highKm].filter(Number.isFinite);
  return ends.length === 0 ? null : { lowKm: Math.min(...ends), highKm: Math.max(...ends) };
}

function onMapOf(
  { onMap }: Claim,
  { language }: Article,
  placeOf: ReadonlyMap<string, Place>,
): EditionFinding['onMap'] {
  if (onMap === null) return null;
  const points = onMap.points.map(({ point, name, id }) => {
    const place = placeOf.get(id);
    return { point, name: place?.label ?? { [language]: name }, placeId: place?.id ?? null };
  });
  return { ...onMap, points };
}

function placesOf({ subjects }: Claim, placeOf: ReadonlyMap<string, Place>): readonly PlaceId[] {
  return subjects.flatMap(({ id }) => placeOf.get(id ?? '')?.id ?? []);
}

function reviewOf({ decision, reason }: ReviewedClaim): EditionFinding['review'] {
  // What was rejected is no claim, and does not come this far.
  return decision === 'rejected' ? null : { decision, reason };
}
