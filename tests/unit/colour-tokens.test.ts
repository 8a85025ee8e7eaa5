import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourTokens } from '../../src/look/colour-tokens.ts';

const written = readFileSync('src/app/styles/colours.css', 'utf8');
const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|tsx?)$/.test(file) && !file.endsWith('colours.css'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

test('the style sheet is the palette’s', () => {
  expect(written).toBe(`${colourTokens()}\n`);
});

test('every colour has a use, and every colour that is used is there', () => {
  const tokens = new Set([...written.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
  const used = new Set([...styles.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name));
  const defined = new Set([...styles.matchAll(/(--[a-z0-9-]+)"?:/g)].map(([, name]) => name));
  expect([...tokens].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !tokens.has(name) && !defined.has(name))).toEqual([]);
});

test('the style sheets have no colour of their own', () => {
  expect(
    styles.match(/[:\s]#(?:[0-9a-f]{3}){1,2}\b(?=[^\n]*;)/gi)?.filter((one) => !/['"]/.test(one)) ??
      [],
  ).toEqual([]);
});

test('what is filled keeps its letters where the system imposes its colours', () => {
  const forced = readFileSync('src/app/styles/forced-colours.css', 'utf8');
  const kept = [...forced.matchAll(/([^{}]+)\{\s*forced-color-adjust: none;/g)].join('\n');
  const filled = [...styles.matchAll(/([^{};/]+)\{[^{}]*\bcolor: var\(--on-accent\)/g)];
  expect(filled.length).toBeGreaterThan(5);
  for (const [, selector = ''] of filled) expect(kept).toContain(selector.trim());
});
