import type { Library } from '../library/library.ts';
import { type Decoded, decodePermalink } from '../store/permalink/permalink.ts';

/**
 * What a link's fragment asks for, held against the library. The check is loaded with the first link
 * that names something; where it cannot be had the link is taken at its word, as where the library
 * cannot be reached.
 */
export async function readLink(library: Library, fragment: string): Promise<Decoded> {
  const decoded = decodePermalink(fragment, library.head);
  if (!namesSomething(decoded)) return decoded;
  const check = await import('./check-link.ts').catch(() => null);
  return check === null ? decoded : check.checkLink(library, decoded);
}

function namesSomething({ linked }: Decoded): boolean {
  const { screen, selection, overlays = [], explaining = null, findings } = linked;
  return (
    screen !== undefined ||
    selection !== undefined ||
    overlays.length > 0 ||
    explaining !== null ||
    (findings?.open ?? null) !== null
  );
}
