import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutFigures } from './figure-layout.ts';

const figure = (low: number, high: number, isCounted = true) => ({
  ...{ low, high, isCounted },
  source: `${low}`,
});
type Finding = Parameters<typeof layoutFigures>[0];
const finding = (stated: number | null, ...figures: ReturnType<typeof figure>[]): Finding => ({
  computed: { figures } as unknown as Finding['computed'],
  stated: stated === null ? null : { lowKm: stated, highKm: stated },
});

test('all figures stand on one line in their order, those that count below it', () => {
  const layout = layoutFigures(
    finding(1084, figure(1026, 1086), figure(1111, 1111), figure(862, 862, false)),
    700,
    () => 'words',
  );
  expect(layout?.marks.map(({ kind, side }) => [kind, side])).toEqual([
    ['uncounted', 'above'],
    ['counted', 'below'],
    ['stated', 'above'],
    ['counted', 'below'],
  ]);
  expect(layout?.ticks.map(({ km }) => km)).toEqual([900, 1000, 1100]);
});

test('one figure alone is no line', () => {
  expect(layoutFigures(finding(null, figure(7412, 7412)), 700, () => '')).toBeNull();
  expect(layoutFigures(finding(5, figure(5, 5)), 700, () => '')).toBeNull();
});

test('marks stay on the line and words do not meet, whatever the figures', () => {
  const km = fc.double({ min: 0, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(km, fc.array(fc.tuple(km, km, fc.boolean()), { maxLength: 8 }), (stated, all) => {
      const figures = all.map(([a, b, counted]) => figure(Math.min(a, b), Math.max(a, b), counted));
      const layout = layoutFigures(finding(stated, ...figures), 400, () => 'ten letters');
      for (const { from, to } of layout?.marks ?? []) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(400.001);
      }
      const labels = (layout?.marks ?? []).map(({ side, level, labelAt }) => ({
        line: `${side} ${level}`,
        labelAt,
      }));
      for (const [at, one] of labels.entries()) {
        for (const other of labels.slice(at + 1)) {
          if (one.line !== other.line) continue;
          expect(Math.abs(one.labelAt - other.labelAt)).toBeGreaterThanOrEqual(70);
        }
      }
    }),
  );
});
