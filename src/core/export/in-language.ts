import type { LanguageTag } from '../edition/model.ts';

/** A text in the reader's language, or in English where it has none in it. */
export const inLanguage = (
  text: Readonly<Record<LanguageTag, string>>,
  language: LanguageTag,
): string => text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en ?? '';
