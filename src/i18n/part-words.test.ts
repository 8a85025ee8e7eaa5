import { expect, test } from 'vitest';
import { onceForEach } from './part-words.ts';
import { allowRetries } from './until-retried.ts';

test('words that do not come are asked for once, and again when the reader tries', async () => {
  let asked = 0;
  let comes = false;
  const load = onceForEach(async (language) => {
    asked++;
    if (!comes) throw new Error('gone');
    return `words in ${language}`;
  });
  await expect(load('fr')).rejects.toThrow('gone');
  // As a part that is rendered again and again would.
  expect(load('fr')).toBe(load('fr'));
  await expect(load('fr')).rejects.toThrow('gone');
  expect(asked).toBe(1);
  comes = true;
  allowRetries();
  expect(await load('fr')).toBe('words in fr');
  expect(load('fr')).toBe(load('fr'));
  expect(asked).toBe(2);
});
