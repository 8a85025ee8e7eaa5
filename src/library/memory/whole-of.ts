import { stateOf } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Library } from '../library.ts';
import { wholeEdition } from '../whole-edition.ts';

/** All that an edition's answers tell of it, as one's own. */
export async function wholeOf(library: Library): Promise<EditionState> {
  return stateOf(await wholeEdition(library));
}
