import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { geodesicSource } from './geodesic-source.ts';

const packageName = 'geographiclib-geodesic';
const resolvedId = `\0portee:${packageName}`;

/**
 * Gives the browser the geodesics alone: the package comes as one script that nothing can be shaken out of, and it
 * is loaded twice, by the page and by the worker.
 */
export function geodesicPlugin(): Plugin {
  return {
    name: 'portee:geodesic',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === packageName ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const folder = join(dirname(createRequire(import.meta.url).resolve(packageName)), 'src');
      return geodesicSource((file) => readFile(join(folder, file), 'utf8'));
    },
  };
}
