import { loadEdition } from '../../src/core/edition/load-edition.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { readEditionFolder } from '../../src/node/read-edition-folder.ts';

/** Where the edition lies that tests of the code work on: real texts, which editors of `data/` leave alone. */
export const testEditionFolder = 'tests/fixtures/edition';

export const testEdition = (): Promise<Edition> => loaded(testEditionFolder);

/** The edition that the project ships: for tests of what it holds. */
export const shippedEdition = (): Promise<Edition> => loaded('data');

async function loaded(folder: string): Promise<Edition> {
  const result = loadEdition(await readEditionFolder(folder));
  if (!result.ok) throw new Error(result.fault.map(({ sentence }) => sentence).join('\n'));
  return result.value.edition;
}
