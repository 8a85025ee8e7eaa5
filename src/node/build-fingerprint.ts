import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEditionFolder } from './read-edition-folder.ts';
import type { Publication } from './write-pages.ts';

interface BuildInputs {
  readonly folder: string;
  readonly corpus: string | null;
  readonly key: string;
  readonly app: string;
  readonly publication: Publication;
}

/** Says what a site is built from: what has the same can go on from where the other was stopped. */
export async function fingerprintOf({
  folder,
  corpus,
  key,
  app,
  publication,
}: BuildInputs): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await readEditionFolder(folder))];
  // The page names each part of the application by its content.
  const page = await readFile(join(app, 'index.html'), 'utf8');
  hash.update(JSON.stringify([key, publication, files, page]));
  if (corpus !== null) for await (const chunk of createReadStream(corpus)) hash.update(chunk);
  return hash.digest('hex');
}
