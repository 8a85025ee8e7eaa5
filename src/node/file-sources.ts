import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportSource } from '../core/import/source.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { readFault } from './read-fault.ts';

/**
 * The files to import of those that were named: of a folder, all that lie in it, in order of their names.
 * A sentence where one is not there.
 */
export async function fileSources(
  paths: readonly string[],
): Promise<Result<readonly ImportSource[], string>> {
  const sources: ImportSource[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      const files = found.isDirectory() ? await filesIn(path) : [path];
      for (const file of files) sources.push(await sourceOfFile(file));
    } catch (error) {
      const fault = readFault(error);
      if (fault === null) throw error;
      return fail(`${path}: ${fault}`);
    }
  }
  return succeed(sources);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function sourceOfFile(path: string): Promise<ImportSource> {
  return { path, size: (await stat(path)).size, chunks: () => createReadStream(path) };
}
