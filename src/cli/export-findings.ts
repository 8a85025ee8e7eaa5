import { reviewClaims } from '../core/claims/review-claims.ts';
import type { LoadedEdition } from '../core/edition/load-edition.ts';
import type { Exported } from '../core/export/exported.ts';
import { groupBy } from '../core/group-by.ts';
import { createFindingWords } from '../i18n/finding-words.ts';
import { exportedFinding } from '../library/export/exported-finding.ts';
import { placesByGazetteerId } from '../library/places-by-gazetteer-id.ts';
import { toldFinding } from '../library/told-finding.ts';
import { loadEditionClaimFinder } from '../node/claim-finder.ts';

/**
 * Finds and checks the claims of an edition's articles as they are asked for, as its editors reviewed them; or says why
 * that cannot be done.
 */
export async function chooseFindings(
  { edition, claims }: Pick<LoadedEdition, 'edition' | 'claims'>,
  language: string,
): Promise<Exported['findings'] | string> {
  const finder = await loadEditionClaimFinder(edition);
  if (!finder.ok) return finder.fault;
  const say = createFindingWords(language === 'fr' ? 'fr' : 'en');
  const words = { say: ({ key, values }: Parameters<Say>[0]) => say(key, values), language };
  const { places } = edition;
  const placeOf = placesByGazetteerId(places);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const reviews = groupBy(claims, ({ articleId }) => articleId);
  return (article) => {
    const { id, text, language: own, date } = article;
    const asked = { id, text, language: own.split('-')[0] ?? own, date: date?.edtf ?? null };
    const told = reviewClaims(finder.value(asked), reviews.get(id) ?? []);
    return told.map((claim) =>
      exportedFinding(toldFinding(article, claim, placeOf), words, placeById),
    );
  };
}

type Say = Parameters<typeof exportedFinding>[1]['say'];
