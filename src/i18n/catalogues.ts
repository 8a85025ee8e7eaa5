import type { Language } from './languages.ts';
import type { Catalogue } from './translator.ts';

/** One chunk for each language: only the one that is read is loaded. The build parses them (src/build/messages-plugin.ts). */
const loaders: Readonly<Record<Language, () => Promise<{ default: unknown }>>> = {
  fr: () => import('./messages/fr.json'),
  en: () => import('./messages/en.json'),
};

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const module = await loaders[language]();
  return module.default as Catalogue;
}
