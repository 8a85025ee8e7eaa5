import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptsIn } from './excerpts.ts';
import { nameKey, nameKeys } from './name-keys.ts';
import { isOneErrorAway } from './one-error.ts';
import { queryWords } from './query.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

describe('words', () => {
  test('are folded, and compounds with a figure or a short part are one word as well', () => {
    expect(
      wordsOf('L’Iskander-M, le S‑400 à Saint-Pétersbourg.').map(({ folded }) => folded),
    ).toEqual([
      'l',
      'iskander',
      'm',
      'iskanderm',
      'le',
      's',
      '400',
      's400',
      'a',
      'saint',
      'petersbourg',
    ]);
  });

  test('stand where they are found, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end } of wordsOf(text)) {
          expect(text.slice(start, end)).toMatch(
            /^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/u,
          );
        }
      }),
    );
  });

  test('are found without their endings, by the rules of their language', () => {
    expect(stemOf('missiles', 'fr')).toBe(stemOf('missile', 'fr'));
    expect(stemOf('presidents', 'fr-FR')).toBe(stemOf('president', 'fr'));
    expect(stemOf('deployments', 'en')).toBe(stemOf('deployment', 'en'));
    expect(stemOf('ракеты', 'uk')).toBe('ракеты');
  });
});

describe('a query', () => {
  test('asks for each word once, and for a compound as one', () => {
    expect(queryWords('  S-400 à Minsk, à Minsk ')).toEqual(['s400', 'a', 'minsk']);
    expect(queryWords('iskander m')).toEqual(['iskander', 'm']);
  });

  test('of one letter, or of none, asks for nothing', () => {
    expect(queryWords('m')).toEqual([]);
    expect(queryWords(' … ')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Saint-Pétersbourg', 'saint petersbourg'],
    ['Saint-Pétersbourg', 'St Petersburg'],
    ['Iskander-M', 'iskander m'],
    ['S-400', 'S400'],
    ['Лисичанськ', 'Lysytchansk'],
    ['Минск', 'Minsk'],
    ['Хмельницький', 'Khmelnytskyi'],
    ['Tchernobyl', 'Chernobyl'],
    ['Sergueï', 'Sergei'],
  ])('%s is found as %s', (name, typed) => {
    expect(nameKey(typed)).toBe(nameKey(name));
  });

  test.each([
    ['Minsk', 'Moscou'],
    ['Brest', 'Briansk'],
    ['Gomel', 'Grodno'],
    ['Lviv', 'Kiev'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('are found from each of their words on', () => {
    expect(nameKeys('Saint-Pétersbourg')).toContain(nameKey('petersbourg'));
  });
});

describe('a typing error', () => {
  test.each(['mnsk', 'minnsk', 'monsk', 'imnsk', 'minks', 'insk', 'minske', 'minsk'])(
    '%s',
    (typed) => {
      expect(isOneErrorAway(typed, 'minsk')).toBe(true);
    },
  );

  test.each(['mns', 'monks', 'minskoe', 'knism', ''])('%s is more than one', (typed) => {
    expect(isOneErrorAway(typed, 'minsk')).toBe(false);
  });
});

describe('excerpts', () => {
  const text = 'Des missiles Iskander-M iront à Minsk. L’Iskander, dit-on, et les missiles.';

  test('quote each place where the rarest word stands, with its neighbours that are asked for', () => {
    const found = excerptsIn(text, 'fr', [new Set(['iskand', 'iskander']), new Set(['m'])]);
    expect(found.map(({ match }) => match)).toEqual(['Iskander-M', 'Iskander']);
    for (const { span, match, before, after } of found) {
      expect(text.slice(span.start, span.end)).toBe(match);
      expect(text).toContain(before + match + after);
    }
  });

  test('quote a compound and the word that it begins with once', () => {
    const stems = new Set(['iskander', 'iskand', 'iskanderm']);
    const found = excerptsIn('Des Iskander-M, puis des Iskander.', 'fr', [stems]);
    expect(found.map(({ match }) => match)).toEqual(['Iskander-M', 'Iskander']);
  });

  test('take time that grows with the text alone', () => {
    const hostile = 'a '.repeat(300_000);
    expect(excerptsIn(hostile, 'fr', [new Set(['a']), new Set(['a'])])).toHaveLength(300_000);
  });
});
