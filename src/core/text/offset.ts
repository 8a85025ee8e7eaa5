import type { Brand } from '../brand.ts';

/** A position in an article's text, counted in UTF-16 code units: what JavaScript strings count. */
export type Utf16Offset = Brand<number, 'UTF-16 offset'>;

/** A half-open stretch of text, `start` included and `end` not. */
export interface Span {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

export const utf16Offset = (value: number): Utf16Offset => value as Utf16Offset;

export const span = (start: number, end: number): Span => ({
  start: utf16Offset(start),
  end: utf16Offset(end),
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches of a text have a character in common. */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Whether a stretch lies in another, or is it. */
export const liesIn = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
