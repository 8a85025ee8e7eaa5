import { reviewClaims } from '../core/claims/review-claims.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type { Edition } from '../core/edition/model.ts';
import { groupBy } from '../core/group-by.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { EditionFinding } from '../library/edition-finding.ts';
import { placesByGazetteerId } from '../library/places-by-gazetteer-id.ts';
import { toldFinding } from '../library/told-finding.ts';
import { loadEditionClaimFinder } from './claim-finder.ts';

/**
 * What an edition's articles state, held against the geography, as its editors reviewed it; what they copy from each
 * other is not told apart yet.
 *
 * @returns the findings, or a sentence on why the geography cannot be asked
 */
export async function judgeEdition(
  edition: Edition,
  reviewed: readonly ReviewedClaim[],
): Promise<Result<readonly EditionFinding[], string>> {
  const finder = await loadEditionClaimFinder(edition);
  if (!finder.ok) return fail(finder.fault);
  const placeOf = placesByGazetteerId(edition.places);
  const reviews = groupBy(reviewed, ({ articleId }) => articleId);
  const findings = edition.articles.flatMap((article) => {
    const { id, text, language, date } = article;
    const found = finder.value({
      id,
      text,
      language: language.split('-')[0] ?? language,
      date: date?.edtf ?? null,
    });
    return reviewClaims(found, reviews.get(id) ?? []).map((told) =>
      toldFinding(article, told, placeOf),
    );
  });
  return succeed(findings);
}
