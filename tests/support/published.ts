import type { Edition } from '../../src/core/edition/model.ts';
import { compileEdition } from '../../src/library/compile/compile-edition.ts';
import { inMemory } from '../../src/library/compile/progress.ts';
import { sourceOf } from '../../src/library/compile/source.ts';
import { memoryFiles } from '../../src/library/memory/memory-files.ts';
import { openWalk } from '../../src/library/static/walk.ts';
import { publishPages } from '../../src/site/publish-pages.ts';
import type { Site } from '../../src/site/site.ts';

const application = `<!doctype html>
<html lang="fr"><head><title>Portée</title><meta
  name="description"
  content="x" /><link rel="stylesheet" crossorigin href="./assets/app.css"></head>
<body><div id="app"></div><noscript>no</noscript><script type="module" src="./assets/app.js"></script></body></html>`;

/** The pages of an edition, by path, published without a disk. */
export async function pagesOf(
  edition: Edition,
  known: Partial<Site> = {},
): Promise<ReadonlyMap<string, string>> {
  const files = memoryFiles();
  const source = sourceOf(edition, 'essai', null);
  const compiled = await compileEdition(source, inMemory(), files.emit);
  if (!compiled.ok) throw new Error(compiled.fault);
  const { head } = compiled.value;
  const title = head.title.fr ?? '';
  const site: Site = {
    ...{ head, title, language: 'fr', address: null, picture: null, application },
    ...known,
  };
  const pages = new Map<string, string>();
  const write = async (path: string, text: () => string) => void pages.set(path, text());
  await publishPages(site, compiled.value, openWalk(compiled.value, files.read), {
    base: '/maps/',
    write,
  });
  return pages;
}
