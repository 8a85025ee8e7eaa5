import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);

/** The page's own fonts, which come with the program: a picture looks the same on every machine. */
const fonts = ['latin', 'latin-ext', 'cyrillic', 'greek'].flatMap((script) => [
  `@fontsource/source-serif-4/files/source-serif-4-${script}-600-normal.woff`,
  `@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`,
  `@fontsource/source-sans-3/files/source-sans-3-${script}-600-normal.woff`,
]);

let loading: Promise<readonly Uint8Array[]> | null = null;

/** An SVG as a PNG of its own size, drawn without a browser. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  loading ??= load();
  const fontBuffers = [...(await loading)];
  const drawing = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}

async function load(): Promise<readonly Uint8Array[]> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fonts.map(async (font) => unpackWoff(await readFile(require.resolve(font)))));
}
