import { fold } from '../../core/gazetteer/fold.ts';
import { readPackageText } from './read.ts';

/** Ordinary words of French and English, folded, from the Hunspell dictionaries: what is listed in lower case. */
export function readCommonWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const dictionary of ['dictionary-fr/index.dic', 'dictionary-en/index.dic']) {
    for (const line of readPackageText(dictionary).split('\n')) {
      const word = line.split(/[/\t]/)[0] ?? '';
      if (/^\p{Ll}[\p{Ll}'’-]+$/u.test(word)) words.add(fold(word));
    }
  }
  return words;
}

/** A word or an ordinary inflection of one: "Tours", "Reading", "Mobile". */
export function isCommonWord(folded: string, words: ReadonlySet<string>): boolean {
  if (words.has(folded)) return true;
  for (const ending of ['s', 'es', 'e', 'ing', 'ed', 'x']) {
    const stem = folded.slice(0, -ending.length);
    if (folded.endsWith(ending) && stem.length >= 3 && words.has(stem)) return true;
  }
  return folded.endsWith('ing') && words.has(`${folded.slice(0, -3)}e`);
}
