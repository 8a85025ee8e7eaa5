import type { Wording } from '../core/claims/finding.ts';
import { type Localised, localised } from '../core/localised.ts';

/** What stands between the names of one value. */
const between = /(, | – )/;

/**
 * A wording in which a place has the name that its edition gives it, in each language of that name.
 *
 * @param names the edition's names by those of the gazetteer
 */
export function namedWording(
  { key, values }: Wording,
  names: ReadonlyMap<string, Localised>,
): Wording {
  return {
    key,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? renamed(value, names) : value,
      ]),
    ),
  };
}

function renamed(value: string, names: ReadonlyMap<string, Localised>): string | Localised {
  const parts = value.split(between);
  const languages = new Set(parts.flatMap((part) => Object.keys(names.get(part) ?? {})));
  if (languages.size === 0) return value;
  const inLanguage = (language: string): string =>
    parts.map((part) => localised(names.get(part) ?? { [language]: part }, language)).join('');
  return Object.fromEntries([...languages].map((language) => [language, inLanguage(language)]));
}
