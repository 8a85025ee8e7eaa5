import type { LanguageWords } from './word-lists.ts';

/** Small words of names from many languages, which stand as they are in texts of any. */
export const anyLanguage: LanguageWords = {
  particle: 'ben bin ibn von van der den el al della di da dos das mac',
  connector: 'al el von van der da dos das di y ez es e ul ad az ash os as',
  denial: 'not non pas',
  former: 'ex',
  arabicArticle: 'al el ad an ar as ash at az',
};
