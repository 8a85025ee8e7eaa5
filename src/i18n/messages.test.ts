import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';

/** The folders that hold a catalogue each: the page's, and one for each part that is loaded later. */
const folders = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('fr.json'))
  .map(dirname);

const catalogueOf = (folder: string, language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/${folder}/${language}.json`, 'utf8'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const used = new Set([...sources.matchAll(/['"`]([a-z][.\w-]*)['"`]/g)].map(([, key]) => key));

/** The beginnings of keys with a part that is put in, as `kind.${kind}`. */
const begun = [...sources.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(([, begin = '']) => begin);

test('there is a catalogue for every part', () => {
  expect(folders).toContain('messages');
  expect(folders.length).toBeGreaterThan(4);
});

describe.each(folders)('the catalogue "%s"', (folder) => {
  const french = catalogueOf(folder, 'fr');

  test('is there in every language of the menu, and in no other', () => {
    const files = readdirSync(`src/i18n/${folder}`).map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual([...languages].sort());
  });

  describe.each(languages.filter((language) => language !== 'fr'))('in "%s"', (language) => {
    const catalogue = catalogueOf(folder, language);

    test('has the messages of the French one, no more and no less', () => {
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(french).sort());
    });

    test('each takes the same values', () => {
      expect(valuesByKey(catalogue)).toEqual(valuesByKey(french));
    });
  });

  // What findings say has the keys of their methods, which the judges make.
  test.runIf(folder !== 'findings')('has no message that nothing uses', () => {
    const unused = Object.keys(french).filter(
      (key) => !used.has(key) && !begun.some((begin) => key.startsWith(begin)),
    );
    expect(unused).toEqual([]);
  });

  test('words half as long again, in letters that no catalogue has, leave no message broken', () => {
    for (const [key, message] of Object.entries(french)) {
      const values = Object.fromEntries(valuesOf(message).map((name) => [name, 2]));
      const pseudo = new IntlMessageFormat(stretched(message), 'fr').format(values);
      expect(String(pseudo).length, key).toBeGreaterThan(0);
      expect(String(pseudo), key).not.toContain('{');
    }
  });

  test('French sets a narrow no-break space inside its double punctuation', () => {
    const faults = Object.entries(french).filter(([, message]) =>
      literalsOf(parse(message)).some((text) => /(?:^|[^\u202f])[;:!?»]|«[^\u202f]/.test(text)),
    );
    expect(faults).toEqual([]);
  });
});

test('no message stands in two catalogues', () => {
  const parts = folders.filter((folder) => folder === 'messages' || folder.startsWith('parts/'));
  const keys = parts.flatMap((folder) => Object.keys(catalogueOf(folder, 'fr')));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

/** A message in a language that nobody speaks: its own words, lengthened and accented. */
function stretched(message: string): string {
  let depth = 0;
  return [...message]
    .map((letter) => {
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      return depth === 0 && /[aeiou]/.test(letter) ? `${letter}\u0301${letter}` : letter;
    })
    .join('');
}

function literalsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => literalsOf(value));
  });
}

function valuesOf(message: string): string[] {
  return [...new Set(parse(message).flatMap(namesIn))].sort();
}

function namesIn(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    const inner = Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn));
    return [element.value, ...inner];
  }
  return [element.value];
}

function valuesByKey(catalogue: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [key, valuesOf(message)]),
  );
}
