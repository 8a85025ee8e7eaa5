import type { Library } from '../library/library.ts';
import type { Editions } from '../store/editions.ts';
import type { Decoded } from '../store/permalink/permalink.ts';
import { readLink } from './read-link.ts';

/** What an address asks for, once the edition that it names is in its place; one that is not there is a fault of the link. */
export async function readAddress(
  editions: Editions,
  library: Library,
  fragment: string,
): Promise<Decoded> {
  const named = new URLSearchParams(fragment.replace(/^#/, '')).get('edition');
  const isThere = await editions.show(named).catch(() => false);
  if (isThere) return readLink(library, fragment);
  await editions.show(null);
  return { linked: {}, faults: [{ key: 'edition', value: named ?? '' }] };
}
