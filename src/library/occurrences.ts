import type { DayRange } from '../core/dates/edtf.ts';
import { daysOf } from '../core/dates/edtf.ts';
import { isDay } from '../core/dates/is-day.ts';
import { shiftDay } from '../core/dates/stretch.ts';
import type { PlaceId } from '../core/edition/model.ts';
import type { Moments } from '../core/edition/moments.ts';
import { type SenseMask, senseMasks } from './senses.ts';
import { type CalendarRun, runsOf, unitsParted } from './time-units.ts';

/**
 * Where passages are found by when what they tell happened. Each is put down at the days, months and years of the
 * calendar that hold it, so that any window is a few of them, whatever the number of passages. A passage that fills a
 * unit is put down there as filling it too: whoever asks for days of a month asks for what fills the whole month.
 */

/** What is looked for: a place, or two that one passage names. */
export type Subject = string;

/** Ids of places hold no plus sign. */
export const pairOf = (a: PlaceId, b: PlaceId): Subject => (a < b ? `${a}+${b}` : `${b}+${a}`);

/** One passage of an article: where it starts, and under which sets of senses it counts, a bit for each of `senseMasks`. */
export type Occurrence = readonly [start: number, sets: number, moments?: string];

/** A passage that names more places than this is not put down for each two of them, which would be their square. */
export const mostPaired = 24;

/** Beside the units of the calendar: whenever, what lasts too long for them, and what names too many places. */
export const whenever = 'a';
export const lasting = 'x';
export const crowded = '+';

/** What lasts longer is not put down in each of its years. */
const mostYears = 20;

const letters = { day: 'd', month: 'm', year: 'y' } as const;
const digits = { day: 10, month: 7, year: 4 } as const;
type Unit = CalendarRun['unit'];

/** Units are told apart by a letter; the capital one is of what fills the whole unit. */
const nodeOf = (unit: Unit, day: string): string => letters[unit] + day.slice(0, digits[unit]);
const filledOf = (unit: 'month' | 'year', day: string): string => nodeOf(unit, day).toUpperCase();

/** The sets of senses, as bits, under which what names places in these senses counts: each must be named in one of a set. */
export function setsOf(senses: readonly SenseMask[]): number {
  return senseMasks.reduce(
    (sets, mask, at) => (senses.every((own) => (own & mask) !== 0) ? sets | (1 << at) : sets),
    0,
  );
}

export const isUnder = (mask: SenseMask, sets: number): boolean => (sets & (1 << (mask - 1))) !== 0;

/** The units at which what happened then is put down. */
export function nodesOf(moments: Moments): ReadonlySet<string> {
  const nodes = new Set<string>();
  for (const days of moments) {
    if (isTooLong(days)) nodes.add(lasting);
    else for (const run of runsOf(days)) putDown(run, nodes);
  }
  return nodes;
}

const isTooLong = ({ first, last }: DayRange): boolean =>
  !isDay(first) || !isDay(last) || Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > mostYears;

function putDown({ unit, from, to }: CalendarRun, nodes: Set<string>): void {
  for (const day of daysOfRun({ unit, from, to })) {
    nodes.add(nodeOf('year', day));
    if (unit === 'year') nodes.add(filledOf('year', day));
    else nodes.add(nodeOf('month', day));
    if (unit === 'month') nodes.add(filledOf('month', day));
    if (unit === 'day') nodes.add(nodeOf('day', day));
  }
}

/** A day of each unit of a run. */
function* daysOfRun({ unit, from, to }: CalendarRun): Generator<string> {
  const last = daysOf(to)?.last ?? '';
  for (let day = daysOf(from)?.first ?? ''; ; ) {
    yield day;
    const end = daysOf(day.slice(0, digits[unit]))?.last ?? last;
    if (end >= last) return;
    day = shiftDay(end, 1);
  }
}

/** Units from the first to the last, as they stand one after the other. */
export interface NodeRange {
  readonly first: string;
  readonly last: string;
}

/** The units at which all is put down that happened in a window, and nothing else but what lasts long. */
export function rangesIn(window: DayRange): readonly NodeRange[] {
  const runs = runsOf(window);
  const ranges = runs.map(({ unit, from, to }) => ({
    first: letters[unit] + from,
    last: letters[unit] + to,
  }));
  const filled = [...unitsParted(runs)].map((unit) =>
    filledOf(unit.length === digits.year ? 'year' : 'month', unit),
  );
  return [...ranges, ...[...filled, lasting].map((node) => ({ first: node, last: node }))];
}
