import { join } from 'node:path';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Edition } from '../core/edition/model.ts';
import { loadShapeUnits } from './geodata-files.ts';
import { readEditionFolder } from './read-edition-folder.ts';

/** Read once: a build loads the folder several times. */
let shapeUnits: ReturnType<typeof loadShapeUnits> | undefined;

/** The edition in a folder. One that does not validate does not build: its problems are the build's errors. */
export async function loadFolder(folder: string): Promise<Edition> {
  shapeUnits ??= loadShapeUnits();
  const units = await shapeUnits;
  if (!units.ok) throw new Error(units.fault);
  const result = loadEdition(await readEditionFolder(folder), { shapeUnits: units.value });
  if (result.ok) return result.value.edition;
  const lines = result.fault.map(
    ({ file, line, sentence }) => `${join(folder, file)}:${line}: ${sentence}`,
  );
  throw new Error(`The edition does not validate:\n${lines.join('\n')}`);
}
