import { expect, test } from 'vitest';
import { whenChanged } from './when-changed.ts';

const now = new Date(2026, 4, 3, 14, 0);

test.each([
  ['fr', new Date(2026, 4, 3, 11, 52), { type: 'at', words: '11\u202fh\u202f52' }],
  ['en', new Date(2026, 4, 3, 11, 5), { type: 'at', words: '11:05' }],
  ['fr', new Date(2026, 4, 2, 23, 59), { type: 'on', words: '2 mai 2026' }],
  ['en', new Date(2025, 4, 3, 14, 0), { type: 'on', words: '3 May 2025' }],
])('%s: today by the hour, any other day by its date', (language, then, told) => {
  expect(whenChanged(then.toISOString(), now, language)).toEqual(told);
});
