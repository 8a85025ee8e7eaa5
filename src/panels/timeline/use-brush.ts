import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { DayRange } from '../../core/dates/edtf.ts';
import { lengthOf, shiftDay } from '../../core/dates/stretch.ts';
import type { TimeScale } from './time-scale.ts';

export type BrushPart = 'from' | 'to' | 'whole';

/** How near to an end a finger or the pointer takes it, in CSS pixels. */
const reach = { mouse: 8, touch: 22 };
/** A pointer that moved less has clicked. */
const clickSlack = 4;
/** Beyond the ends of the line days pass faster, so that a window can be made longer from within. */
const speedBeyond = 6;

interface Held {
  readonly part: BrushPart | 'new';
  readonly x: number;
  readonly day: string;
  readonly window: DayRange;
}

interface Options {
  readonly scale: TimeScale;
  readonly window: DayRange;
  /** Windows stay within it. */
  readonly bounds: DayRange;
  /** Whether a new window can be drawn beside the old one. */
  readonly draws: boolean;
  /** How far what takes the pointer reaches beyond the line on both sides. */
  readonly inset: number;
  /** The window as it goes, and null when it rests or is let go. */
  readonly onMove: (window: DayRange | null) => void;
  readonly onRest: (window: DayRange) => void;
}

/** A window of days, taken by its ends or its middle with the pointer or a finger, or moved by the keyboard. */
export function useBrush({ scale, window, bounds, draws, inset, onMove, onRest }: Options) {
  const held = useRef<Held | null>(null);
  const [isHeld, setHeld] = useState(false);
  const xOf = (event: PointerEvent<SVGElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return event.clientX - left - inset;
  };

  const onPointerDown = (event: PointerEvent<SVGElement>): void => {
    if (event.button !== 0) return;
    const x = xOf(event);
    const slack = event.pointerType === 'mouse' ? reach.mouse : reach.touch;
    const isWhole = draws && covers(window, bounds);
    const part = partAt(x, scale, window, slack, { draws, isWhole });
    if (part === null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { part, x, day: dayAt(scale, x), window };
    setHeld(true);
  };
  const movedTo = (event: PointerEvent<SVGElement>): DayRange | null => {
    const from = held.current;
    if (from === null) return null;
    const x = xOf(event);
    if (Math.abs(x - from.x) < clickSlack) return from.part === 'new' ? null : from.window;
    return moved(from, dayAt(scale, x), bounds);
  };
  const onPointerMove = (event: PointerEvent<SVGElement>): void => {
    const next = movedTo(event);
    if (next !== null) onMove(next);
  };
  const onPointerUp = (event: PointerEvent<SVGElement>): void => {
    const from = held.current;
    if (from === null) return;
    // The window that is passed in goes with the hand: what it was stands in what is held.
    const next = movedTo(event) ?? around(from.day, from.window, bounds);
    letGo();
    if (next.first !== from.window.first || next.last !== from.window.last) onRest(next);
  };
  const letGo = (): void => {
    held.current = null;
    setHeld(false);
    onMove(null);
  };

  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent<SVGElement>) => {
    const by = stepOf(event);
    if (by === null) return;
    event.preventDefault();
    onRest(shifted(part, window, by, bounds));
  };
  return {
    isHeld,
    onKeyDown,
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo },
  };
}

function dayAt(scale: TimeScale, x: number): string {
  const beyond = x < 0 ? x : Math.max(0, x - scale.width);
  return scale.dayAt(x + beyond * (speedBeyond - 1));
}

function partAt(
  x: number,
  { at }: TimeScale,
  { first, last }: DayRange,
  slack: number,
  { draws, isWhole }: { readonly draws: boolean; readonly isWhole: boolean },
): Held['part'] | null {
  const [from, to] = [at(first), at(shiftDay(last, 1))];
  // Between its ends a narrow window keeps a middle to be taken by.
  const inside = Math.min(slack, (to - from) / 3);
  const isNear = (end: number, isWithin: boolean) =>
    Math.abs(x - end) <= (isWithin ? inside : slack);
  if (isNear(from, x > from) && Math.abs(x - from) <= Math.abs(x - to)) return 'from';
  if (isNear(to, x < to)) return 'to';
  if (x > from && x < to && !isWhole) return 'whole';
  return draws ? 'new' : null;
}

function moved({ part, day, window }: Held, to: string, bounds: DayRange): DayRange {
  if (part === 'new') {
    const [first, last] = day < to ? [day, to] : [to, day];
    return clipped({ first, last }, bounds);
  }
  const by = lengthOf({ first: day, last: to }) - 1;
  return shifted(part, window, by, bounds);
}

/** A window with one end, or the whole, so many days later; never shorter than a day. */
export function shifted(
  part: BrushPart,
  { first, last }: DayRange,
  by: number,
  bounds: DayRange,
): DayRange {
  if (part === 'from') {
    const next = shiftDay(first, by);
    return { first: next > last ? last : within(next, bounds), last };
  }
  if (part === 'to') {
    const next = shiftDay(last, by);
    return { first, last: next < first ? first : within(next, bounds) };
  }
  const length = lengthOf({ first, last });
  const start = within(shiftDay(first, by), bounds);
  const end = within(shiftDay(start, length - 1), bounds);
  return { first: within(shiftDay(end, 1 - length), bounds), last: end };
}

/** A window about a day: as long as the one before, a tenth of the whole where that was the whole. */
export function around(day: string, window: DayRange, bounds: DayRange): DayRange {
  const length = covers(window, bounds)
    ? Math.max(7, Math.round(lengthOf(bounds) / 30))
    : lengthOf(window);
  const first = shiftDay(day, -Math.floor(length / 2));
  return shifted('whole', { first, last: shiftDay(first, length - 1) }, 0, bounds);
}

const covers = (window: DayRange, bounds: DayRange): boolean =>
  window.first <= bounds.first && window.last >= bounds.last;

const within = (day: string, { first, last }: DayRange): string =>
  day < first ? first : day > last ? last : day;

const clipped = ({ first, last }: DayRange, bounds: DayRange): DayRange => ({
  first: within(first, bounds),
  last: within(last, bounds),
});

/** By a day, with Shift a week, by Page Up and Down a month. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | null {
  const step = shiftKey ? 7 : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'PageDown':
      return -30;
    case 'PageUp':
      return 30;
    default:
      return null;
  }
}
