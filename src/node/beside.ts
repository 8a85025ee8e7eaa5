import { existsSync, rmSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What stops a program that is asked to: Ctrl-C, and being ended. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

interface Work<Outcome> {
  readonly work: () => Promise<Outcome>;
  /** Is told that the program is being stopped; says whether the work can go on from what lies in the folder. */
  readonly onStop: () => boolean;
}

/**
 * Does work that fills a folder beside its place. The folder goes whatever ends the work: nothing of it is left behind
 * but what a stopped work goes on from.
 */
export async function withFolderBeside<Outcome>(
  folder: string,
  { work, onStop }: Work<Outcome>,
): Promise<Outcome> {
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = (): never => {
      if (!onStop()) rmSync(folder, { recursive: true, force: true });
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  try {
    return await work();
  } finally {
    for (const release of stops) release();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The folder that this program's work fills, until it is put in its place. */
export const besideOf = (place: string): string => `${place}.new-${process.pid}`;

/**
 * Clears what earlier work for the same place left when it was stopped or cut off: one folder that it can go on from
 * becomes this program's, the rest is taken away, and what had been moved aside and not replaced is put back.
 */
export async function claimLeftovers(
  place: string,
  canGoOnFrom: (folder: string) => boolean,
): Promise<void> {
  const parent = dirname(place);
  const left = new RegExp(`^${escaped(basename(place))}\\.(new|old)-(\\d+)$`);
  let claimed: string | null = null;
  for (const name of await readdir(parent).catch(() => [])) {
    const [, kind, maker] = left.exec(name) ?? [];
    if (maker === undefined || isAtWork(Number(maker))) continue;
    const path = join(parent, name);
    if (kind === 'old' && !existsSync(place)) await rename(path, place);
    else if (kind === 'new' && claimed === null && canGoOnFrom(path)) claimed = path;
    else await rm(path, { recursive: true, force: true });
  }
  const mine = besideOf(place);
  if (claimed !== null && claimed !== mine) await rename(claimed, mine);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** This program has not begun: what bears its number is of another that had the same. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's program.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
