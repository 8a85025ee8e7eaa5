import { timelineViews } from '../state.ts';
import type { Codec } from './codec.ts';
import { oneOf } from './link-reader.ts';

/** `time` for the strip of time, drawn or as a table; its window is among the filters (`days`). */
export const timelineCodec: Codec<'timeline'> = {
  keys: ['time'],
  encode: ({ timeline }) => (timeline === null ? [] : [['time', timeline]]),
  decode: (read) => read.one('time', (value) => oneOf(timelineViews, value)),
};
