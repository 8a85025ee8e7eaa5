import type { Codec } from './codec.ts';
import { idOf } from './link-reader.ts';

/** Which of the reader's editions is meant; the one that the site publishes needs no name. */
export const editionCodec: Codec<'edition'> = {
  keys: ['edition'],
  encode: ({ edition }) => (edition === null ? [] : [['edition', edition]]),
  decode: (read) => read.one('edition', (value) => idOf<string>(value)),
};
