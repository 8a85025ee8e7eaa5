import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

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
  /** Takes it away: its place stays as it was. */
  readonly discard: () => Promise<void>;
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

/** Stages a folder's next state: a copy of what it holds, or nothing where it is not there. */
export async function stageFolder(folder: string): Promise<StagedFolder> {
  const place = resolve(folder);
  const path = `${place}.new-${process.pid}`;
  const exists = await folderExists(place);
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
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
    discard: () => rm(path, { recursive: true, force: true }),
    async commit() {
      const before = `${place}.before-${process.pid}`;
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
