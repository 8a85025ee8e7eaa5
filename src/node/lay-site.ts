import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, type Result } from '../core/result.ts';
import { compileEdition } from '../library/compile/compile-edition.ts';
import { Progress } from '../library/compile/progress.ts';
import type { EditionSource } from '../library/compile/source.ts';
import { type HeadFile, headPath } from '../library/tables/head-file.ts';
import type { Emit } from '../library/tables/table-writer.ts';
import { besideOf, claimLeftovers, withFolderBeside } from './beside.ts';
import { keptIn, openLedger, runsIn, workIn } from './build-ledger.ts';
import { openFileScratch } from './file-scratch.ts';
import { writeFault } from './write-fault.ts';
import { writeOffline } from './write-offline.ts';
import { type Publication, writePages } from './write-pages.ts';

/** Where the edition lies within a site. */
export const editionFolder = 'edition';

export interface SitePlan {
  readonly source: EditionSource;
  /** The folder of the built application. */
  readonly app: string;
  /** Where the site goes. */
  readonly out: string;
  readonly publication: Publication;
  /** What the site is built from (`fingerprintOf`); null where what is stopped is not gone on with. */
  readonly fingerprint: string | null;
  /** Is told where the work goes on from one that was stopped. */
  readonly onGoingOn?: () => void;
  /** Is told where the work is stopped and can go on later. */
  readonly onStopped?: () => void;
}

/**
 * Lays a compiled edition beside the built application, as a static site. It is built beside its place and then
 * put there whole: whoever reads an earlier site in the same place reads that until then. A large one that was stopped
 * goes on where it was.
 *
 * @returns the edition's head, or a sentence on why there is no site
 */
export async function laySite(plan: SitePlan): Promise<Result<HeadFile, string>> {
  const { app, out, fingerprint } = plan;
  const place = resolve(out);
  const beside = besideOf(place);
  await claimLeftovers(
    place,
    (folder) => fingerprint !== null && keptIn(folder)?.fingerprint === fingerprint,
  );
  const refusal = (await refuseApp(app)) ?? (await refusePlace(place));
  if (refusal !== null) return fail(refusal);
  try {
    await mkdir(dirname(place), { recursive: true });
    return await withFolderBeside(beside, {
      onStop: () => {
        const canGoOn = keptIn(beside) !== null;
        if (canGoOn) plan.onStopped?.();
        return canGoOn;
      },
      work: async () => {
        const head = await fill(beside, plan);
        if (head.ok) await putInPlace(beside, place);
        return head;
      },
    });
  } catch (error) {
    if (!isFileError(error)) throw error;
    return fail(`${out} cannot be written: ${writeFault(error) ?? error.message}.`);
  }
}

/** Makes the site in a folder, or goes on with one that is there. */
async function fill(
  folder: string,
  { source, app, publication, fingerprint, onGoingOn }: SitePlan,
): Promise<Result<HeadFile, string>> {
  const ledger = fingerprint === null ? null : openLedger(folder, fingerprint);
  const kept = ledger?.kept ?? null;
  if (kept !== null) onGoingOn?.();
  const runs = Object.values(kept?.sorters ?? {}).flat(2);
  const progress = new Progress(await openFileScratch(runsIn(folder), runs), ledger);
  await cp(app, folder, { recursive: true });
  const edition = join(folder, editionFolder);
  const head = await compileEdition(source, progress, filesIn(edition));
  if (!head.ok) return head;
  await writePages(folder, edition, head.value, { publication, progress });
  await writeOffline(folder);
  await rm(workIn(folder), { recursive: true, force: true });
  return head;
}

/** Writes files into a folder, and the folders that they lie in. */
function filesIn(folder: string): Emit {
  const made = new Set<string>();
  return async ({ path, text }) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
  };
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
