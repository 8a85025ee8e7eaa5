import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from './code-points.ts';
import { utf16Offset } from './offset.ts';

it('counts an astral character as one code point and two code units', () => {
  expect(toCodePoints('a😀b', utf16Offset(3))).toBe(2);
  expect(fromCodePoints('a😀b', 2)).toBe(3);
});

it('counts a lone surrogate as one', () => {
  expect(toCodePoints('\ud83da', utf16Offset(2))).toBe(2);
  expect(fromCodePoints('\ude00a', 1)).toBe(1);
});

it('reaches the end of the text and no further', () => {
  expect(fromCodePoints('😀', 1)).toBe(2);
  expect(fromCodePoints('😀', 2)).toBeNull();
});

it('agrees with the iteration of strings, both ways', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
      const points = Array.from(text);
      const count = seed % (points.length + 1);
      const offset = points.slice(0, count).join('').length;
      expect(fromCodePoints(text, count)).toBe(offset);
      expect(toCodePoints(text, utf16Offset(offset))).toBe(count);
    }),
  );
});
