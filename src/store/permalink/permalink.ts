import type { EditionHead } from '../../library/library.ts';
import type { LinkFault } from '../state.ts';
import { codecs, type LinkedState } from './codecs.ts';
import { LinkReader } from './link-reader.ts';

/**
 * The state as the fragment of an address, without the "#". What stands at its default is left out,
 * but for the language.
 */
export function encodePermalink(state: LinkedState): string {
  return Object.values(codecs)
    .flatMap(({ encode }) => encode(state))
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
}

export interface Decoded {
  /** What the link holds; the rest stands at its default. */
  readonly linked: Partial<LinkedState>;
  /** What of it could not be understood, as written. */
  readonly faults: readonly LinkFault[];
}

/**
 * Reads a fragment back. What it holds that has no meaning is listed as a fault, and the rest still
 * works. Whether the edition has the articles and places that it names is not asked here.
 */
export function decodePermalink(fragment: string, head: EditionHead): Decoded {
  const read = new LinkReader(new URLSearchParams(fragment.replace(/^#/, '')));
  const decoded = Object.entries(codecs).flatMap(([field, { decode }]) => {
    const value = decode(read, head);
    return value === null ? [] : [[field, value] as const];
  });
  const keys = Object.values(codecs).flatMap((codec) => codec.keys);
  return { linked: Object.fromEntries(decoded), faults: [...read.faults, ...read.others(keys)] };
}

/** Escapes what would end the value or the fragment, and leaves the rest legible. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|2C|3A|3B|3D|40)/g, decodeURIComponent);
}
