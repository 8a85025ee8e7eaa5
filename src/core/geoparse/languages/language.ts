import type { LanguageWords } from '../words/word-lists.ts';

/** What the geoparser knows of a language. */
export interface Language {
  /** ISO 639-3, by which a text's language is told. */
  readonly code: string;
  readonly words: LanguageWords;
  /** Where its papers have their readers, by country: what fame a place there gains, on the scale of `Option.prior`. */
  readonly homes: Readonly<Record<string, number>>;
  /** Every noun, as in German. */
  readonly writesNounsWithCapitals?: true;
}
