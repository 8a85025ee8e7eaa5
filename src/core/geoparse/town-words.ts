import { isA, type Tokens, wordAt } from './tokens.ts';

/** "town", "ville", "capitale". */
export const isTownNoun = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'cityNoun') || isA(tokens, i, 'capitalNoun');

/** "a", "une": before what any may be. */
export const isOne = (tokens: Tokens, i: number): boolean =>
  /^(?:an?|une?)$/i.test(wordAt(tokens, i));
