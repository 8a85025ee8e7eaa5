import type { Source, Wording } from '../../core/claims/finding.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { LanguageTag, Place, PlaceId } from '../../core/edition/model.ts';
import type { ExportedFinding } from '../../core/export/exported.ts';
import { inLanguage } from '../../core/export/in-language.ts';
import { wordsFor } from '../../core/export/words.ts';
import type { EditionFinding } from '../edition-finding.ts';

export interface FindingWords {
  /** Puts a finding's wordings into words. */
  readonly say: (wording: Wording) => string;
  /** The reader's. */
  readonly language: LanguageTag;
}

/** A finding as exporters take it; what an editor decided stands in its note. */
export function exportedFinding(
  { start, end, kind, verdict, computed, subjects, stated, statedNumber, review }: EditionFinding,
  { say, language }: FindingWords,
  placeById: ReadonlyMap<PlaceId, Place>,
): ExportedFinding {
  const said = (wording: Wording | null | undefined) => (wording ? say(wording) : null);
  return {
    start,
    end,
    kind,
    verdict,
    subjects: subjects.map(({ name, placeId }) => {
      const place = placeId === null ? null : (placeById.get(placeId) ?? null);
      return { name: place === null ? name : inLanguage(place.label, language), place };
    }),
    stated: stated === null ? String(statedNumber ?? '') : kilometresIn(stated),
    figure: computed?.figure ?? null,
    unit: computed?.unit ?? null,
    differsBy: computed?.differsBy ?? null,
    result: said(computed?.result) ?? '',
    method: said(computed?.method) ?? '',
    source: namedSources(computed?.sources ?? []),
    error: said(computed?.error),
    note: noteWith(said(computed?.note), review, language),
  };
}

function kilometresIn({ lowKm, highKm }: NonNullable<EditionFinding['stated']>): string {
  const figures = [lowKm, highKm].map((km) => Math.round(km * 1000) / 1000);
  return [...new Set(figures)].join('–');
}

/** What a finding was measured against, with the dates. */
const namedSources = (sources: readonly Source[]): string =>
  sources.map(({ title, date }) => (date === null ? title : `${title} (${date})`)).join('; ');

/** A finding's note with what an editor decided of it, and why; null where there is neither. */
function noteWith(
  note: string | null,
  review: Decided | null,
  language: LanguageTag,
): string | null {
  const reason = review?.reason ? inLanguage(review.reason, language) : null;
  const words = wordsFor(language);
  const decided =
    review?.decision === 'set aside' ? words.labelled(words.notCounted, reason ?? '') : reason;
  const notes = [note, decided].filter((one) => one !== null && one !== '');
  return notes.length === 0 ? null : notes.join(' ');
}

type Decided = Pick<ReviewedClaim, 'decision' | 'reason'>;
