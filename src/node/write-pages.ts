import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { primaryLanguage } from '../core/geoparse/detect-language.ts';
import { localised } from '../core/localised.ts';
import { fail, succeed } from '../core/result.ts';
import { fallbackLanguage, isLanguage } from '../i18n/languages.ts';
import type { Progress } from '../library/compile/progress.ts';
import { openWalk } from '../library/static/walk.ts';
import type { HeadFile } from '../library/tables/head-file.ts';
import { publishPages } from '../site/publish-pages.ts';
import type { Site, WritePage } from '../site/site.ts';
import { drawPicture } from './draw-picture.ts';

/** Where a site is published: what is not known is left out of its pages. */
export interface Publication {
  /** The site's address, with a slash at its end. */
  readonly address: string | null;
  /** The path that it lies at on its host, with slashes at both ends. */
  readonly base: string;
}

const pictureFile = 'preview.png';

interface Writing {
  readonly publication: Publication;
  /** How far the site is: what was written before the work was stopped is not written again. */
  readonly progress: Progress;
}

/** Writes the pages beside an edition that was compiled into a site's folder. */
export async function writePages(
  folder: string,
  edition: string,
  head: HeadFile,
  { publication: { address, base }, progress }: Writing,
): Promise<void> {
  const application = await readFile(join(folder, 'index.html'), 'utf8');
  const primary = primaryLanguage(head.head.languages[0] ?? fallbackLanguage);
  const language = isLanguage(primary) ? primary : fallbackLanguage;
  const title = localised(head.head.title, language);
  const site: Site = {
    ...{ application, address, language, title },
    ...{ head: head.head, picture: pictureFile },
  };
  await writeFile(join(folder, pictureFile), await drawPicture(site, head, edition));
  const read = async (path: string) => {
    try {
      return succeed<unknown>(JSON.parse(await readFile(join(edition, path), 'utf8')));
    } catch (error) {
      return fail({ kind: 'unreachable' as const, detail: `${path}: ${String(error)}` });
    }
  };
  const written = progress.saved<number>('pages') ?? 0;
  let number = 0;
  const write: WritePage = async (path, text) => {
    if (number++ < written) return;
    if (number % progress.every === 0) await progress.keep('pages', number - 1);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text());
  };
  await publishPages(site, head, openWalk(head, read), { base, write });
}
