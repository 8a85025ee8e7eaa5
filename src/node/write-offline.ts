import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFile, SiteFiles } from '../offline/site-files.ts';

/** The service worker's program, as the application's build names it. */
const program = 'sw.js';

/** An edition up to this size is kept whole with the first visit; of a larger one what is read is kept. */
const MOST_EDITION_BYTES = 20 * 1024 * 1024;

/** What the first view does without: it is kept when the page is idle. */
const isForLater = (path: string): boolean =>
  /^(?:gazetteer|world|geo\/(?:fine|cities))/.test(path) ||
  /-(?:latin-ext|cyrillic|greek|vietnamese)[-.]/.test(path) ||
  /^assets\/(?:import-worker|geoparse-worker|pdf|docx|mammoth|html)/.test(path) ||
  path.startsWith('edition/');

/**
 * Writes into a site's service worker which files its version has, with their checksums. To be called when
 * everything else of the site is in its place. An application without a worker is left as it is.
 */
export async function writeOffline(site: string): Promise<void> {
  const worker = await readFile(join(site, program), 'utf8').catch(() => null);
  if (worker === null) return;
  const paths = [...(await applicationFiles(site)), ...(await editionFiles(site))].sort();
  const files: SiteFile[] = [];
  for (const path of paths) {
    files.push({
      path: path === 'index.html' ? '' : path,
      integrity: await integrityOf(join(site, path)),
    });
  }
  const later = files.filter(({ path }) => isForLater(path) && !isHead(path));
  const first = files.filter((file) => !later.includes(file));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const list: SiteFiles = { version, first, later };
  await writeFile(join(site, program), `self.siteFiles=${JSON.stringify(list)};\n${worker}`);
}

/** What the application's build made, but for what is not asked for by the page. */
async function applicationFiles(site: string): Promise<readonly string[]> {
  const folders = ['assets', 'geo', 'gazetteer', 'world'];
  const below = await Promise.all(folders.map((folder) => filesIn(site, folder)));
  const beside = ['index.html', 'icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest'];
  return [...beside, ...below.flat()].filter((path) => !path.endsWith('.map'));
}

/** The edition's files; of a large one the head alone. */
async function editionFiles(site: string): Promise<readonly string[]> {
  const paths: string[] = [];
  let bytes = 0;
  for (const path of await filesIn(site, 'edition')) {
    bytes += (await stat(join(site, path))).size;
    if (bytes > MOST_EDITION_BYTES) return [headPath];
    paths.push(path);
  }
  return paths;
}

const headPath = 'edition/head.json';
const isHead = (path: string): boolean => path === headPath || /^edition\/headline-/.test(path);

async function filesIn(site: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
}

/** As Subresource Integrity writes it. */
async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha256-${hash.digest('base64')}`;
}
