import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

test.each([
  ['Minsk a reçu des missiles.', '  MINSK a recu\ndes missiles'],
  ['l’été', "l'ete"],
  ['cœur', 'coeur '],
])('%j is the same text as %j', (one, other) => {
  expect(fingerprintOf(one)).toBe(fingerprintOf(other));
});

test.each([
  ['Minsk a reçu des missiles.', 'Minsk a reçu un missile.'],
  ['ab cd', 'abc d'],
  ['ab cd', 'cd ab'],
  ['', 'a'],
])('%j is another text than %j', (one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});
