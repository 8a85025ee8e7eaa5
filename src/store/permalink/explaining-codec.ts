import type { Codec } from './codec.ts';
import { inLinkOrder } from './overlays-codec.ts';

/** `why`: which of the link's ranges and radii, counted from 1, is explained. */
export const explainingCodec: Codec<'explaining', 'overlays' | 'selection'> = {
  keys: ['why'],
  encode: ({ overlays, explaining, selection }) => {
    // What is said of a selection stands in its place.
    const shown = selection.length > 0 ? null : explaining;
    const at = inLinkOrder(overlays).findIndex(({ key }) => key === shown);
    return at < 0 ? [] : [['why', String(at + 1)]];
  },
  decode: (read) =>
    read.one('why', (value) => (/^[1-9]\d?$/.test(value) ? Number(value) - 1 : null)),
};
