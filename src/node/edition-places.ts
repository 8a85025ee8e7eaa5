import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Place } from '../core/edition/model.ts';
import { readEditionFolder } from './read-edition-folder.ts';

/**
 * The places of the edition in a folder.
 *
 * @throws with a sentence for the person who asked, where the folder holds no sound edition
 */
export async function editionPlaces(folder: string): Promise<readonly Place[]> {
  if (!existsSync(join(folder, 'edition.json'))) {
    throw noEdition(`there is no edition in ${folder}: name one with --edition <folder>.`);
  }
  const loaded = loadEdition(await readEditionFolder(folder));
  if (loaded.ok) return loaded.value.edition.places;
  throw noEdition(`${folder} does not hold together: run "portee check ${folder}" first.`);
}

/** A fault of the files, as those are that the system tells of. */
const noEdition = (sentence: string): Error =>
  Object.assign(new Error(sentence), { code: 'ENOEDITION' });
