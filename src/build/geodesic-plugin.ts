import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const packageName = 'geographiclib-geodesic';
const resolvedId = `\0portee:${packageName}`;

/** The package's own sources in the order in which it joins them, without the areas of geodesic polygons. */
const sources = ['Math.js', 'Geodesic.js', 'GeodesicLine.js'];

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
      const parts = await Promise.all(sources.map((name) => readFile(join(folder, name), 'utf8')));
      return `${parts.join('\n')}\nexport default geodesic;`;
    },
  };
}
