import type { Codec } from './codec.ts';

/** `order=date` where a place's passages stand in the order of what they tell. */
export const passageOrderCodec: Codec<'passagesByDate'> = {
  keys: ['order'],
  encode: ({ passagesByDate }) => (passagesByDate ? [['order', 'date']] : []),
  decode: (read) => read.one('order', (value) => value === 'date' || null),
};
