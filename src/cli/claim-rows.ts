import type { Claim, Source, Wording } from '../core/claims/finding.ts';
import { createFindingWords } from '../i18n/finding-words.ts';

const words = { fr: createFindingWords('fr'), en: createFindingWords('en') };

/** Claims as the command line writes them, put into words; what does not apply is left out. */
export function claimRows(claims: readonly Claim[], language: 'fr' | 'en'): object[] {
  const inWords = ({ key, values }: Wording): string => words[language](key, values);
  return claims.map(({ start, end, text, kind, subjects, value, finding }) => ({
    start,
    end,
    text,
    kind,
    subjects,
    ...statedOf(value),
    verdict: finding.verdict,
    ...(finding.figure === null ? {} : { figure: finding.figure }),
    ...(finding.unit === null ? {} : { unit: finding.unit }),
    ...(finding.differsBy === null ? {} : { differsBy: finding.differsBy }),
    result: inWords(finding.result),
    method: inWords(finding.method),
    source: finding.sources.map(named).join('; '),
    ...(finding.figures.length === 0 ? {} : { figures: finding.figures }),
    ...(finding.error === null ? {} : { error: inWords(finding.error) }),
    ...(finding.note === null ? {} : { note: inWords(finding.note) }),
  }));
}

const named = ({ title, date }: Source): string => (date === null ? title : `${title} (${date})`);

function statedOf(value: Claim['value']): object {
  if (value === null) return {};
  if (typeof value === 'number') return { value };
  const { lowKm, highKm, qualifier } = value;
  if (!Number.isFinite(highKm)) return {};
  const [low, high] = [lowKm, highKm].map((km) => Math.round(km * 1000) / 1000);
  return {
    value: low === high ? low : [low, high],
    ...(qualifier === 'exact' ? {} : { qualifier }),
  };
}
