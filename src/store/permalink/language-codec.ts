import { languages } from '../../i18n/languages.ts';
import type { Codec } from './codec.ts';
import { oneOf } from './link-reader.ts';

export const languageCodec: Codec<'language'> = {
  keys: ['lang'],
  encode: ({ language }) => [['lang', language]],
  decode: (read) => read.one('lang', (value) => oneOf(languages, value)),
};
