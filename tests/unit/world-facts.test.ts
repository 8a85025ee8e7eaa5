import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorldFacts } from '../../src/core/claims/world-facts.ts';
import { buildFacts } from '../../src/world-facts/build.ts';
import { commonBorders } from '../../src/world-facts/common-borders.ts';
import { segmentsOf } from '../../src/world-facts/segments.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

const facts = () => {
  const result = readWorldFacts(JSON.parse(read('public/world/facts.json')));
  if (!result.ok) throw new Error(result.fault);
  return result.value;
};

test('building the facts again gives the same bytes', () => {
  expect(buildFacts(read)).toBe(read('public/world/facts.json'));
});

/** Members of 1 July 2024, as each organisation counts itself. */
test.each([
  ['eu', 27],
  ['nato', 32],
  ['schengen', 29],
  ['eurozone', 20],
  ['csto', 6],
  ['eaeu', 5],
  ['sco', 9],
  ['g7', 7],
  ['g20', 19],
  ['brics', 9],
  ['asean', 10],
  ['african-union', 55],
  ['ecowas', 15],
  ['arab-league', 22],
  ['gcc', 6],
  ['opec', 12],
  // With Venezuela, which is suspended.
  ['mercosur', 5],
  ['five-eyes', 5],
  ['aukus', 3],
  ['quad', 4],
  ['commonwealth', 56],
  ['council-of-europe', 46],
  ['oecd', 38],
  ['apec', 21],
  ['celac', 33],
  ['caricom', 15],
  ['sadc', 16],
  ['eac', 8],
  ['saarc', 8],
  ['uemoa', 8],
  ['cptpp', 11],
  ['nafta', 0],
])('%s has %i members', (bloc, count) => {
  const members = facts().blocs[`pt:${bloc}`]?.members ?? [];
  const day = '2024-07-01';
  const now = members.filter(([, from, to]) => from <= day && (to === null || to > day));
  expect(new Set(now.map(([country]) => country)).size).toBe(count);
});

test('a bloc or a state without a source is none', () => {
  for (const { source } of Object.values(facts().blocs)) expect(source.length).toBeGreaterThan(5);
});

test('the borders measured agree with those stated, most of them within a tenth', () => {
  const both = Object.values(facts().borders).flatMap(([fine, stated]) =>
    fine === null || stated === null ? [] : [fine[1] / ((stated[0] + stated[1]) / 2) - 1],
  );
  expect(both.length).toBeGreaterThan(300);
  expect(both.filter((off) => Math.abs(off) < 0.1).length / both.length).toBeGreaterThan(0.75);
});

test('two squares side by side share their common side, whichever way they are wound', () => {
  const square = (west: number, isReversed: boolean) => {
    const ring: [number, number][] = [
      [west, 0],
      [west + 0.1, 0],
      [west + 0.1, 0.1],
      [west, 0.1],
      [west, 0],
    ];
    return segmentsOf([[isReversed ? ring.reverse() : ring]]);
  };
  const [border] = commonBorders([
    { country: 'AA', segments: square(0, false) },
    { country: 'BB', segments: square(0.1, true) },
  ]);
  expect(border?.pair).toEqual(['AA', 'BB']);
  expect(border?.km[1]).toBeCloseTo(11.06, 1);
});

test('two outlines of the same land share no border', () => {
  const ring: [number, number][] = [
    [0, 0],
    [0.1, 0],
    [0.1, 0.1],
    [0, 0.1],
    [0, 0],
  ];
  const segments = segmentsOf([[ring]]);
  const outlines = ['AA', 'BB'].map((country) => ({ country, segments }));
  expect(commonBorders(outlines)).toEqual([]);
});
