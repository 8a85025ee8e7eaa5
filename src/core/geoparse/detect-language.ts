import { francAll } from 'franc-min';
import { languages } from './languages/languages.ts';
import type { WordList } from './words/word-lists.ts';

const bcp47 = new Map(Object.entries(languages).map(([tag, { code }]) => [code, tag]));

/** Enough text to tell by, little enough to take no time. */
const SAMPLE = 1200;

/** Characters from which the statistics of letters tell something by themselves, and from which they tell something at all. */
const ENOUGH_ALONE = 20;
const ENOUGH_BESIDE_WORDS = 10;

/**
 * How much the small words count beside the statistics of letters, which come between 0 and 1. Of sentences below 60
 * characters the statistics alone take every fifth English one for something else.
 */
const WORDS_WEIGH = 2;

/** Lists of words that any text has, whatever it tells of. */
const smallWords: readonly WordList[] = [
  'locative',
  'genitive',
  'article',
  'contraction',
  'and',
  'by',
  'says',
  'pronoun',
  'starter',
  'copula',
  'moves',
  'month',
  'day',
  'direction',
];

/** Which languages have a small word. */
const speakers = speakersOfSmallWords();

/** What tells French where a text's words do not: "déjà". */
const FRENCH_LETTERS = /[àâçèêëîïôùûœ]/i;

/** The article's language among those whose names the gazetteer knows, "und" when it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE);
  const [first, second] = [...scoresOf(sample)].sort(([, a], [, b]) => b - a);
  if (first !== undefined && first[1] > (second?.[1] ?? 0)) return first[0];
  return FRENCH_LETTERS.test(sample) ? 'fr' : 'und';
}

/** What speaks for each language; nothing at all where nothing can be told. */
function scoresOf(sample: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const words =
    sample
      .normalize()
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const tags = speakers.get(word) ?? [];
    for (const tag of tags) {
      scores.set(tag, (scores.get(tag) ?? 0) + WORDS_WEIGH / tags.length / words.length);
    }
  }
  const minLength = scores.size > 0 ? ENOUGH_BESIDE_WORDS : ENOUGH_ALONE;
  for (const [code, score] of francAll(sample, { only: [...bcp47.keys()], minLength })) {
    const tag = bcp47.get(code);
    if (tag !== undefined) scores.set(tag, (scores.get(tag) ?? 0) + score);
  }
  return scores;
}

function speakersOfSmallWords(): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, string[]>();
  for (const [tag, { words }] of Object.entries(languages)) {
    const own = new Set(smallWords.flatMap((list) => words[list]?.split(' ') ?? []));
    for (const word of own) {
      const others = speakers.get(word);
      if (others === undefined) speakers.set(word, [tag]);
      else others.push(tag);
    }
  }
  return speakers;
}

/** Whether `detectLanguage` could have told it. */
export const isTold = (language: string): boolean => [...bcp47.values()].includes(language);

/** "fr-CA" and "FR" are French: the primary subtag of a BCP 47 tag, in small letters. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? 'und';
