import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';

const catalogueOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8'));

const french = catalogueOf('fr');

test('every language of the menu has a catalogue, and every catalogue is a language of the menu', () => {
  const files = readdirSync('src/i18n/messages').map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual([...languages].sort());
});

describe.each(languages.filter((language) => language !== 'fr'))(
  'the catalogue "%s"',
  (language) => {
    const catalogue = catalogueOf(language);

    test('has the messages of the French one, no more and no less', () => {
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(french).sort());
    });

    test.each(Object.keys(french))('%s takes the same values', (key) => {
      expect(valuesOf(catalogue[key] ?? '')).toEqual(valuesOf(french[key] ?? ''));
    });
  },
);

test('every message is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const literals = new Set(
    [...sources.matchAll(/['"`]([a-z][.\w-]*)['"`]/g)].map(([, key]) => key),
  );
  // A key with a part that is put in, as `kind.${kind}`.
  const prefixes = [...sources.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(
    ([, prefix = '']) => prefix,
  );
  const unused = Object.keys(french).filter(
    (key) => !literals.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
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

test('French sets a narrow no-break space inside its double punctuation', () => {
  const faults = Object.entries(french).filter(([, message]) =>
    literalsOf(parse(message)).some((text) => /(?:^|[^\u202f])[;:!?»]|«[^\u202f]/.test(text)),
  );
  expect(faults).toEqual([]);
});

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
