import { IntlMessageFormat } from 'intl-messageformat';
import type fr from './findings-view/fr.json';
import { createFormats } from './format.ts';
import type { Language } from './languages.ts';

type ViewKey = keyof typeof fr;
type Values = Readonly<Record<string, string | number>>;
type ParsedMessage = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[0]>;
type ParsedCatalogue = Readonly<Record<string, ParsedMessage>>;

/** The words of the view of findings, which come with it. */
export interface FindingsViewWords {
  /** The view's own words. */
  readonly t: (key: ViewKey, values?: Values) => string;
  /** What a finding says; a key that nobody has stays as it is. */
  readonly say: (wording: { readonly key: string; readonly values: Values }) => string;
}

/** One chunk for each language. The build parses them (src/build/messages-plugin.ts). */
const loaders: Readonly<Record<Language, () => Promise<readonly { default: unknown }[]>>> = {
  fr: () => Promise.all([import('./findings-view/fr.json'), import('./findings/fr.json')]),
  en: () => Promise.all([import('./findings-view/en.json'), import('./findings/en.json')]),
};

const loading = new Map<Language, Promise<FindingsViewWords>>();

/** The same promise for the same language, unless it could not be kept: then it is tried again. */
export function loadFindingsViewWords(language: Language): Promise<FindingsViewWords> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const words = loaders[language]().then(([view, findings]) => ({
    t: sayerOf(language, view?.default as ParsedCatalogue),
    say: inWords(sayerOf(language, findings?.default as ParsedCatalogue), language),
  }));
  loading.set(language, words);
  words.catch(() => loading.delete(language));
  return words;
}

type Sayer = (key: string, values?: Values) => string;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Days come as ISO writes them, and are said as the reader does. */
function inWords(sayer: Sayer, language: Language): FindingsViewWords['say'] {
  const { date } = createFormats(language);
  return ({ key, values }) =>
    sayer(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' && isoDay.test(value) ? date(value) : value,
        ]),
      ),
    );
}

function sayerOf(language: Language, catalogue: ParsedCatalogue): Sayer {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    if (message === undefined) return key;
    const format = formats.get(key) ?? new IntlMessageFormat(message, language);
    formats.set(key, format);
    return String(format.format({ ...values }));
  };
}
