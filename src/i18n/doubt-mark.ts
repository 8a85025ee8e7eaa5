import type { Language } from './languages.ts';

/** What stands behind the name of a place that is not yet sure, by the convention of the language. */
export const doubtMarks: Readonly<Record<Language, string>> = { fr: '\u00a0?', en: '?' };
