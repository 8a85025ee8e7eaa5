import type { NameForm } from '../entry.ts';
import { dataFile, readTsv } from './read.ts';

/** Names by language of one settlement (by GeoNames id) or region (by "US.TX"). */
export type LocalisedNames = ReadonlyMap<string, readonly NameForm[]>;

export function readLocalisedNames(): LocalisedNames {
  const byKey = new Map<string, NameForm[]>();
  for (const [key, lang, text] of readTsv(dataFile('geonames-names.tsv'))) {
    if (key === undefined || text === undefined) continue;
    const form: NameForm =
      lang === 'fr' || lang === 'en'
        ? { text, lang }
        : { text, ...(isNear(lang) ? {} : { weak: true }) };
    const forms = byKey.get(key);
    if (forms === undefined) byKey.set(key, [form]);
    else forms.push(form);
  }
  return byKey;
}

/** Languages whose names French and English news quotes; other languages' names give way to these. */
const isNear = (lang = ''): boolean => ['de', 'es', 'ru', 'uk', 'be'].includes(lang);
