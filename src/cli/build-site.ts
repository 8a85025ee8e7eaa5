import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HeadFile } from '../library/tables/head-file.ts';
import { fingerprintOf } from '../node/build-fingerprint.ts';
import { readEditionSource } from '../node/edition-source.ts';
import { laySite } from '../node/lay-site.ts';
import type { Publication } from '../node/write-pages.ts';
import type { Streams } from './command.ts';

/** As deep as its sources and its build lie. */
export const shippedApp = fileURLToPath(new URL('../../dist-app', import.meta.url));

/** What names an edition in links where nothing else is said: its folder. Empty where that has no letter. */
export const keyOf = (folder: string): string =>
  basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where more articles come from: a named file, or the folder's own. */
export function corpusOf(folder: string, named: string | undefined): string | null {
  const own = join(folder, 'articles.ndjson');
  return named ?? (existsSync(own) ? own : null);
}

interface BuiltSite {
  readonly folder: string;
  readonly corpus: string | null;
  readonly key: string;
  readonly app: string;
  readonly out: string;
  readonly publication: Publication;
  /** Whether a build that is stopped can go on later: where its place is known then. */
  readonly canGoOn: boolean;
}

/** Builds a site for a command; null where it could not, and why has been told. */
export async function buildSite(
  command: string,
  site: BuiltSite,
  { err }: Streams,
): Promise<HeadFile | null> {
  const { folder, corpus, key, app, out, publication } = site;
  const source = await readEditionSource(folder, { key, corpus });
  if (!source.ok) {
    for (const sentence of source.fault) err(sentence);
    err(`${command}: ${folder} is no edition that can be built.`);
    return null;
  }
  const laid = await laySite({
    ...{ source: source.value, app, out, publication },
    fingerprint: site.canGoOn ? await fingerprintOf(site) : null,
    onGoingOn: () => err(`${command}: goes on with the build of ${out} that was stopped.`),
    onStopped: () => err(`${command}: stopped. The same command goes on from here.`),
  });
  if (laid.ok) return laid.value;
  err(`${command}: ${laid.fault}`);
  return null;
}
