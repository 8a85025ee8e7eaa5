import type { Language } from './languages.ts';
import type { Catalogue } from './translator.ts';

/**
 * A folder's catalogues, each a chunk of its own, so that only the one that is read is loaded: what `import.meta.glob`
 * makes of the folder. A file that is added to it is there. The build parses them (src/build/messages-plugin.ts).
 */
export type CatalogueFiles = Readonly<Record<string, () => Promise<unknown>>>;

/** @throws where the file does not come, or the folder has none of that language */
export async function readCatalogue(files: CatalogueFiles, language: Language): Promise<unknown> {
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${language}.json`))?.[1];
  if (load === undefined) throw new Error(`There is no catalogue of the language "${language}".`);
  const module = (await load()) as { readonly default: unknown };
  return module.default;
}

const messages: CatalogueFiles = import.meta.glob('./messages/*.json');

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await readCatalogue(messages, language)) as Catalogue;
}
