import { fold } from '../../core/gazetteer/fold.ts';
import type { Tables } from '../../core/gazetteer/format.ts';
import { dataFile, readPackageJson, readTsv } from './read.ts';

interface Nationalities {
  readonly nationalities: Readonly<Record<string, string>>;
}

/** Folded names of peoples, inflected, by the id of their place; the first to claim a form keeps it. */
export function readDemonyms(): Tables['demonyms'] {
  const owner = new Map<string, string>();
  const claim = (id: string, forms: readonly string[]) => {
    for (const form of forms) {
      const folded = fold(form);
      if (folded.length >= 3 && !owner.has(folded)) owner.set(folded, id);
    }
  };
  for (const [id = '', french = '', english = ''] of readTsv(dataFile('demonyms.tsv'))) {
    for (const form of french.split(';')) claim(id, inflectFrench(form));
    for (const form of english.split(';')) claim(id, inflectEnglish(form));
  }
  for (const [code, form] of nationalities('fr')) claim(`iso:${code}`, inflectFrench(form));
  for (const [code, form] of nationalities('en')) claim(`iso:${code}`, inflectEnglish(form));
  for (const [code, form] of nationalities('es')) claim(`iso:${code}`, inflectSpanish(form));
  claim('pt:europe', inflectSpanish('europeo'));
  const byPlace: Record<string, string> = {};
  for (const [form, id] of [...owner].sort(([a], [b]) => (a < b ? -1 : 1))) {
    byPlace[id] = byPlace[id] === undefined ? form : `${byPlace[id]};${form}`;
  }
  return byPlace;
}

/** Entries that name a people, not (as some do) the territory again. */
const nationalities = (language: string): [string, string][] =>
  Object.entries(
    readPackageJson<Nationalities>(`i18n-nationality/langs/${language}.json`).nationalities,
  ).filter(([, form]) => isPeople(form));

const isPeople = (form: string): boolean =>
  /(ais|ois|ien|ain|éen|an|ese|ian|ish|i|ite|ois|ique|ol|in|aque|ote|al|er|o|a|és|ano|ense|eño)$/.test(
    form,
  ) && !/[\s(]/.test(form);

/** Masculine and feminine, singular and plural; "grec/grecque" gives the feminine itself. */
export function inflectFrench(entry: string): string[] {
  const [masculine = '', own] = entry.trim().split('/');
  if (masculine === '') return [];
  const feminine = own ?? feminineOf(masculine);
  const plural = (form: string) => (/[sx]$/.test(form) ? form : `${form}s`);
  return [masculine, plural(masculine), feminine, plural(feminine)];
}

function feminineOf(masculine: string): string {
  if (/(ien|éen|yen)$/.test(masculine)) return `${masculine}ne`;
  if (/e$/.test(masculine)) return masculine;
  return `${masculine}e`;
}

function inflectEnglish(entry: string): string[] {
  const form = entry.trim();
  if (form === '') return [];
  return /(s|ese|ish|sh|ch)$/.test(form) ? [form] : [form, `${form}s`];
}

/** Spanish turns up in French texts, in links and quotes. */
function inflectSpanish(entry: string): string[] {
  const form = entry.trim().toLowerCase();
  if (form.length < 5) return [];
  const stem = form.replace(/o$/, '');
  return form.endsWith('o') ? [form, `${stem}a`, `${stem}os`, `${stem}as`] : [form];
}
