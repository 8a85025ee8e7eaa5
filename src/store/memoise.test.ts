import { expect, test } from 'vitest';
import { memoise } from './memoise.ts';

test('computes again only when an input is another object', () => {
  let calls = 0;
  const join = memoise((a: readonly number[], b: readonly number[]) => {
    calls += 1;
    return [...a, ...b];
  });
  const a = [1];
  const b = [2];
  const first = join(a, b);
  expect(join(a, b)).toBe(first);
  expect(calls).toBe(1);
  expect(join([1], b)).not.toBe(first);
  expect(calls).toBe(2);
});
