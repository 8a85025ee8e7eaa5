import { expect, test } from 'vitest';
import { parseInBlocks } from './blocks.ts';
import type { Geoparser } from './geoparse.ts';
import type { GeoparsedMention } from './mention.ts';

/** Finds every "Gao". */
const finder: Geoparser = {
  parse: ({ text }) =>
    [...text.matchAll(/Gao/g)].map(
      ({ index }): GeoparsedMention => ({
        start: index,
        end: index + 3,
        text: 'Gao',
        status: 'unresolved',
        sense: 'location',
        recognition: 1,
        embedded: false,
        reasons: [],
      }),
    ),
};

test.each([
  ['words', 'Gao et ', 60_000],
  ['lines', 'de Gao\n', 60_000],
  ['one short text', 'Gao ', 3],
])('a text in blocks has the mentions of the whole: %s', (_, part, times) => {
  const text = part.repeat(times);
  const blocks = [...parseInBlocks(finder, { text, language: 'fr' })];
  const found = blocks.flat();
  expect(found).toHaveLength(times);
  expect(found.every(({ start, end }) => text.slice(start, end) === 'Gao')).toBe(true);
  expect(blocks.length > 1).toBe(times > 3);
});
