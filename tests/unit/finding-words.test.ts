import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import type { WorldFacts } from '../../src/core/claims/world-facts.ts';
import { createFindingWords } from '../../src/i18n/finding-words.ts';
import en from '../../src/i18n/findings/en.json' with { type: 'json' };
import fr from '../../src/i18n/findings/fr.json' with { type: 'json' };
import viewEn from '../../src/i18n/findings-view/en.json' with { type: 'json' };
import viewFr from '../../src/i18n/findings-view/fr.json' with { type: 'json' };

type Catalogue = Readonly<Record<string, string>>;
const french: Catalogue = fr;
const english: Catalogue = en;

test.each<[string, Catalogue, Catalogue]>([
  ['findings', french, english],
  ['the view of findings', viewFr, viewEn],
])('%s: both languages have the same messages, with the same values', (_, inFrench, inEnglish) => {
  expect(Object.keys(inEnglish).sort()).toEqual(Object.keys(inFrench).sort());
  for (const [key, message] of Object.entries(inFrench)) {
    expect(valuesIn(parse(inEnglish[key] ?? '')), key).toEqual(valuesIn(parse(message)));
  }
});

function valuesIn(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    return [
      element.value,
      ...Object.values(element.options).flatMap(({ value }) => valuesIn(value)),
    ];
  });
  return [...new Set(names)].sort();
}

test('every message that findings name is there, and no other', () => {
  const sources = readdirSync('src/core/claims', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`src/core/claims/${name}`, 'utf8'))
    .join('\n');
  const named = new Set(
    [...sources.matchAll(/'(finding\.[a-z]+\.[a-z-]+)'/g)].map(([, key = '']) => key),
  );
  const type = /export type Reason =([^;]+);/.exec(sources)?.[1] ?? '';
  const { blocs } = JSON.parse(readFileSync('public/world/facts.json', 'utf8')) as WorldFacts;
  for (const id of Object.keys(blocs)) named.add(`finding.bloc.${id.replace('pt:', '')}`);
  for (const [, reason] of type.matchAll(/'([a-z-]+)'/g)) named.add(`finding.reason.${reason}`);
  expect([...named].sort()).toEqual(Object.keys(french).sort());
});

test('countries and blocs are named in the reader’s language', () => {
  const values = { name: 'iso:RU, iso:BY', bloc: 'pt:ussr' };
  expect(createFindingWords('fr')('finding.result.member', values)).toBe(
    'Russie, Biélorussie\u202f: membre (URSS)',
  );
  expect(createFindingWords('en')('finding.result.member', values)).toBe(
    'Russia, Belarus: member (USSR)',
  );
});

test('figures are written in the reader’s convention', () => {
  const values = { low: 1047, high: 1111 };
  expect(createFindingWords('en')('finding.result.between', values)).toBe(
    '1,047 to 1,111\u00a0km, by source',
  );
  expect(createFindingWords('fr')('finding.result.between', values)).toBe(
    'de 1\u202f047 à 1\u202f111\u00a0km selon la source',
  );
});
