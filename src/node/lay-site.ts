import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, type Result } from '../core/result.ts';
import { compileEdition } from '../library/compile/compile-edition.ts';
import type { EditionSource } from '../library/compile/source.ts';
import { type HeadFile, headPath } from '../library/tables/head-file.ts';
import { clearLeftovers, withFolderBeside } from './beside.ts';
import { openFileScratch } from './file-scratch.ts';
import { writeFault } from './write-fault.ts';
import { writeOffline } from './write-offline.ts';
import { type Publication, writePages } from './write-pages.ts';

/** Where the edition lies within a site. */
export const editionFolder = 'edition';

/**
 * Lays a compiled edition beside the built application, as a static site. It is built beside its place and then
 * put there whole: whoever reads an earlier site in the same place reads that until then.
 *
 * @param app the folder of the built application
 * @returns the edition's head, or a sentence on why there is no site
 */
export async function laySite(
  source: EditionSource,
  app: string,
  out: string,
  publication: Publication,
): Promise<Result<HeadFile, string>> {
  const place = resolve(out);
  await clearLeftovers(place);
  const refusal = (await refuseApp(app)) ?? (await refusePlace(place));
  if (refusal !== null) return fail(refusal);
  const beside = `${place}.new-${process.pid}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    return await withFolderBeside(beside, async () => {
      await cp(app, beside, { recursive: true });
      const edition = join(beside, editionFolder);
      const head = await compileInto(edition, source, join(beside, 'scratch'));
      if (!head.ok) return head;
      await writePages(beside, edition, head.value, publication);
      await writeOffline(beside);
      await putInPlace(beside, place);
      return head;
    });
  } catch (error) {
    if (!isFileError(error)) throw error;
    return fail(`${out} cannot be written: ${writeFault(error) ?? error.message}.`);
  }
}

/** Compiles an edition into a folder. */
async function compileInto(
  folder: string,
  source: EditionSource,
  scratchFolder: string,
): Promise<Result<HeadFile, string>> {
  const scratch = await openFileScratch(scratchFolder);
  const made = new Set<string>();
  try {
    return await compileEdition(source, scratch, async ({ path, text }) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(file, text);
    });
  } finally {
    await scratch.close();
  }
}

async function refuseApp(app: string): Promise<string | null> {
  return (await isFile(join(app, 'index.html')))
    ? null
    : `The built application is not in ${app}: run "npm run build" first.`;
}

/** Only an earlier build is replaced, and an empty folder: nothing else is lost by a mistaken path. */
async function refusePlace(place: string): Promise<string | null> {
  const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (names === null) return `${place} is a file: name a folder for the site.`;
  if (names.length === 0 || (await isBuild(place))) return null;
  return `${place} is no earlier site, and is not empty: it stays as it is. Name another folder.`;
}

/** A site, or the application alone: what this program builds, and nobody keeps anything else in. */
async function isBuild(place: string): Promise<boolean> {
  if (await isFile(join(place, editionFolder, headPath))) return true;
  return (await isFile(join(place, 'index.html'))) && isFile(join(place, 'geo', 'manifest.json'));
}

async function putInPlace(beside: string, place: string): Promise<void> {
  const old = `${place}.old-${process.pid}`;
  const hadOne = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(beside, place);
  } catch (error) {
    if (hadOne) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** What the file system says: a full disk, a folder that may not be written. */
const isFileError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error;
