import { expect, test } from 'vitest';
import { bloomHas, bloomOf } from './bloom.ts';

test('forgets no word and mistakes few others', () => {
  const put = Array.from({ length: 2000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  const others = Array.from({ length: 2000 }, (_, i) => Math.imul(i + 5001, 0x9e3779b1));
  const bloom = bloomOf(put);
  expect(put.every((hash) => bloomHas(bloom, hash))).toBe(true);
  expect(others.filter((hash) => bloomHas(bloom, hash)).length).toBeLessThan(120);
});
