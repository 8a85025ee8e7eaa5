import { IntlMessageFormat } from 'intl-messageformat';
import en from './findings/en.json' with { type: 'json' };
import fr from './findings/fr.json' with { type: 'json' };

const catalogues: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = { fr, en };

/** Puts what a finding says (a key and its values) into words; a key that nobody has stays as it is. */
export function createFindingWords(
  language: 'fr' | 'en',
): (key: string, values: Readonly<Record<string, string | number>>) => string {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogues[language][key];
    if (message === undefined) return key;
    const format = formats.get(key) ?? new IntlMessageFormat(message, language);
    formats.set(key, format);
    return String(format.format({ ...values }));
  };
}
