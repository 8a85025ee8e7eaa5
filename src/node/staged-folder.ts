import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { besideOf, claimLeftovers, withFolderBeside } from './beside.ts';

/** A folder that is written beside its place and put there when it is whole. */
export interface StagedFolder {
  /** Where it is being written. */
  readonly path: string;
  /** Writes a file that is not there yet. */
  readonly write: (name: string, content: string) => Promise<void>;
  /** Writes a file, whether or not it is there. */
  readonly replace: (name: string, content: string) => Promise<void>;
  /** Puts it in its place. What stood there before goes when the new one stands. */
  readonly commit: () => Promise<void>;
}

export async function folderExists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/**
 * Does work on a folder's next state: a copy of what it holds, or nothing where it is not there. What was not put in
 * its place by the end goes, and its place stays as it was.
 */
export async function withStagedFolder<Outcome>(
  folder: string,
  work: (stage: StagedFolder) => Promise<Outcome>,
): Promise<Outcome> {
  const place = resolve(folder);
  const path = besideOf(place);
  await claimLeftovers(place, () => false);
  return withFolderBeside(path, {
    work: async () => work(await stageFolder(place, path)),
    onStop: () => false,
  });
}

async function stageFolder(place: string, path: string): Promise<StagedFolder> {
  const exists = await folderExists(place);
  await mkdir(path, { recursive: true });
  if (exists) await cp(place, path, { recursive: true });
  for (const inner of ['articles', 'annotations']) {
    await mkdir(join(path, inner), { recursive: true });
  }
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
    },
    replace: (name, content) => writeFile(join(path, name), content),
    async commit() {
      const before = `${place}.old-${process.pid}`;
      if (exists) await rename(place, before);
      try {
        await rename(path, place);
      } catch (error) {
        if (exists) await rename(before, place);
        throw error;
      }
      await rm(before, { recursive: true, force: true });
    },
  };
}
