import { type CatalogueFiles, readCatalogue } from './catalogues.ts';
import type { Language } from './languages.ts';
import { createTranslate, type ParsedMessage, type Translate } from './translator.ts';
import { untilRetried } from './until-retried.ts';

/** The messages of a part of the page, which come with it. */
export interface Words<Key extends string> {
  readonly t: Translate<Key>;
  readonly has: (key: string) => key is Key;
}

/** Loads a part's messages: the same promise for the same language. */
export type PartWords<Key extends string> = (language: Language) => Promise<Words<Key>>;

/** The messages of a part that is loaded when it is first shown. A load that failed is tried again when the reader asks. */
export function partWords<Key extends string>(files: CatalogueFiles): PartWords<Key> {
  return onceForEach(async (language) => {
    const catalogue = (await readCatalogue(files, language)) as Readonly<
      Record<Key, ParsedMessage>
    >;
    return {
      t: createTranslate(language, catalogue),
      has: (key: string): key is Key => Object.hasOwn(catalogue, key),
    };
  });
}

/** The same promise for the same language; where it could not be kept, until the reader tries again. */
export function onceForEach<Value>(
  load: (language: Language) => Promise<Value>,
): (language: Language) => Promise<Value> {
  const loading = new Map<Language, Promise<Value>>();
  return (language) => {
    const known = loading.get(language);
    if (known !== undefined) return known;
    const value = load(language);
    loading.set(language, value);
    value.catch(() => untilRetried(() => loading.delete(language)));
    return value;
  };
}
