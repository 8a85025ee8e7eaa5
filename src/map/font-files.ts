import sansStrongCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-700-normal.woff2?url';
import sansStrongItalicLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff2?url';
import sansStrongLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url';
import sansStrongItalicLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-italic.woff2?url';
import sansStrongLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import sansBoldLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?url';
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import serifItalicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { type FontFiles, fonts } from './style/fonts.ts';

/** The regular weight is the page's own variable file, already there; the others are cut to one weight. */
export const fontFiles: FontFiles = {
  [fonts.regular]: { latin: sansLatin, latinExt: sansLatinExt, cyrillic: sansCyrillic },
  [fonts.strong]: {
    latin: sansStrongLatin,
    latinExt: sansStrongLatinExt,
    cyrillic: sansStrongCyrillic,
  },
  [fonts.strongItalic]: { latin: sansStrongItalicLatin, latinExt: sansStrongItalicLatinExt },
  [fonts.bold]: { latin: sansBoldLatin, latinExt: sansBoldLatinExt, cyrillic: sansBoldCyrillic },
  [fonts.water]: { latin: serifItalicLatin, latinExt: serifItalicLatinExt },
};
