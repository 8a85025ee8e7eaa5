import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTagger } from '../geoparse/tagger-file.ts';
import { joinLineEndHyphens, wordsOf } from './hyphens.ts';
import { createKnownWords } from './known-words.ts';

const tagger = openTagger(gunzipSync(readFileSync('public/gazetteer/tagger.pgz')));
if (!tagger.ok) throw new Error(tagger.fault);
const isKnown = createKnownWords(tagger.value.lexicon.ordinary);

test.each([
  ['des armes nu-\ncléaires', 'des armes nucléaires', 1],
  ['le gouverne-\n  ment', 'le gouvernement', 1],
  ['peut-\nêtre', 'peut-être', 0],
  ['à Saint-\nPétersbourg', 'à Saint-Pétersbourg', 0],
  ['un mot -\nun autre', 'un mot -\nun autre', 0],
])('%j becomes %j', (text, expected, joined) => {
  expect(joinLineEndHyphens(text, isKnown)).toEqual({ text: expected, joined });
});

test('a word that stands whole elsewhere in the text is known', () => {
  const text = 'Loukachenko a dit. Alexandre Lou-\nkachenko.';
  const own = wordsOf(text);
  expect(joinLineEndHyphens(text, (word) => own.has(word.toLowerCase())).text).toBe(
    'Loukachenko a dit. Alexandre Loukachenko.',
  );
  expect(own.has('lou')).toBe(false);
});

test('a name of the gazetteer is known when one is given', () => {
  expect(createKnownWords(tagger.value.lexicon.ordinary, () => true)('xqzt')).toBe(true);
  expect(isKnown('xqzt')).toBe(false);
});
