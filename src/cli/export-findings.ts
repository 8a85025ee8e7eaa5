import type { Claim, Source, Wording } from '../core/claims/finding.ts';
import type { Edition, Place } from '../core/edition/model.ts';
import type { Exported, ExportedFinding } from '../core/export/exported.ts';
import { span } from '../core/text/offset.ts';
import { createFindingWords } from '../i18n/finding-words.ts';
import { placesByGazetteerId } from '../library/places-by-gazetteer-id.ts';
import { loadClaimFinder } from '../node/claim-finder.ts';

/** Finds and checks the claims of an edition's articles as they are asked for; or says why that cannot be done. */
export async function chooseFindings(
  { systems, places }: Edition,
  language: string,
): Promise<Exported['findings'] | string> {
  const finder = await loadClaimFinder(systems);
  if (!finder.ok) return finder.fault;
  const words = createFindingWords(language === 'fr' ? 'fr' : 'en');
  const placeOf = placesByGazetteerId(places);
  return ({ id, text, language: own, date }) =>
    finder
      .value({ id, text, language: own.split('-')[0] ?? own, date: date?.edtf ?? null })
      .map((claim) => findingOf(claim, words, placeOf));
}

function findingOf(
  { start, end, kind, subjects, value, finding }: Claim,
  words: ReturnType<typeof createFindingWords>,
  placeOf: ReadonlyMap<string, Place>,
): ExportedFinding {
  const inWords = ({ key, values }: Wording) => words(key, values);
  const { verdict, figure, unit, differsBy, result, method, sources, error, note } = finding;
  return {
    ...span(start, end),
    ...{ kind, verdict, figure, unit, differsBy },
    subjects: subjects.map(({ id, name }) => ({ name, place: placeOf.get(id ?? '') ?? null })),
    stated: statedIn(value),
    result: inWords(result),
    method: inWords(method),
    source: sources.map(named).join('; '),
    error: error && inWords(error),
    note: note && inWords(note),
  };
}

const named = ({ title, date }: Source): string => (date === null ? title : `${title} (${date})`);

function statedIn(value: Claim['value']): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const figures = [value.lowKm, value.highKm]
    .filter(Number.isFinite)
    .map((km) => Math.round(km * 1000) / 1000);
  return [...new Set(figures)].join('–');
}
