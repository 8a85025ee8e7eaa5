import type { Wording } from '../core/claims/finding.ts';
import { countryName } from '../core/country-name.ts';
import { type Localised, localised } from '../core/localised.ts';
import type { Language } from './languages.ts';
import type { MessageValues } from './translator.ts';

/** What judges write for a country, and for a bloc or a former state (`judge/place-sign.ts`). */
const sign = /\b(?:iso:([A-Z]{2})|pt:([a-z0-9-]+))\b/g;

/**
 * The values of a finding's sentence in the reader's words.
 *
 * @param bloc the name of a bloc by the end of its id; null where there is none.
 */
export function findingValues(
  values: Wording['values'],
  language: Language,
  bloc: (id: string) => string | null,
): MessageValues {
  const named = (whole: string, country?: string, group?: string): string =>
    country === undefined ? (bloc(group ?? '') ?? whole) : countryName(country, language);
  const inLanguage = (value: string | Localised): string =>
    typeof value === 'string' ? value : localised(value, language);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : inLanguage(value).replace(sign, named),
    ]),
  );
}
