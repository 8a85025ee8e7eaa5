import type { Wording } from '../core/claims/finding.ts';
import { findingValues } from './finding-values.ts';
import en from './findings/en.json' with { type: 'json' };
import fr from './findings/fr.json' with { type: 'json' };
import { createTranslate } from './translator.ts';

const catalogues: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = { fr, en };

/** Puts what a finding says (a key and its values) into words; a key that nobody has stays as it is. */
export function createFindingWords(
  language: 'fr' | 'en',
): (key: string, values: Wording['values']) => string {
  const catalogue = catalogues[language];
  const t = createTranslate(language, catalogue);
  const bloc = (id: string): string | null => catalogue[`finding.bloc.${id}`] ?? null;
  return (key, values) =>
    Object.hasOwn(catalogue, key) ? t(key, findingValues(values, language, bloc)) : key;
}
