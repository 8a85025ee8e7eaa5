import { fold } from '../gazetteer/fold.ts';

/** Cyrillic letters (Russian, Ukrainian, Belarusian) as the rules below leave their Latin spellings. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:e ж:j з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t',
    'у:u ў:v ф:f х:g ц:ts ч:c ш:c щ:c ъ: ы:i ь: э:e ю:iu я:ia',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Spellings of the same sounds in the ways that French, English, German and Polish write Slavic names, most
 * letters first. They make names alike that are written differently, and seldom alike those that differ.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/chtch|shch|tsch|tch|sch|sh|ch|cz|sz/g, 'c'],
  [/zh/g, 'j'],
  [/ph/g, 'f'],
  [/kh|h/g, 'g'],
  [/gu(?=[ei])/g, 'g'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ck|q/g, 'k'],
  [/([a-z])\1/g, '$1'],
];

const mostWords = 4;
const longest = 40;

/**
 * A name as it is looked for: in whichever spelling and script, with and without hyphens and spaces:
 * "saintpetersburg", "iskanderm", "s400". Empty where it has neither letter nor figure.
 */
export function nameKey(name: string): string {
  const letters = [...fold(name).replaceAll(' ', '')]
    .map((letter) => cyrillic[letter] ?? letter)
    .join('');
  return spellings
    .reduce((key, [spelling, sound]) => key.replace(spelling, sound), letters)
    .slice(0, longest);
}

/** The keys by which a name is found: from each of its words on. */
export function nameKeys(name: string): readonly string[] {
  const words = fold(name).split(' ').slice(0, mostWords);
  const keys = words.map((_, from) => nameKey(words.slice(from).join(' ')));
  return [...new Set(keys)].filter((key, at) => key.length >= (at === 0 ? 1 : 2));
}
