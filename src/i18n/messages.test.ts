import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

const french: Record<string, string> = fr;
const english: Record<string, string> = en;

test('both languages have the same messages', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
});

test.each(Object.keys(french))('%s takes the same values in both', (key) => {
  expect(valuesOf(english[key] ?? '')).toEqual(valuesOf(french[key] ?? ''));
});

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
