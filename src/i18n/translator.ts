import { IntlMessageFormat } from 'intl-messageformat';
import type fr from './messages/fr.json';

/** Every message has the keys of the French catalogue; a test holds the others to them. */
export type MessageKey = keyof typeof fr;

export type ParsedMessage = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[0]>;

/**
 * A catalogue as the build hands it over: ICU messages parsed ahead of time, so that the parser
 * stays out of the page.
 */
export type Catalogue = Readonly<Record<MessageKey, ParsedMessage>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Puts a message into words, by the plural and number rules of its language. */
export type Translate<Key extends string = MessageKey> = (
  key: Key,
  values?: MessageValues,
) => string;

export function createTranslate<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, ParsedMessage>>,
): Translate<Key> {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key], language);
    formats.set(key, format);
    return String(format.format(values as Record<string, string | number>));
  };
}
