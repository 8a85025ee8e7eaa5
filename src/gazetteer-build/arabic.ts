import { frenchSpelling } from './french-spelling.ts';

/**
 * How French and English newspapers write Arabic names. GeoNames' main names follow a scholars' table
 * ("Jisr ash Shughūr", "Ar Raqqah", "Dayr az Zawr"); the press drops or levels the article, writes
 * diphthongs out, and in French "ch" and "ou" ("Jisr al-Choughour", "Raqqa", "Deir al-Zor").
 */
const ARTICLE = /^(?:Al|Ar|As|Ash|Aş|Ad|Aḑ|Adh|An|At|Aţ|Ath|Az|Az̧|El)[ -](?=\p{L})/u;
const INNER_ARTICLE = / (?:al|ar|as|ash|aş|ad|aḑ|adh|an|at|aţ|ath|az|az̧)[ -]/gu;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’'ʻʼʿʾ]/g, ''],
  [/\bTall\b/g, 'Tal'],
  [/\bDayr\b/g, 'Deir'],
  [/\bBayt\b/g, 'Beit'],
  [/\bShaykh\b/g, 'Sheikh'],
  [/\bAyn\b/g, 'Ain'],
  [/\bKafr\b/g, 'Kfar'],
  [/īy?ah\b/g, 'iya'],
  [/ah\b/g, 'a'],
  [/ay(?![aeiouāīūy])/g, 'ei'],
  [/awr/g, 'or'],
  [/aw(?![aeiouāīū])/g, 'ao'],
];

/** Forms of a name in an Arabic-speaking country, from GeoNames' romanised one. */
export function arabicForms(name: string): string[] {
  const plain = WORDS.reduce((text, [from, to]) => text.replace(from, to), name);
  const bare = plain.replace(ARTICLE, '').replace(INNER_ARTICLE, ' al ');
  const english = [bare, bare.replace(/ei/g, 'ai')];
  const forms = new Set(english.flatMap((form) => [form, frenchSpelling(form)]));
  if (ARTICLE.test(plain)) for (const form of [bare, frenchSpelling(bare)]) forms.add(`Al ${form}`);
  return [...forms].filter((form) => form.length > 2 && /^\p{Lu}/u.test(form));
}
