import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay } from '../../core/dates/stretch.ts';
import { type Laid, layOut } from './lay-out.ts';
import { timeScale } from './time-scale.ts';

interface Mark {
  readonly days: { readonly first: string; readonly last: string };
  readonly label: string;
  readonly weight: number;
}

const width = 640;
const scale = timeScale({ first: '2022-06-10', last: '2022-06-30' }, width);
const room = {
  at: scale.at,
  after: (day: string) => scale.at(shiftDay(day, 1)),
  width,
  rows: 5,
  widthOf: (label: string) => label.length * 6,
};

const mark = (first: string, last: string, label: string, weight = 0): Mark => ({
  days: { first, last },
  label,
  weight,
});

/** The room that a mark takes with its label. */
function extent({ mark: { label }, from, to, label: placed }: Laid<Mark>): [number, number] {
  if (placed === null) return [from, to];
  const wide = room.widthOf(label);
  const [start, end] =
    placed.anchor === 'end' ? [placed.x - wide, placed.x] : [placed.x, placed.x + wide];
  return [Math.min(from, start), Math.max(to, end)];
}

test('labels never collide, and stay inside', () => {
  const anyMark = fc
    .record({
      from: fc.integer({ min: -9, max: 24 }),
      length: fc.integer({ min: 0, max: 40 }),
      letters: fc.integer({ min: 1, max: 40 }),
      weight: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ from, length, letters, weight }) => {
      const first = shiftDay('2022-06-10', from);
      return mark(first, shiftDay(first, Math.max(length, -from)), 'x'.repeat(letters), weight);
    });
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 60 }), (marks) => {
      const laid = layOut(marks, room);
      expect(laid).toHaveLength(marks.length);
      for (const [index, one] of laid.entries()) {
        if (one.label === null) continue;
        const [from, to] = extent(one);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        for (const [at, other] of laid.entries()) {
          if (at === index || other.row !== one.row) continue;
          const [start, end] = extent(other);
          expect(end <= from || start >= to, `${from}–${to} and ${start}–${end}`).toBe(true);
        }
      }
    }),
  );
});

test('a day is a disc in its middle; a period keeps its length and is cut at the edges', () => {
  const [day, month] = layOut(
    [mark('2022-06-25', '2022-06-25', 'meeting'), mark('2022-06-01', '2022-06-30', 'June')],
    room,
  );
  const noon = (scale.at('2022-06-25') + scale.at('2022-06-26')) / 2;
  expect(((day?.from ?? 0) + (day?.to ?? 0)) / 2).toBeCloseTo(noon);
  expect([month?.from, month?.to]).toEqual([0, width]);
});

test('ticks say round days, months or years, and keep apart', () => {
  const labels = (first: string, last: string, wide = width) =>
    timeScale({ first, last }, wide).ticks.flatMap(({ label }) => label ?? []);
  expect(labels('2022-06-10', '2022-06-30').map(({ day }) => day)).toEqual([
    '2022-06-10',
    '2022-06-15',
    '2022-06-20',
    '2022-06-25',
    '2022-06-30',
  ]);
  expect(labels('2022-01-01', '2022-12-31').every(({ shows }) => shows === 'month')).toBe(true);
  expect(labels('2020-01-01', '2025-12-31').map(({ day }) => day.slice(0, 4))).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 200, max: 900 }),
      (from, length, wide) => {
        const first = shiftDay('1900-01-01', from);
        const ticks = timeScale({ first, last: shiftDay(first, length) }, wide).ticks;
        const named = ticks.filter(({ label }) => label !== null);
        for (const [at, { x }] of named.entries()) {
          const next = named[at + 1];
          if (next !== undefined) expect(next.x - x).toBeGreaterThan(14);
        }
      },
    ),
  );
});

test('what weighs more has its label before others', () => {
  const crowd = Array.from({ length: 20 }, () => mark('2022-06-20', '2022-06-20', 'x'.repeat(50)));
  const laid = layOut([...crowd, mark('2022-06-20', '2022-06-20', 'the one in hand', 1)], room);
  expect(laid.at(-1)).toMatchObject({ row: 0, label: { anchor: 'end' } });
  expect(laid.filter(({ label }) => label !== null)).toHaveLength(room.rows);
});
