import { loadEdition } from '../../src/core/edition/load-edition.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { readEditionFolder } from '../../src/node/read-edition-folder.ts';

/** The edition that the project ships, loaded and checked: tests work on the real texts. */
export async function shippedEdition(): Promise<Edition> {
  const result = loadEdition(await readEditionFolder('data'));
  if (!result.ok) throw new Error(result.fault.map(({ sentence }) => sentence).join('\n'));
  return result.value.edition;
}
