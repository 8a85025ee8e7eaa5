import type { PlaceId } from '../../core/edition/model.ts';
import type { Codec } from './codec.ts';
import { idOf } from './link-reader.ts';

/** As many places as are shown together. */
const most = 2;

export const selectionCodec: Codec<'selection'> = {
  keys: ['place'],
  encode: ({ selection }) => (selection.length === 0 ? [] : [['place', selection.join(',')]]),
  decode: (read) => read.list('place', (value) => idOf<PlaceId>(value))?.slice(0, most) ?? null,
};
