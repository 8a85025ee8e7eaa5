import { readFile } from 'node:fs/promises';

/** The commands that a document shows without saying what comes of each: its indented blocks. */
export async function commandsOf(file: string): Promise<readonly string[]> {
  const blocks = (await readFile(file, 'utf8')).matchAll(/(?:^ {4}\S.*\n(?: {5,}.*\n)*)+/gm);
  return [...blocks].map(([block]) => block);
}
