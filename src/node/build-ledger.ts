import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept, Ledger } from '../library/compile/progress.ts';

/** Where a site that is being built has what is of use to the build alone. */
const workFolder = 'build-work';

export const workIn = (site: string): string => join(site, workFolder);
export const runsIn = (site: string): string => join(site, workFolder, 'runs');
const ledgerIn = (site: string): string => join(site, workFolder, 'ledger.json');

interface LedgerFile {
  /** What the build is made of: the same gives the same site. */
  readonly fingerprint: string;
  readonly kept: Kept;
}

/** How far a build was that has been stopped; null where nothing says, or says it whole. */
export function keptIn(site: string): LedgerFile | null {
  try {
    // This program wrote it, and put it in its place whole.
    return JSON.parse(readFileSync(ledgerIn(site), 'utf8')) as LedgerFile;
  } catch {
    return null;
  }
}

/** Writes down how far a build is, in the folder that it fills. */
export function openLedger(site: string, fingerprint: string): Ledger {
  const place = ledgerIn(site);
  return {
    kept: keptIn(site)?.kept ?? null,
    async keep(kept) {
      const file: LedgerFile = { fingerprint, kept };
      await mkdir(workIn(site), { recursive: true });
      await writeFile(`${place}.new`, JSON.stringify(file));
      await rename(`${place}.new`, place);
    },
  };
}
