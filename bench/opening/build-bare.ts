import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the bare page as the app is built, and says where. */
export async function buildBare(): Promise<string> {
  const outDir = folderOf('../../node_modules/.cache/portee-bench/bare');
  await build({
    configFile: false,
    root: folderOf('bare'),
    base: './',
    publicDir: folderOf('../../public'),
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
  });
  return outDir;
}
