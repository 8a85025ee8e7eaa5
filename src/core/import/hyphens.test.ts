import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { openTagger } from '../geoparse/tagger-file.ts';
import { joinLineEndHyphens, knownIn } from './hyphens.ts';
import { createKnownWord } from './known-words.ts';

const tagger = openTagger(gunzipSync(readFileSync('public/gazetteer/tagger.pgz')));
if (!tagger.ok) throw new Error(tagger.fault);
const isKnown = createKnownWord(tagger.value.lexicon.ordinary);

test.each([
  ['des armes nu-\ncléaires', 'des armes nucléaires', 1],
  ['le gouverne-\n  ment', 'le gouvernement', 1],
  ['peut-\nêtre', 'peut-être', 0],
  ['à Saint-\nPétersbourg', 'à Saint-Pétersbourg', 0],
  ['un mot -\nun autre', 'un mot -\nun autre', 0],
])('%j becomes %j', (text, expected, joined) => {
  expect(joinLineEndHyphens(text, isKnown)).toEqual({ text: expected, joined });
});

test('a word that stands whole elsewhere in the text is known', async () => {
  const text = 'Loukachenko a dit. Alexandre Lou-\nkachenko.';
  const known = await knownIn(text, async () => () => false);
  expect(joinLineEndHyphens(text, known).text).toBe('Loukachenko a dit. Alexandre Loukachenko.');
  expect(known('lou')).toBe(false);
});

test('words are loaded for no text that has none cut', async () => {
  const loadWords = vi.fn(async () => () => true);
  await knownIn('Un avant-\u2011dernier mot -\net un dernier', loadWords);
  expect(loadWords).not.toHaveBeenCalled();
});

test('a name of the gazetteer is known when one is given', () => {
  expect(createKnownWord(tagger.value.lexicon.ordinary, () => true)('xqzt')).toBe(true);
  expect(isKnown('xqzt')).toBe(false);
});
