import { type Utf16Offset, utf16Offset } from './offset.ts';

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether the code units at `index` and `index + 1` are one code point. */
const isPairAt = (text: string, index: number) =>
  isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1));

/**
 * How many Unicode code points lie before a UTF-16 offset. The Web Annotation standard counts code
 * points, JavaScript code units; this and `fromCodePoints` are the only places that convert. A lone
 * surrogate counts as one, and so does the half of a pair that `offset` cuts.
 */
export function toCodePoints(text: string, offset: Utf16Offset): number {
  let count = 0;
  let index = 0;
  while (index < offset) {
    index += isPairAt(text, index) ? 2 : 1;
    count += 1;
  }
  return count;
}

/** The UTF-16 offset after `count` code points, or null where the text has fewer. */
export function fromCodePoints(text: string, count: number): Utf16Offset | null {
  let index = 0;
  for (let seen = 0; seen < count; seen += 1) {
    if (index >= text.length) return null;
    index += isPairAt(text, index) ? 2 : 1;
  }
  return utf16Offset(index);
}
