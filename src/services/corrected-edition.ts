import type { Localised } from '../core/localised.ts';
import type { Library } from '../library/library.ts';
import type { Shelf } from '../library/own/shelf.ts';
import { wholeEdition } from '../library/whole-edition.ts';
import { takeEdition } from './adding/take-edition.ts';

/** Where this browser keeps which of the reader's editions holds the corrections of a published one. */
const keyFor = (published: string): string => `portee.corrections.${published}`;

/**
 * The reader's copy of a published edition, to be corrected: its id. It is made once, whole or not at all; what is
 * published stays as it is.
 *
 * @throws Error where the edition cannot be read, or not be kept
 */
export async function correctedEdition(
  shelf: Shelf,
  published: Library,
  title: Localised,
): Promise<string> {
  const key = keyFor(published.head.key);
  const known = kept(key);
  if (known !== null && (await shelf.list()).some(({ id }) => id === known)) return known;
  const edition = await wholeEdition(published);
  const claims = await published.ask({ ask: 'reviewed claims' });
  if (!claims.ok) throw new Error(claims.fault.detail);
  const id = await shelf.create(title);
  const opened = await shelf.open(id);
  const editing = opened?.ok ? opened.value.editing : undefined;
  if (!opened?.ok || editing === undefined) throw new Error(id);
  const target = { library: opened.value, editing };
  const whole = { edition, claims: claims.value, work: null };
  const taken = await takeEdition(target, whole, () => undefined);
  if (!taken.ok) {
    await shelf.remove(id);
    throw new Error(taken.fault.kind);
  }
  keep(key, id);
  return id;
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // It is found in the list of editions all the same.
  }
}
