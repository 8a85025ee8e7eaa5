import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds a page of its own, apart from the app's but as the app is built, and says where. */
export async function buildPage(root: string): Promise<string> {
  const outDir = folderOf(`../../node_modules/.cache/portee-pages/${basename(root)}`);
  await build({
    configFile: false,
    root,
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
    worker: { format: 'es' },
  });
  return outDir;
}
