import { join } from 'node:path';
import { readEditionFolder } from '../cli/read-edition-folder.ts';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Edition } from '../core/edition/model.ts';

/** The edition in a folder. One that does not validate does not build: its problems are the build's errors. */
export async function loadFolder(folder: string): Promise<Edition> {
  const result = loadEdition(await readEditionFolder(folder));
  if (result.ok) return result.edition;
  const lines = result.problems.map(
    ({ file, line, sentence }) => `${join(folder, file)}:${line}: ${sentence}`,
  );
  throw new Error(`The edition does not validate:\n${lines.join('\n')}`);
}
