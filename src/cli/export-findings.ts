import type { Claim, Wording } from '../core/claims/finding.ts';
import { reviewClaims, type ToldClaim } from '../core/claims/review-claims.ts';
import type { LoadedEdition } from '../core/edition/load-edition.ts';
import type { Place } from '../core/edition/model.ts';
import type { Exported, ExportedFinding } from '../core/export/exported.ts';
import { groupBy } from '../core/group-by.ts';
import { span } from '../core/text/offset.ts';
import { createFindingWords } from '../i18n/finding-words.ts';
import { namedSources, noteWith } from '../library/export/exported-finding.ts';
import { placesByGazetteerId } from '../library/places-by-gazetteer-id.ts';
import { loadClaimFinder } from '../node/claim-finder.ts';

/**
 * Finds and checks the claims of an edition's articles as they are asked for, as its editors reviewed them; or says why
 * that cannot be done.
 */
export async function chooseFindings(
  { edition: { systems, places, headline }, claims }: Pick<LoadedEdition, 'edition' | 'claims'>,
  language: string,
): Promise<Exported['findings'] | string> {
  const ours = systems.find(({ id }) => id === headline?.systemId);
  const finder = await loadClaimFinder(systems, ours?.defaultVariantId ?? null);
  if (!finder.ok) return finder.fault;
  const words = createFindingWords(language === 'fr' ? 'fr' : 'en');
  const context = { words, language, placeOf: placesByGazetteerId(places) };
  const reviews = groupBy(claims, ({ articleId }) => articleId);
  return ({ id, text, language: own, date }) => {
    const article = { id, text, language: own.split('-')[0] ?? own, date: date?.edtf ?? null };
    const told = reviewClaims(finder.value(article), reviews.get(id) ?? []);
    return told.map((claim) => findingOf(claim, context));
  };
}

interface Context {
  readonly words: ReturnType<typeof createFindingWords>;
  readonly language: string;
  readonly placeOf: ReadonlyMap<string, Place>;
}

function findingOf(
  { start, end, kind, verdict, claim, review }: ToldClaim,
  { words, language, placeOf }: Context,
): ExportedFinding {
  const said = (wording: Wording | null | undefined) =>
    wording ? words(wording.key, wording.values) : null;
  const found = claim?.finding;
  return {
    ...span(start, end),
    ...{ kind, verdict },
    figure: found?.figure ?? null,
    unit: found?.unit ?? null,
    differsBy: found?.differsBy ?? null,
    subjects: (claim?.subjects ?? []).map(({ id, name }) => ({
      name,
      place: placeOf.get(id ?? '') ?? null,
    })),
    stated: statedIn(claim?.value ?? null),
    result: said(found?.result) ?? '',
    method: said(found?.method) ?? '',
    source: namedSources(found?.sources ?? []),
    error: said(found?.error),
    note: noteWith(said(found?.note), review, language),
  };
}

function statedIn(value: Claim['value']): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const figures = [value.lowKm, value.highKm]
    .filter(Number.isFinite)
    .map((km) => Math.round(km * 1000) / 1000);
  return [...new Set(figures)].join('–');
}
