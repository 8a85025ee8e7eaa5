import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const sans = 'Source Sans 3 Variable';
const serif = 'Source Serif 4 Variable';

/** The page's own fonts in the parts that they are cut into, and which characters each part is for. */
const parts = [
  { family: sans, url: sansLatin, range: 'U+0000-00FF,U+2000-22FF', has: /./ },
  { family: serif, url: serifLatin, range: 'U+0000-00FF,U+2000-22FF', has: /./ },
  {
    family: sans,
    url: sansLatinExt,
    range: 'U+0100-02FF,U+1E00-1EFF',
    has: /[\u0100-\u02ff\u1e00-\u1eff]/,
  },
  {
    family: serif,
    url: serifLatinExt,
    range: 'U+0100-02FF,U+1E00-1EFF',
    has: /[\u0100-\u02ff\u1e00-\u1eff]/,
  },
  { family: sans, url: sansCyrillic, range: 'U+0400-04FF', has: /[\u0400-\u04ff]/ },
  { family: serif, url: serifCyrillic, range: 'U+0400-04FF', has: /[\u0400-\u04ff]/ },
] as const;

/** `@font-face` rules that hold the fonts of a text themselves; one that does not come is left to what stands in for it. */
export async function svgFonts(text: string): Promise<string> {
  const rules = parts
    .filter(({ has }) => has.test(text))
    .map(async ({ family, url, range }) => {
      const data = await asData(url);
      return data === null
        ? ''
        : `@font-face{font-family:'${family}';font-weight:200 900;src:url(${data}) format('woff2');unicode-range:${range}}`;
    });
  return (await Promise.all(rules)).join('');
}

async function asData(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:font/woff2;base64,${btoa(letters)}`;
  } catch {
    return null;
  }
}
