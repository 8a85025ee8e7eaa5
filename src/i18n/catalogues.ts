import type { Catalogue } from './translator.ts';

/** One chunk for each language: only the one that is read is loaded. The build parses them (src/build/messages-plugin.ts). */
const loaders: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  fr: () => import('./messages/fr.json'),
  en: () => import('./messages/en.json'),
};

export async function loadCatalogue(language: string): Promise<Catalogue> {
  const load = loaders[language];
  if (load === undefined) throw new Error(`There is no catalogue for the language "${language}".`);
  const module = await load();
  return module.default as Catalogue;
}
