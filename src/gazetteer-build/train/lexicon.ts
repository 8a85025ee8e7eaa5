import { readFileSync } from 'node:fs';
import { fold, HASH_SEED, mixWord } from '../../core/gazetteer/fold.ts';
import { type Bloom, bloomOf } from '../../core/geoparse/bloom.ts';
import type { Lexicon } from '../../core/geoparse/signals.ts';
import { readCommonWords } from '../sources/common-words.ts';
import { packageFile } from '../sources/read.ts';

const LANGUAGES = ['fr', 'en', 'es', 'de', 'it'];

export function buildLexicon(): Lexicon {
  const firstNames = new Set<string>();
  for (const language of LANGUAGES) {
    const source = readFileSync(
      packageFile(`gender-detection-from-name/names/${language}.js`),
      'utf8',
    );
    for (const [, name = ''] of source.matchAll(/\['([^']+)',/g)) {
      const folded = fold(name);
      if (folded.length >= 3 && !folded.includes(' ')) firstNames.add(folded);
    }
  }
  const ordinary = [...readCommonWords()].filter((word) => !word.includes(' ') && word.length >= 3);
  return { firstNames: bloomOfWords(firstNames), ordinary: bloomOfWords(ordinary) };
}

const bloomOfWords = (words: Iterable<string>): Bloom =>
  bloomOf([...words].sort().map((word) => mixWord(HASH_SEED, word, 0, word.length)));
