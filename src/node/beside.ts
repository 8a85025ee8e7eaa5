import { existsSync, rmSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What stops a program that is asked to: Ctrl-C, and being ended. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does work that fills a folder beside its place, which goes whatever ends the work: nothing of it is left behind. */
export async function withFolderBeside<Outcome>(
  folder: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = (): never => {
      rmSync(folder, { recursive: true, force: true });
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

/**
 * Takes away what earlier work for the same place left when its machine or its program was cut off; puts back what it
 * had moved aside and not replaced yet.
 */
export async function clearLeftovers(place: string): Promise<void> {
  const parent = dirname(place);
  const left = new RegExp(`^${escaped(basename(place))}\\.(new|old)-(\\d+)$`);
  for (const name of await readdir(parent).catch(() => [])) {
    const [, kind, maker] = left.exec(name) ?? [];
    if (maker === undefined || isRunning(Number(maker))) continue;
    const path = join(parent, name);
    if (kind === 'old' && !existsSync(place)) await rename(path, place);
    else await rm(path, { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's program.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
