import type { DayRange } from '../../core/dates/edtf.ts';

/** What is laid along the axis. */
interface Layable {
  readonly days: DayRange;
  readonly label: string;
  /** The higher takes its room before the others; equal ones in the order in which they come. */
  readonly weight: number;
}

export interface Laid<Mark> {
  readonly mark: Mark;
  /** Where its sign begins and ends, in CSS pixels, cut at the edges. */
  readonly from: number;
  readonly to: number;
  /** 0 is nearest to the axis. */
  readonly row: number;
  /** Null where there is no room: labels never collide. */
  readonly label: Label | null;
}

interface Label {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
  /** In a period that is long enough to be written into. */
  readonly isInside: boolean;
}

interface Room {
  /** Where a day begins. */
  readonly at: (day: string) => number;
  /** Where a day ends. */
  readonly after: (day: string) => number;
  readonly width: number;
  readonly rows: number;
  readonly widthOf: (label: string) => number;
}

/** A sign is at least as wide as the disc of a day. */
export const discWidth = 11;
const gap = 6;

/**
 * Lays marks in rows so that no label touches another mark or label: each takes the nearest row that has room
 * beside it. Where none has, the sign stands without its label; where there is no room for that either, it
 * stands in one more row, number `rows`, with others. In time linear in marks × rows.
 */
export function layOut<Mark extends Layable>(
  marks: readonly Mark[],
  { at, after, width, rows, widthOf }: Room,
): readonly Laid<Mark>[] {
  const taken = Array.from({ length: rows }, (): Taken => new Taken());
  const lay = (mark: Mark): Laid<Mark> => {
    const { from, to } = signOf(mark.days, { at, after, width });
    const labelled = widthOf(mark.label);
    for (const [row, used] of taken.entries()) {
      for (const label of sidesOf(from, to, labelled, width)) {
        const [start, end] = [Math.min(from, label.from), Math.max(to, label.to)];
        if (!used.isFree(start, end)) continue;
        used.take(start, end);
        const { x, anchor, isInside } = label;
        return { mark, from, to, row, label: { x, anchor, isInside, width: labelled } };
      }
    }
    const free = taken.findIndex((used) => used.isFree(from, to));
    const row = free === -1 ? rows : free;
    taken[row]?.take(from, to);
    return { mark, from, to, row, label: null };
  };
  // What fills the whole line has room wherever one is left.
  const fills = ({ days }: Mark): number =>
    Number(at(days.first) <= 0 && after(days.last) >= width);
  const inOrder = [...marks].sort((a, b) => fills(a) - fills(b) || b.weight - a.weight);
  const laid = new Map(inOrder.map((mark) => [mark, lay(mark)]));
  return marks.flatMap((mark) => laid.get(mark) ?? []);
}

function signOf(
  { first, last }: DayRange,
  { at, after, width }: Pick<Room, 'at' | 'after' | 'width'>,
): { from: number; to: number } {
  const [from, to] = [Math.max(0, at(first)), Math.min(width, after(last))];
  if (to - from >= discWidth) {
    // A single day is a disc in its middle, however wide the day.
    if (first !== last) return { from, to };
  }
  const middle = Math.min(width - discWidth / 2, Math.max(discWidth / 2, (from + to) / 2));
  return { from: middle - discWidth / 2, to: middle + discWidth / 2 };
}

interface Side {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly isInside: boolean;
  readonly from: number;
  readonly to: number;
}

/** Before the sign, as one reads; else behind it; else inside it. */
function sidesOf(from: number, to: number, label: number, width: number): Side[] {
  const before = {
    ...{ x: from - gap, anchor: 'end' as const, isInside: false },
    ...{ from: from - gap - label, to: from },
  };
  const behind = {
    ...{ x: to + gap, anchor: 'start' as const, isInside: false },
    ...{ from: to, to: to + gap + label },
  };
  const inside = { x: from + 6 * gap, anchor: 'start' as const, isInside: true, from, to };
  return [
    ...(before.from >= 0 ? [before] : []),
    ...(behind.to <= width ? [behind] : []),
    ...(to - from >= label + 9 * gap ? [inside] : []),
  ];
}

/** Which stretches of a row are taken. */
class Taken {
  readonly #stretches: { readonly from: number; readonly to: number }[] = [];

  isFree(from: number, to: number): boolean {
    return this.#stretches.every((one) => to + gap <= one.from || from - gap >= one.to);
  }

  take(from: number, to: number): void {
    this.#stretches.push({ from, to });
  }
}
