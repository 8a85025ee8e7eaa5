import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Peeling } from './peeling.ts';

test('whatever is taken out, the ends are those of what is left', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 }),
      fc.array(fc.nat(), { maxLength: 15 }),
      (numbers, picks) => {
        const items = numbers.map((value) => ({ value }));
        const peeling = new Peeling(items, ({ value }) => value);
        let left = [...items].sort((a, b) => a.value - b.value);
        for (const pick of picks) {
          const item = left[pick % left.length];
          if (item === undefined || left.length < 3) break;
          const others = left.filter((other) => other !== item);
          const [first, last] = [others[0]?.value ?? 0, others.at(-1)?.value ?? 0];
          expect(peeling.extentWithout(item)).toBe(last - first);
          peeling.takeOut(item);
          left = others;
          expect(peeling.outermost(2)).toEqual([...left.slice(0, 2), ...left.slice(-2).reverse()]);
        }
      },
    ),
  );
});
